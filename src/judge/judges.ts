import { judgeDetail } from './detail'
import type { Judge } from './judge'
import { judgeNumber } from './number'
import { judgePolarity } from './polarity'
import { judgeTime } from './time'

/** Every judge, in the order in which a reader wants to hear them. */
export const JUDGES: readonly Judge[] = [judgePolarity, judgeNumber, judgeTime, judgeDetail]
