// Whether a state is one of those that a noun phrase speaks of: "a member of the G7", "the Nordic countries".
import { COUNTRY_GROUPS, STATE_NOUNS } from '../../lexicon/en/names/country-groups'
import { foldSpelling } from '../../words/spelling'
import { relatePlaces } from './relate-places'

const groups: readonly { readonly names: ReadonlySet<string>; readonly members: ReadonlySet<string> }[] =
  COUNTRY_GROUPS.trim()
    .split('\n')
    .map(row => {
      const [names, members] = row
        .split(';')
        .map(side => new Set(side.split(',').map(n => foldSpelling(n.toLowerCase()))))
      return { names, members }
    })
const STATES = new Set(STATE_NOUNS.split(' '))

/** Whether the noun may mean a state. */
export const isStateNoun = (noun: string): boolean => STATES.has(noun)

/** Whether a state belongs to a group of states, or lies in a part of the world. */
export function isMemberState(state: string, group: string): boolean {
  const [x, y] = [foldSpelling(state.toLowerCase()), foldSpelling(group.toLowerCase())]
  return (
    groups.some(({ names, members }) => names.has(y) && members.has(x)) ||
    relatePlaces(state, group) === 'narrower'
  )
}
