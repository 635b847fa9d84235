/** Capitals that stand for their governments: "Moscow rejected the claim", "talks between Seoul and Tokyo". */
import { relationOf } from '../../syntax/tree'
import type { Sentence, Token } from '../../types'
import { isReportingVerb } from '../mentions/name-context'
import type { NameMention } from '../mentions/name-mentions'
import { countryOfCapital } from '../places'

/** What only people and governments do, beside saying and thinking. */
const ACTS = new Set(
  `accept accuse act agree aid arm attack back ban begin block boycott break build buy choose commit condemn control cooperate deal decide
  decline demand deny deploy develop dispatch drop end expel export fail fear fire free fund gain get give grant halt help hope hand host
  ignore impose insist intend interfere invade invite join keep launch leave lift maintain make mediate meet move need negotiate nuclearise
  offer open oppose order pay plan pledge prepare press promise propose protest provide provoke purchase push pursue react reject refuse
  release request resist respond restore resume retaliate sanction seek sell send share sign stage stop strike supply support suspend take
  test threaten try turn urge use veto vow violate want warn win withdraw withhold`.split(/\s+/),
)
/** What is done to governments rather than to cities. */
const DONE_TO = new Set(
  'accuse assure ask back blame call condemn convince criticise criticize defy deter help persuade press pressure provoke push sanction supply support tell thank threaten urge warn'.split(
    ' ',
  ),
)
const PLACE_CASES = new Set(
  'in at from near outside inside to across around into through toward towards over via'.split(' '),
)
const PARTY_CASES = new Set('with between against by'.split(' '))

/** The country whose government the name of a capital stands for here; undefined where the city may be meant. */
export function standsForCountry(
  { tokens }: Sentence,
  mention: NameMention,
  children: readonly (readonly number[])[],
): string | undefined {
  const country = mention.type === 'place' ? countryOfCapital(mention.text) : undefined
  if (country === undefined) return undefined
  const head = tokens[mention.head]
  const parent: Token | undefined = tokens[head.head]
  const cases = children[mention.head]
    .filter(child => tokens[child].deprel === 'case')
    .map(child => tokens[child].text.toLowerCase())
  if (parent === undefined || cases.some(word => PLACE_CASES.has(word))) return undefined
  const relation = relationOf(head)
  const isAct =
    parent.upos === 'VERB' && (ACTS.has(parent.lemma.toLowerCase()) || isReportingVerb(parent.lemma))
  if (head.deprel === 'nsubj') return isAct ? country : undefined
  if (relation === 'obj') return DONE_TO.has(parent.lemma.toLowerCase()) ? country : undefined
  // "between Seoul and Tokyo": the second goes as the first.
  if (relation === 'conj') return conjoined(tokens, head.head) ? country : undefined
  if (relation === 'obl' || relation === 'nmod')
    return cases.some(word => PARTY_CASES.has(word)) ? country : undefined
  return undefined
}

const conjoined = (tokens: readonly Token[], first: number): boolean =>
  countryOfCapital(tokens[first].text) !== undefined &&
  (tokens
    .slice(Math.max(0, first - 3), first)
    .some(
      token => token.deprel === 'case' && token.head === first && PARTY_CASES.has(token.text.toLowerCase()),
    ) ||
    tokens[first].deprel === 'nsubj')
