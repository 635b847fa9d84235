/** What was meant, where a name is none. */
import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance'

/** As alike as this (Jaro-Winkler), a name that is none was meant to be the other. */
const MISSPELT = 0.8

/** The name that is most like the one given, whatever its case; undefined where none is like it. */
export function nearest(given: string, names: readonly string[]): string | undefined {
  const likeness = (name: string) => jaroWinkler(name.toLowerCase(), given.toLowerCase())
  const [best] = [...names].sort((x, y) => likeness(y) - likeness(x))
  return best !== undefined && likeness(best) >= MISSPELT ? best : undefined
}
