import { judgeAttribution } from './facets/attribution'
import { judgeCause } from './facets/cause'
import { judgeCertainty } from './facets/certainty'
import { judgeDetail } from './facets/detail'
import { judgeEdit } from './facets/edit'
import { judgeFiller } from './facets/filler'
import { judgeName } from './facets/name'
import { judgeNumber } from './facets/number'
import { judgeOpposite } from './facets/opposite'
import { judgePlace } from './facets/place'
import { judgePolarity } from './facets/polarity'
import { judgeQuantifier } from './facets/quantifier'
import { judgeQuote } from './facets/quote'
import { judgeRefusal } from './facets/refusal'
import { judgeRole } from './facets/role'
import { judgeStrength } from './facets/strength'
import { judgeTime } from './facets/time'
import { judgeWording } from './facets/wording'
import type { Judge } from './judge'

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
  judgeFiller,
  judgeCause,
  judgeQuote,
  judgeCertainty,
  judgeAttribution,
  judgeDetail,
  judgeWording,
]
