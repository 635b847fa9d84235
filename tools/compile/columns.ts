// Columns of numbers and words in a compiled file, as src/words/wordnet.ts reads them.

/** Words in a block: every sixteenth is written whole, so that a search can start there. */
const BLOCK = 16
/** One character tells the length shared with the lemma before, and must stay in ASCII. */
const MAX_SHARED = 70

/** Pairs without repeats, in order, as differences. */
export function pairColumn(rows: readonly (readonly number[])[]): Buffer {
  const unique = [...new Map(rows.map(row => [row.join(' '), row])).values()]
  unique.sort((x, y) => x[0] - y[0] || x[1] - y[1])
  let previous = 0
  return varints(
    unique.flatMap(([a, b]) => {
      const row = [a - previous, b < a ? 2 * (a - b) - 1 : 2 * (b - a)]
      previous = a
      return row
    }),
  )
}

export function planes(numbers: readonly number[]): [Buffer, Buffer] {
  if (numbers.some(n => n > 0xffff)) throw new RangeError('a synset beyond two bytes')
  return [Buffer.from(numbers.map(n => n & 255)), Buffer.from(numbers.map(n => n >> 8))]
}

export function varints(numbers: readonly number[]): Buffer {
  const bytes: number[] = []
  for (let n of numbers) {
    if (n < 0) throw new RangeError(`${n} in a column of whole numbers`)
    for (; n > 127; n >>>= 7) bytes.push((n & 127) | 128)
    bytes.push(n)
  }
  return Buffer.from(bytes)
}

/** The lemmas front-coded, and for each block its bytes of text and number of senses. */
export function lemmaColumns(
  lemmas: readonly string[],
  senseTotal: (lemma: string) => number,
): [Buffer, Buffer] {
  const texts = lemmas.map((lemma, i) => {
    const before = i % BLOCK === 0 ? '' : lemmas[i - 1]
    let shared = 0
    while (shared < MAX_SHARED && shared < before.length && before[shared] === lemma[shared]) shared++
    return `${String.fromCharCode(48 + shared)}${lemma.slice(shared)}\n`
  })
  const blocks = Array.from({ length: Math.ceil(lemmas.length / BLOCK) }, (_, block) => {
    const from = block * BLOCK
    const bytes = texts.slice(from, from + BLOCK).join('').length
    return [bytes, lemmas.slice(from, from + BLOCK).reduce((sum, lemma) => sum + senseTotal(lemma), 0)]
  })
  return [Buffer.from(texts.join(''), 'latin1'), varints(blocks.flat())]
}
