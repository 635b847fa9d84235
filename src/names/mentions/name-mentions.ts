/** Runs of capitals taken apart into mentions: peoples, titles and the names themselves, each with what speaks for its type. */
import type { EntityType, Sentence } from '../../types'
import { foldName } from '../fold'
import { findOrganisation, kindOfHead } from '../organisations/organisations'
import { countryOfSeat, findPlaces, isPeople } from '../places'
import { type Gender, honorifics, isGivenName, nameSuffixes, roles } from '../tables'
import type { TokenRange } from './name-runs'
import { isBodyName, type NameType, typeOfName } from './name-types'

export interface NameMention extends TokenRange {
  readonly sentence: number
  readonly text: string
  /** The token that the rest hangs from. */
  readonly head: number
  /** What the words themselves say of the type; undefined when they say nothing. */
  readonly type?: EntityType
  /** Whether that is certain: a table, a title or a head noun says so. */
  readonly isSure: boolean
  /** Title or role within the run: "Defence Minister". */
  readonly title?: string
  /** First token of the title, or of the name without one. */
  readonly start: number
  readonly gender?: Gender
}

/** The mentions in a run, in text order; a people's adjective inside an organisation's name is a mention of its own. */
export function mentionsInRun(
  text: string,
  sentence: Sentence,
  index: number,
  run: TokenRange,
): NameMention[] {
  const scan: Scan = { text, sentence, index, found: [] }
  const { tokens } = sentence
  let from = run.from
  if (/^the$/i.test(tokens[from].text) && !isKnown(scan, { from, to: run.to })) from++
  // "R-Ohio": the party of a lawmaker, then the place.
  if (/^[RDI]$/.test(tokens[from]?.text ?? '') && tokens[from + 1]?.text === '-') from += 2
  if (from < run.to) splitRun(scan, { from, to: run.to })
  return scan.found
}

interface Scan {
  readonly text: string
  readonly sentence: Sentence
  readonly index: number
  readonly found: NameMention[]
}

function splitRun(scan: Scan, run: TokenRange): void {
  const title = isKnown(scan, run) ? undefined : titleIn(scan, run)
  if (title === undefined) {
    splitPeople(scan, run)
    return
  }
  const office: TokenRange = { from: run.from, to: title }
  addParts(scan, office)
  if (title < run.to) addName(scan, { from: title, to: run.to }, run.from)
  else addTitle(scan, office)
}

/** Where the name behind a title begins; the end of the run when it is all title; undefined without one. */
function titleIn(scan: Scan, run: TokenRange): number | undefined {
  const { tokens } = scan.sentence
  for (let at = run.to - 1; at >= run.from; at--) {
    // "Det Con Ana Ortiz": behind a detective no first name, but a constable.
    const isRank = tokens[at].text === 'Con' && tokens[at - 1]?.text === 'Det'
    if (!isRank && !isTitleWord(tokens[at].text)) continue
    let next = at + 1
    // "Secretary of State", "Attorney General": the office goes on.
    if (tokens[next]?.text.toLowerCase() === 'of' && next < run.to) {
      next += tokens[next + 1]?.text.toLowerCase() === 'the' ? 3 : 2
      if (
        kindOfHead(foldName(tokens[Math.min(next, run.to) - 1].text)) === undefined &&
        isGivenName(foldName(tokens[next - 1]?.text ?? ''))
      )
        next = at + 1
    }
    if (next >= run.to) {
      // A title may end the run ("Foreign Minister"), unless it ends a surname's or a firm's ("Burger King").
      if (run.to - run.from === 1 || hasTitleBefore(scan, run, at)) return run.to
      // "Coach Ali Sen": a surname that is spelled as a title is none.
      continue
    }
    // "Martin Luther King Jr.": what follows is no name of its own.
    if (run.to - next === 1 && nameSuffixes().has(foldName(tokens[next].text))) return undefined
    const isNamed = run.to - next === 2 && isGivenName(foldName(tokens[next].text))
    return !isNamed && isBody(scan, { from: next, to: run.to }) && !isAbbreviation(tokens[at].text)
      ? undefined
      : next
  }
  return undefined
}

const hasTitleBefore = (scan: Scan, run: TokenRange, at: number): boolean => {
  const word = foldName(scan.sentence.tokens[at].text)
  return roles().has(word) && (at === run.from || !isGivenName(foldName(scan.sentence.tokens[run.from].text)))
}

const isAbbreviation = (text: string): boolean => text.endsWith('.')

const isTitleWord = (text: string): boolean => {
  const word = foldName(text.replace(/^(?:co|vice|ex|deputy)-/i, ''))
  // "Justices Berg and Ortiz"
  const one = word.replace(/s$/, '')
  return (
    honorifics().has(word) ||
    honorifics().has(one) ||
    (roles().has(word) && word.length > 3) ||
    /^(?:C[EFOT]O|M[SE]?P|MLA|Mum|Dad)$/.test(text)
  )
}

