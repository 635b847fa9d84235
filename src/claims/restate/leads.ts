// A claim that leans on the sentence before it is told behind that sentence.
import { inVoice } from './voice'

/** A sentence as it is told before a claim of the next. */
export interface Lead {
  readonly text: string
  /** Whether it leans on the sentence before it as well. */
  readonly isOpen: boolean
  /** Whether every word of it is somebody's own. */
  readonly isQuoted: boolean
  /** The attributions that hold some of its words. */
  readonly attributions: readonly number[]
  /** Who is named as saying it. */
  readonly speaker?: string
}

/** A claim's text, and for words that are somebody's own the same without who says it. */
export interface Telling {
  readonly text: string
  readonly body: string
  readonly speaker?: string
  /** The attribution of quoted words. */
  readonly quotation?: number
  /** The attributions whose words the sentence of the claim holds. */
  readonly reports: readonly number[]
}

/** Characters of what goes before: a longer lead tells more of other things than of what is meant. */
const LONGEST_LEAD = 280

/** The text behind the sentences it leans on, the latest first; as it is when they are too long to help. */
export function toldBehind(leads: readonly (() => Lead)[], telling: Telling): string {
  const told: Lead[] = []
  let length = 0
  for (const read of leads) {
    const lead = read()
    length += lead.text.length
    if (length > LONGEST_LEAD) break
    told.unshift(lead)
    if (!lead.isOpen) break
  }
  const last = told.at(-1)
  if (last === undefined) return telling.text
  const { text, body, speaker, quotation, reports } = telling
  const goesOn = (lead: Lead) =>
    quotation !== undefined &&
    (lead.attributions.includes(quotation) || (speaker !== undefined && lead.speaker === speaker))
  const isOwn = (lead: Lead) => lead.isQuoted && goesOn(lead)
  const first = told.findLastIndex(lead => !isOwn(lead)) + 1
  const own = [...told.slice(first).map(lead => lead.text), body].join(' ')
  const before = inOwnVoices(told.slice(0, first))
  // '"It helps," Ortiz said': what he said before stands in the same marks.
  const isSame = last.attributions.some(a => reports.includes(a))
  if (quotation === undefined && last.isQuoted && isSame && /^["“]/.test(text))
    return [...inOwnVoices(told.slice(0, -1)), `${text[0]}${last.text} ${text.slice(1)}`].join(' ')
  if (first > 0 && goesOn(told[first - 1])) return [...before, `"${singleMarks(own)}"`].join(' ')
  if (first === told.length) return [...before, text].join(' ')
  return [...before, speaker === undefined ? own : inVoice(speaker, own)].join(' ')
}

/** "We lost" stands beside other words only with who says it; what one says in a row is told as one. */
function inOwnVoices(leads: readonly Lead[]): string[] {
  const texts: string[] = []
  let body = ''
  leads.forEach(({ isQuoted, speaker, text }, i) => {
    const isVoiced = isQuoted && speaker !== undefined
    const goesOn = isVoiced && body !== '' && leads[i - 1].speaker === speaker
    body = isVoiced ? (goesOn ? `${body} ${text}` : text) : ''
    if (goesOn) texts.pop()
    texts.push(isVoiced ? inVoice(speaker, body) : text)
  })
  return texts
}

/** The whole sentence in place of a clause that only the clauses beside it explain. */
export function inSentence(whole: Lead, { text, speaker, quotation }: Telling): string {
  if (whole.text.length > LONGEST_LEAD) return text
  return whole.isQuoted && quotation !== undefined && speaker !== undefined
    ? inVoice(speaker, whole.text)
    : whole.text
}

function singleMarks(text: string): string {
  return text.replace(/["“”]/g, "'")
}
