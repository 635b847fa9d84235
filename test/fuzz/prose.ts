/** Real prose and sentences drawn from a small grammar: what the fuzzer damages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Chance } from './random'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** The seeds and the articles written for these tests, two of each event after each other. */
export const ARTICLES: readonly string[] = [
  ...['seeds/a.txt', 'seeds/b.txt'].map(read),
  ...readdirSync(join(root, 'test/fixtures/articles'))
    .sort()
    .map(name => read(`test/fixtures/articles/${name}`)),
]

export const SENTENCES: readonly string[] = ARTICLES.flatMap(text =>
  text.split(/\n+|(?<=[.”"]) (?=[A-Z“"])/u).filter(sentence => sentence.length > 20),
)

const NAMES = [
  'Ana Ortiz',
  'Gen. Reyl',
  'the U.N.',
  'Northline',
  'Kim Sun-nam',
  'St. Ives',
  'O’Hara',
  'NATO',
  'Dr. Okoro',
  'al-Rashid',
]
const NOUNS = [
  'bridge',
  'shells',
  'people',
  'schools',
  'report',
  'talks',
  'ministers',
  'reactor',
  'deal',
  'fire',
  'vaccine',
]
const VERBS = [
  'closed',
  'denied',
  'bought',
  'did not sell',
  'will visit',
  'has been attacked by',
  'refused to pay for',
  'is',
  'were hurt in',
]
const AMOUNTS = [
  'five',
  '12',
  'about 3,000',
  '$2.5bn',
  'more than 15 per cent of',
  'dozens of',
  'no',
  'two and a half million',
  '1/3 of the',
  'both',
  '20-30',
  'neither',
]
const TIMES = [
  'on Monday',
  'in March 2023',
  'last week',
  'at 6 p.m.',
  'since 1999',
  'on 5/6/2021',
  'for three days',
  'by the end of the month',
  'in the 1990s',
  '',
]
const SPEAKERS = [
  'police said',
  'according to Reuters',
  'a spokesman told the BBC',
  'she added',
  'Okoro wrote on X',
  'the ministry denied',
]
const JOINTS = [
  'and',
  'but',
  'because',
  'although',
  'which',
  'while',
  'who',
  'that',
  ';',
  '—',
  ',',
  ':',
  'unless',
  'as if',
]

/** A sentence that keeps to the grammar of English more or less, with values, names and speakers. */
export function drawSentence(chance: Chance, depth = 0): string {
  const { pick } = chance
  const clause = (): string =>
    `${pick([pick(NAMES), `${pick(AMOUNTS)} ${pick(NOUNS)}`, `the ${pick(NOUNS)}`])} ${pick(VERBS)} ${pick(AMOUNTS)} ${pick(NOUNS)} ${pick(TIMES)}`
  const more =
    depth < 6 && chance.oneIn(3) ? ` ${pick(JOINTS)} ${drawSentence(chance, depth + 1).slice(0, -1)}` : ''
  const body = `${clause().trim()}${more}`
  const said = chance.oneIn(3)
    ? pick([`“${body},” ${pick(SPEAKERS)}`, `${body}, ${pick(SPEAKERS)}`, `${pick(SPEAKERS)} that ${body}`])
    : body
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}${pick(['.', '.', '.', '?', '!', '…'])}`
}
