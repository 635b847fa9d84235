/** Calibres: ".38 calibre", "a .22 rifle", "a 50-calibre gun": the bore in inches, whole numbers in hundredths of one. */
import { type Candidate, type Refiner, type ValueContext, wordNear } from '../candidate'

export const readCalibres: Refiner = (candidates, context) =>
  candidates.map(candidate => calibreOf(candidate, context) ?? candidate)

const CALIBRE = /^(?:calibre|caliber|cal)$/
const ARMS =
  /^(?:rifles?|pistols?|revolvers?|handguns?|guns?|bullets?|rounds?|magnum|shells?|automatic|semi-automatic|weapons?|ammunition|cartridges?)$/
/** The widest bore that is told so. */
const WIDEST = 60
const HUNDRED = 100

function calibreOf(candidate: Candidate, context: ValueContext): Candidate | undefined {
  const { first, last, digits, value, kind } = candidate
  if (kind !== 'cardinal' || !digits || value <= 0) return undefined
  const at = wordNear(context, first, last) === '-' ? last + 1 : last
  const isTold = CALIBRE.test(wordNear(context, first, at))
  if (value < 1 ? !isTold && !ARMS.test(wordNear(context, first, at)) : !isTold || value > WIDEST)
    return undefined
  const inches = value < 1 ? value : value / HUNDRED
  return {
    ...candidate,
    last: isTold ? at + 1 : last,
    value: inches,
    min: inches,
    max: inches,
    kind: 'measure',
    unit: 'in',
  }
}
