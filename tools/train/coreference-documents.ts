// Documents of a treebank with GUM's annotation of entities: the text as it was, and who or what each mention means.
import { readFileSync } from 'node:fs'

export interface GoldMention {
  readonly start: number
  readonly end: number
  /** Where the word stands that the others hang from. */
  readonly head: number
  /** Mentions of one thing share it. */
  readonly id: string
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
}

interface Draft {
  readonly name: string
  text: string
  readonly mentions: GoldMention[]
  /** Words, with the index of the one that each hangs from. */
  readonly tokens: { readonly start: number; readonly end: number; readonly head: number }[]
  /** Words before the sentence that is being read. */
  before: number
  readonly open: { readonly id: string; readonly from: number }[]
}

/** Words may differ from the text by a few marks; further on a word is not the one meant. */
const NEAR = 8

export function readCoreference(path: string): GoldDocument[] {
  const documents: Draft[] = []
  let cursor = 0
  let opensParagraph = true
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) {
      documents.push({ name: line.slice(14), text: '', mentions: [], tokens: [], before: 0, open: [] })
      opensParagraph = true
    }
    const draft = documents.at(-1)
    if (draft === undefined) continue
    if (line.startsWith('# newpar')) opensParagraph = true
    else if (line.startsWith('# text = ')) {
      if (draft.text !== '') draft.text += opensParagraph ? '\n\n' : ' '
      opensParagraph = false
      cursor = draft.text.length
      draft.before = draft.tokens.length
      draft.text += line.slice(9)
    } else if (/^\d+\t/.test(line)) cursor = addWord(draft, line.split('\t'), cursor)
  }
  return documents
}

function addWord(draft: Draft, columns: readonly string[], cursor: number): number {
  const [, form] = columns
  const found = draft.text.indexOf(form, cursor)
  const isFound = found >= 0 && found - cursor < NEAR
  const start = isFound ? found : cursor
  const end = isFound ? found + form.length : cursor
  const index = draft.tokens.length
  draft.tokens.push({ start, end, head: columns[6] === '0' ? -1 : draft.before + Number(columns[6]) - 1 })
  const entity = /(?:^|\|)Entity=([^|]*)/.exec(columns[9])?.[1] ?? ''
  for (const [, opens, closesAtOnce, closes] of entity.matchAll(/\((\d+)-[^()]*(\)?)|(\d+)\)/g)) {
    if (opens !== undefined && closesAtOnce === '') draft.open.push({ id: opens, from: index })
    else if (opens !== undefined) draft.mentions.push({ start, end, head: start, id: opens })
    else {
      const at = draft.open.findLastIndex(o => o.id === closes)
      if (at < 0) continue
      const [{ id, from }] = draft.open.splice(at, 1)
      const inside = draft.tokens.slice(from)
      const head = inside.find(token => token.head < from || token.head > index) ?? inside[0]
      draft.mentions.push({ start: inside[0].start, end, head: head.start, id })
    }
  }
  return end
}
