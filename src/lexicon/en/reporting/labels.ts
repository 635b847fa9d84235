/** Words before a colon that say what kind of text follows. */
export const labelNouns: ReadonlySet<string> = new Set([
  'breaking',
  'clarification',
  'correction',
  'exclusive',
  'background',
  'caption',
  'details',
  'note',
  'photo',
  'picture',
  'quote',
  'source',
  'sources',
  'summary',
  'update',
  'video',
])
