/** Differences of temperature apart from readings: "rose by 2C" and "1.5C warmer" have no zero point. */
import { CHANGE_VERBS } from '../../lexicon/en/values/numbers-bounds'
import { type Candidate, type Refiner, type ValueContext, wordNear } from '../candidate'

/** Unit of a reading to that of a difference. */
const DIFFERENCES: ReadonlyMap<string, string> = new Map([
  ['°C', 'Δ°C'],
  ['°F', 'Δ°F'],
])

export const readTemperatureChanges: Refiner = (candidates, context) =>
  candidates.map(candidate => {
    const unit = DIFFERENCES.get(candidate.unit ?? '')
    return unit !== undefined && isChange(candidate, context) ? { ...candidate, unit } : candidate
  })

const BEHIND =
  /^(?:warmer|cooler|hotter|colder|higher|lower|more|less|rise|increase|drop|fall|jump|swing|difference|anomaly|threshold|limit|target|goal)$/
const BESIDE = /^(?:rise|increase|drop|fall|jump|swing|difference|change|warming|cooling|climb|decline)$/

function isChange({ first, last }: Candidate, context: ValueContext): boolean {
  const word = (at: number): string => wordNear(context, first, at)
  const at = word(last) === '-' ? last + 1 : last
  if (BEHIND.test(word(at))) return true
  // "2C above freezing" is a reading
  if (/^(?:above|below)$/.test(word(at))) return !/^(?:freezing|zero|0)$/.test(word(at + 1))
  if (word(at) === 'of' && /^(?:warming|cooling|global)$/.test(word(at + 1))) return true
  if (word(first - 1) === 'by') return true
  if (CHANGE_VERBS.has(word(first - 1)) && !/^(?:up|down)$/.test(word(first - 1))) return true
  return word(first - 1) === 'of' && BESIDE.test(word(first - 2))
}
