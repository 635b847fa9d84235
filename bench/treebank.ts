// Words, tags and trees against a treebank in CoNLL-U, aligned by offsets as in the CoNLL 2018 shared task.
import type { segment as Segment } from '../src/index'

interface Word {
  readonly start: number
  readonly end: number
  readonly upos: string
  readonly lemma: string
  readonly head: number
  readonly deprel: string
}

const FIGURES = ['words F1', 'UPOS F1', 'lemma F1', 'UAS F1', 'LAS F1'] as const

/** F1 of each kind over a treebank whose sentences are read one at a time. */
export function scoreTreebank(conllu: string, segment: typeof Segment): Record<string, number> {
  const hits: number[] = FIGURES.map(() => 0)
  let gold = 0
  let given = 0
  for (const rows of conllu.split(/\n\n+/)) {
    const text = /^# text = (.*)$/m.exec(rows)?.[1]
    if (text === undefined) continue
    const right = goldWords(rows, text)
    const read = readWords(text, segment)
    gold += right.length
    given += read.length
    const bySpan = new Map(read.map(word => [spanKey(word), word]))
    for (const word of right) {
      const found = bySpan.get(spanKey(word))
      if (!found) continue
      const attached = headKey(found, read) === headKey(word, right)
      const checks = [
        true,
        found.upos === word.upos,
        found.lemma.toLowerCase() === word.lemma.toLowerCase(),
        attached,
        attached && found.deprel === word.deprel,
      ]
      checks.forEach((holds, i) => {
        if (holds) hits[i]++
      })
    }
  }
  return Object.fromEntries(FIGURES.map((name, i) => [name, (2 * hits[i]) / (gold + given)]))
}

/** The words of one sentence of a treebank, found in its text. */
export function goldWords(rows: string, text: string): Word[] {
  let at = 0
  return rows
    .split('\n')
    .filter(row => /^\d+\t/.test(row))
    .map(row => {
      const [, form, lemma, upos, , , head, deprel] = row.split('\t')
      while (at < text.length && /\s/.test(text[at])) at++
      const found = text.indexOf(form, at)
      // A part of a multiword token may be spelt otherwise than in the text; it then has no width.
      const spelt = found >= 0 && found <= at + 1
      const start = spelt ? found : at
      at = spelt ? found + form.length : at
      return { start, end: at, upos, lemma, head: Number(head) - 1, deprel: universal(deprel) }
    })
}

/** The words of a text as the library reads it. */
export function readWords(text: string, segment: typeof Segment): Word[] {
  const words: Word[] = []
  for (const { tokens } of segment(text).sentences) {
    const first = words.length
    for (const { span, upos, lemma, head, deprel } of tokens)
      words.push({ ...span, upos, lemma, head: head < 0 ? -1 : first + head, deprel: universal(deprel) })
  }
  return words
}

function universal(deprel: string): string {
  return deprel.split(':')[0]
}

export function spanKey({ start, end }: Word): string {
  return `${start}-${end}`
}

/** Where the head of a word stands, or that it has none. */
export function headKey({ head }: Word, words: readonly Word[]): string {
  return head < 0 ? 'root' : spanKey(words[head])
}
