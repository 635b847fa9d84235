// Deep paths of `natural`: its root import would pull in databases.
declare module 'natural/lib/natural/phonetics/double_metaphone' {
  interface DoubleMetaphone {
    /** The primary and the secondary code of a word. */
    process(word: string, maxLength?: number): [string, string]
  }
  const DoubleMetaphone: new () => DoubleMetaphone
  export default DoubleMetaphone
}

declare module 'natural/lib/natural/distance/jaro-winkler_distance' {
  /** Similarity, 0 to 1. */
  export default function jaroWinkler(a: string, b: string, options?: { ignoreCase?: boolean }): number
}

declare module 'natural/lib/natural/stemmers/porter_stemmer' {
  /** The Porter stemmer (1980). */
  const porter: { stem(word: string): string }
  export default porter
}
