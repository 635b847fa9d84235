import { judgeAttribution } from './attribution'
import { judgeDetail } from './detail'
import { judgeEdit } from './edit'
import type { Judge } from './judge'
import { judgeName } from './name'
import { judgeNumber } from './number'
import { judgeOpposite } from './opposite'
import { judgePolarity } from './polarity'
import { judgeTime } from './time'

/** Every judge, in the order in which a reader wants to hear them. */
export const JUDGES: readonly Judge[] = [
  judgeEdit,
  judgePolarity,
  judgeNumber,
  judgeTime,
  judgeOpposite,
  judgeName,
  judgeAttribution,
  judgeDetail,
]
