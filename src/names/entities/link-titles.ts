/** Titles that stand without a name, linked to the one person who bears them in the article: the headline's "Defence Minister". */
import type { Sentence } from '../../types'
import { foldName } from '../fold'
import { COUNTRY, wordsOfOrganisation } from '../organisations/organisation-similarity'
import type { EntityDraft, MentionDraft } from './entity-draft'
import type { Linked } from './link-names'

/** People whose roles are compared with a title; an article has fewer. */
const MOST_BEARERS = 60

/** Replaces title mentions by linked ones where one bearer alone fits. */
export function linkTitles(text: string, linked: Linked, sentences: readonly Sentence[]): Linked {
  const bearers = linked.drafts
    .filter(draft => draft.type === 'person' && draft.roles.size > 0)
    .slice(0, MOST_BEARERS)
    .map(readRoles)
  const mentions = linked.mentions.map((mention, index): MentionDraft => {
    if (mention.type !== 'title' || mention.entity) return mention
    const { tokens } = sentences[mention.sentence]
    const owner = ownerBefore(linked.mentions, index)
    const title = text.slice(tokens[mention.from].span.start, tokens[mention.to - 1].span.end)
    const apposed = appositive(linked, sentences, index)
    apposed?.roles.add(
      owner ? text.slice(tokens[owner.from].span.start, tokens[mention.to - 1].span.end) : title,
    )
    const entity = apposed ?? bearerOf(bearers, owner?.entity ? `${owner.entity.name} ${title}` : title)
    if (!entity) return mention
    const described: MentionDraft = { ...mention, entity }
    entity.mentions.push(described)
    return described
  })
  return { drafts: linked.drafts, mentions }
}

/** "the Interior Minister, General Ortiz": the name behind the comma. */
function appositive(
  { mentions }: Linked,
  sentences: readonly Sentence[],
  index: number,
): EntityDraft | undefined {
  const title = mentions[index]
  const next = mentions
    .slice(index + 1, index + 3)
    .find(mention => mention.kind === 'name' && mention.type === 'person')
  if (!next?.entity || next.sentence !== title.sentence) return undefined
  const { tokens } = sentences[title.sentence]
  const isApposed = tokens[next.head].deprel === 'appos' && tokens[next.head].head === title.head
  return tokens[title.to]?.text === ',' && (isApposed || next.from === title.to + 2) ? next.entity : undefined
}

/** The people or country that owns the title, when it stands just before it: "the DPRK's". */
function ownerBefore(mentions: readonly MentionDraft[], index: number): MentionDraft | undefined {
  const title = mentions[index]
  const before = mentions[index - 1]
  const isOwner =
    before?.sentence === title.sentence &&
    before.entity?.type === 'place' &&
    before.to <= title.from &&
    title.from - before.to <= 1
  return isOwner ? before : undefined
}

interface Bearer {
  readonly draft: EntityDraft
  /** For each role, its words, countries marked. */
  readonly roles: readonly (readonly string[])[]
}

const readRoles = (draft: EntityDraft): Bearer => ({
  draft,
  roles: [...draft.roles].map(role => wordsOfOrganisation(foldName(role))),
})

function bearerOf(bearers: readonly Bearer[], title: string): EntityDraft | undefined {
  const words = wordsOfOrganisation(title)
  // "Minister" alone may be anyone's.
  if (words.length < 2) return undefined
  const found = bearers.filter(({ roles }) =>
    roles.some(role =>
      words.every(
        word =>
          role.includes(word) || (word.startsWith(COUNTRY) && !role.some(other => other.startsWith(COUNTRY))),
      ),
    ),
  )
  return found.length === 1 ? found[0].draft : undefined
}
