/** Articles that nobody wrote: real ones damaged in every way that files are, from one seed. */

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let x = Math.imul(state ^ (state >>> 15), state | 1)
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61)
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32
  }
}

const ODDITIES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']',
    '((((',
    '—',
    '…',
    '\u202e',
    '\u200f',
    '\u0301',
    '\u0000',
    '\u0007',
  ],
  ...[
    '\r\n',
    '\r',
    '\u00a0',
    '\u2028',
    '\ud83d',
    '\ude00',
    '😀',
    '<p>',
    '&nbsp;',
    '0',
    '$',
    '%',
    'http://',
    '@',
    '#',
  ],
]

/** A text damaged in one to four places or ways. */
export function damage(text: string, random: () => number): string {
  let damaged = text
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const way = WAYS[Math.floor(random() * WAYS.length)]
    damaged = way(damaged, Math.floor(random() * (damaged.length + 1)), random)
  }
  return damaged
}

type Way = (text: string, at: number, random: () => number) => string

const WAYS: readonly Way[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at, random) => text.slice(0, at) + ODDITIES[Math.floor(random() * ODDITIES.length)] + text.slice(at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(0, at) + text.slice(at, at + 200).repeat(4) + text.slice(at + 200),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300).toUpperCase() + text.slice(at + 300),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300).replace(/[.?!]/g, '') + text.slice(at + 300),
  (text, at) => text.slice(0, at) + text.slice(at, at + 300).replace(/\s+/g, '') + text.slice(at + 300),
  text => text.replace(/\n/g, '\r\n'),
  (text, _, random) =>
    text
      .split('\n')
      .map(line => [random(), line] as const)
      .sort(([x], [y]) => x - y)
      .map(([, line]) => line)
      .join('\n'),
]
