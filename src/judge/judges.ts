import { judgeAttribution } from './attribution'
import { judgeCause } from './cause'
import { judgeCertainty } from './certainty'
import { judgeDetail } from './detail'
import { judgeEdit } from './edit'
import type { Judge } from './judge'
import { judgeName } from './name'
import { judgeNumber } from './number'
import { judgeOpposite } from './opposite'
import { judgePlace } from './place'
import { judgePolarity } from './polarity'
import { judgeQuantifier } from './quantifier'
import { judgeQuote } from './quote'
import { judgeRefusal } from './refusal'
import { judgeRole } from './role'
import { judgeStrength } from './strength'
import { judgeTime } from './time'
import { judgeWording } from './wording'

/** Every judge, in the order in which a reader wants to hear them. */
export const JUDGES: readonly Judge[] = [
  judgeEdit,
  judgePolarity,
  judgeRefusal,
  judgeRole,
  judgeNumber,
  judgeQuantifier,
  judgeTime,
  judgePlace,
  judgeOpposite,
  judgeStrength,
  judgeName,
  judgeCause,
  judgeQuote,
  judgeCertainty,
  judgeAttribution,
  judgeDetail,
  judgeWording,
]
