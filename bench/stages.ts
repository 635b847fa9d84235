// The stages of reading, timed one by one.
import { findAttributions } from '../src/attribution/attribution'
import { findClaims } from '../src/claims/claims'
import { findEntities } from '../src/names/find'
import { parseWithMargins } from '../src/syntax/parse'
import { findBlocks } from '../src/text/blocks'
import { splitSentences } from '../src/text/sentences'
import { tokenize } from '../src/text/tokens'
import type { Sentence } from '../src/types'
import { findQuantities } from '../src/values/quantities/quantities'
import { findTimes } from '../src/values/times/times'

const STAGES = [
  'blocks',
  'sentences',
  'words',
  'tags, lemmas, trees',
  'quantities',
  'times',
  'names',
  'attributions',
  'claims',
] as const
/** Rounds that are not counted, so that the engine has compiled what it will. */
const WARM_UP = 30

/** Words a second of each stage over the articles, read as often as makes `words` words. */
export function stageTimes(articles: readonly string[], words: number): { stage: string; rate: number }[] {
  const spent: number[] = STAGES.map(() => 0)
  let read = 0
  for (let round = -WARM_UP; round < 0 || read < words; round++) {
    for (const text of articles) {
      const times: number[] = []
      const count = readOnce(text, times)
      if (round < 0) continue
      read += count
      times.forEach((time, i) => {
        spent[i] += time
      })
    }
  }
  return STAGES.map((stage, i) => ({ stage, rate: (read * 1000) / spent[i] }))
}

/** Appends the milliseconds of each stage; returns how many words the text has. */
function readOnce(text: string, spent: number[]): number {
  let mark = processorTime()
  const lap = <T>(result: T): T => {
    const now = processorTime()
    spent.push(now - mark)
    mark = now
    return result
  }
  const blocks = lap(findBlocks(text))
  const spans = lap(splitSentences(text, blocks))
  const words = lap(spans.map(({ span }) => tokenize(text, span)))
  const parsed = lap(parseWithMargins(words))
  const { trees } = parsed
  const sentences: Sentence[] = spans.map((span, i) => ({ ...span, tokens: trees[i] }))
  const quantities = lap(findQuantities(text, sentences))
  const times = lap(findTimes(text, sentences))
  const names = lap(findEntities({ text, blocks, sentences, quantities, times }))
  const { mentions, entities } = names
  const reading = { source: { id: 'a', text }, blocks, sentences, quantities, times, mentions, entities }
  const attributions = lap(findAttributions(reading))
  lap(
    findClaims(reading, attributions, undefined, { antecedents: names.antecedents, margins: parsed.margins }),
  )
  return trees.reduce((sum, tree) => sum + tree.length, 0)
}

/** Shorter than this, a time is as much the clock's and the engine's as the work's. */
const LEAST_MILLISECONDS = 100

/** Milliseconds of processor time that a piece of work takes, repeated until there is something to measure. */
export function pacedTime(work: () => unknown): number {
  const start = processorTime()
  let rounds = 0
  do {
    work()
    rounds++
  } while (processorTime() - start < LEAST_MILLISECONDS)
  return (processorTime() - start) / rounds
}

/** Milliseconds of processor time so far: what a busy machine takes away does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