const isBody = (scan: Scan, range: TokenRange): boolean => isBodyName(scan.sentence.tokens, range)

function splitPeople(scan: Scan, run: TokenRange): void {
  const people = isKnown(scan, run) ? undefined : peopleAtHead(scan, run)
  if (people === undefined) {
    addName(scan, run, run.from)
    return
  }
  addPeople(scan, { from: run.from, to: people })
  const { tokens } = scan.sentence
  const rest: TokenRange = { from: tokens[people]?.text === '-' ? people + 1 : people, to: run.to }
  if (rest.from >= rest.to) return
  // "Russian Defence Ministry" and "Korean War" are names; "Slovakian Ashot Mkrtychev" is a name after an adjective.
  const isWhole = rest.from === people && (isBody(scan, rest) || bodyBeforeOf(scan, rest))
  if (isWhole && !isTitleWord(tokens[run.to - 1].text)) addName(scan, run, run.from)
  else splitRun(scan, rest)
}

/** Where an adjective of nationality at the head of the run ends. */
function peopleAtHead(scan: Scan, run: TokenRange): number | undefined {
  for (const width of [2, 1]) {
    const to = run.from + width
    if (to > run.to) continue
    const text = textOf(scan, { from: run.from, to })
    if (isPeople(text) && (to === run.to || findPlaces(text).length === 0)) return to
  }
  return undefined
}

const bodyBeforeOf = (scan: Scan, range: TokenRange): boolean => {
  const { tokens } = scan.sentence
  for (let at = range.from; at < range.to; at++)
    if (/^(?:of|for)$/.test(tokens[at].text)) return kindOfHead(foldName(tokens[at - 1].text)) !== undefined
  return false
}

/** Places, peoples and bodies named inside a title: "California Governor", "Apple CEO". */
function addParts(scan: Scan, office: TokenRange): void {
  for (let from = office.from; from < office.to; from++) {
    for (let to = office.to; to > from; to--) {
      const part = { from, to }
      const text = textOf(scan, part)
      const isPart = isPeople(text) || findPlaces(text).length > 0 || findOrganisation(text) !== undefined
      if (!isPart || roles().has(foldName(text))) continue
      if (isPeople(text) && findPlaces(text).length === 0) addPeople(scan, part)
      else addName(scan, part, from)
      from = to - 1
      break
    }
  }
}

function addPeople(scan: Scan, range: TokenRange): void {
  scan.found.push(mentionOf(scan, range, { type: 'nationality', isSure: true }, range.from))
}

function addTitle(scan: Scan, range: TokenRange): void {
  scan.found.push(mentionOf(scan, range, { type: 'title', isSure: true }, range.from))
}

function addName(scan: Scan, range: TokenRange, start: number): void {
  const title = start < range.from ? textOf(scan, { from: start, to: range.from }) : undefined
  const { tokens } = scan.sentence
  const type: NameType =
    title === undefined ? typeOfName(textOf(scan, range), tokens, range) : { type: 'person', isSure: true }
  const gender = title === undefined ? undefined : genderOfTitle(title)
  scan.found.push(mentionOf(scan, range, type, start, title, gender))
}

function genderOfTitle(title: string): Gender | undefined {
  for (const word of foldName(title).split(' ')) {
    const gender = honorifics().get(word) ?? roles().get(word)
    if (gender) return gender
  }
  return undefined
}

function isKnown(scan: Scan, range: TokenRange): boolean {
  if (range.to - range.from < 2) return false
  const text = textOf(scan, range)
  return (
    findOrganisation(text) !== undefined || findPlaces(text).length > 0 || countryOfSeat(text) !== undefined
  )
}

function mentionOf(
  scan: Scan,
  range: TokenRange,
  { type, isSure }: NameType,
  start: number,
  title?: string,
  gender?: Gender,
): NameMention {
  const { tokens } = scan.sentence
  let head = range.to - 1
  for (let at = range.from; at < range.to; at++) {
    if (tokens[at].head < range.from || tokens[at].head >= range.to) {
      if (tokens[at].upos === 'PUNCT' || tokens[at].upos === 'ADP') continue
      head = at
      break
    }
  }
  const { from, to } = range
  return {
    from,
    to,
    sentence: scan.index,
    text: textOf(scan, range),
    head,
    type,
    isSure,
    title,
    start,
    gender,
  }
}

function textOf(scan: Scan, range: TokenRange): string {
  const { tokens } = scan.sentence
  return scan.text.slice(tokens[range.from].span.start, tokens[range.to - 1].span.end)
}
