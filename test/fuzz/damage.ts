/** Every way in which files are damaged, and some in which nobody damages them. */
import type { Chance } from './random'

export const ODDITIES: readonly string[] = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '‘',
    '’',
    '(',
    ')',
    '[',
    ']',
    '{',
    '((((',
    '))))',
    '««',
    '—',
    '–',
    '-',
    '…',
    '...',
    '•',
    '*',
    '_',
    '`',
    '|',
    '\\',
  ],
  ...[
    '\u202e',
    '\u202d',
    '\u200f',
    '\u2066',
    '\u2069',
    '\u0301',
    '\u0300\u0323\u0308',
    '\u200d',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ufffd',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u0085',
    '\u000b',
    '\u000c',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '\u00a0',
    '\u2028',
    '\u2029',
    '\u3000',
  ],
  ...[
    '\ud83d',
    '\ude00',
    '😀',
    '👩‍👩‍👧',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '𝐀',
    '漢字です。',
    'שלום',
    'مرحبا ١٢٣',
    'ﬁ',
    'İ',
    'ß',
    'ǆ',
    'é',
  ],
  ...[
    '<p>',
    '</div>',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&nbsp;',
    '&#0;',
    ']]>',
    '-->',
    '"><b>',
    'javascript:alert(1)',
  ],
  ...[
    '0',
    '00',
    '1e309',
    '-1',
    '$',
    '€5',
    '%',
    '½',
    '²',
    '9'.repeat(40),
    '1,2,3,4',
    '12:60',
    '31/02/2021',
    '0000-00-00',
    '99999',
    '1.2.3.4',
  ],
  ...[
    'http://',
    'https://x.y/z?q=1#a',
    'www.',
    '@',
    '#',
    'a@b.co',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'NaN',
    'null',
    '=1+1',
    `\${x}`,
    '%s',
  ],
  ...['not', 'said', 'that', 'who', 'and', 'he', 'Mr.', 'U.S.', 'a.m.', 'never', 'before', 'May', 'Monday'],
]

type Way = (text: string, at: number, chance: Chance) => string

/** Lengths of what is doubled, shouted or stripped. */
const STRETCH = 200

const WAYS: readonly Way[] = [
  // A character dropped, doubled, or swapped with the next one.
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
  (text, at, { pick }) => text.slice(0, at) + pick(ODDITIES) + text.slice(at),
  (text, at, { pick }) => `${text.slice(0, at)} ${pick(ODDITIES)} ${text.slice(at)}`,
  // Cut off, turned round, a stretch repeated.
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text, at) => text.slice(at) + text.slice(0, at),
  (text, at, { below }) =>
    text.slice(0, at) + text.slice(at, at + STRETCH).repeat(2 + below(3)) + text.slice(at + STRETCH),
  (text, at) => stretch(text, at, part => part.toUpperCase()),
  (text, at) => stretch(text, at, part => part.toLowerCase()),
  (text, at) => stretch(text, at, part => part.replace(/[.?!]/g, '')),
  (text, at) => stretch(text, at, part => part.replace(/[,;:'"“”()]/g, '')),
  (text, at) => stretch(text, at, part => part.replace(/\s+/g, '')),
  (text, at) => stretch(text, at, part => part.replace(/\s+/g, '\n')),
  (text, at) => stretch(text, at, part => [...part].reverse().join('')),
  (text, at) => stretch(text, at, part => part.replace(/[aeiou]/g, letter => `${letter}\u0301`)),
  (text, at) => stretch(text, at, part => part.replace(/ /g, '\u00a0')),
  // Quotes and brackets that open and never close, or close and never open, nested deeply.
  (text, at, { pick, below }) =>
    text.slice(0, at) +
    pick(['(', '“', '[', '"', "'", ')', '”', '“([']).repeat(1 + below(30)) +
    text.slice(at),
  (text, at) => text.slice(0, at).replace(/[”"’)]/g, '') + text.slice(at),
  text => text.replace(/\n/g, '\r\n'),
  text => text.replace(/\n+/g, ' '),
  (text, _, chance) => shuffle(text.split('\n'), chance).join('\n'),
  (text, _, chance) => shuffle(text.split(' '), chance).join(' '),
]

/** A text damaged in one to six ways. */
export function damage(text: string, chance: Chance): string {
  let damaged = text
  for (let times = 1 + chance.below(6); times > 0; times--)
    damaged = chance.pick(WAYS)(damaged, chance.below(damaged.length + 1), chance)
  return damaged
}

function stretch(text: string, at: number, change: (part: string) => string): string {
  return text.slice(0, at) + change(text.slice(at, at + STRETCH)) + text.slice(at + STRETCH)
}

function shuffle(parts: readonly string[], chance: Chance): string[] {
  return parts
    .map(part => [chance.number(), part] as const)
    .sort(([x], [y]) => x - y)
    .map(([, part]) => part)
}
