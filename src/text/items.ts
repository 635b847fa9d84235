// Items of a list written on one line: "1) … 2) …", "a. … b. …", "• … • …".

/** Offsets at which the second and later items begin: markers of the same style, each the successor of the last. */
export function itemStarts(text: string): number[] {
  const bullet = /^[•⁃‣◦▪●]/.exec(text)
  if (bullet) return bulletStarts(text, bullet[0])
  const first = /^(\(?)(\d{1,3}|[a-zA-Z]|[ivx]{1,5})(\.\)|[.)])\s/.exec(text.slice(0, 12))
  if (!first) return []
  const [, open, label, close] = first
  const starts: number[] = []
  let expected = successor(label)
  let from = first[0].length
  while (expected !== undefined) {
    const marker = `${open}${expected}${close}`
    const at = text.indexOf(marker, from)
    // "A. B. Cole": between initials nothing stands that could be an item
    if (at < 0 || text.slice(from, at).trim() === '') break
    from = at + marker.length
    if (isBreak(text[at - 1]) && isBreak(text[from])) {
      starts.push(at)
      expected = successor(expected)
    }
  }
  return starts
}

function bulletStarts(text: string, bullet: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(bullet, 1); at >= 0; at = text.indexOf(bullet, at + 1))
    if (isBreak(text[at - 1])) starts.push(at)
  return starts
}

function isBreak(c: string | undefined): boolean {
  return c !== undefined && /\s/.test(c)
}

const ROMAN: readonly string[] = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

function successor(label: string): string | undefined {
  if (/^\d/.test(label)) return String(Number(label) + 1)
  const roman = ROMAN.indexOf(label)
  if (roman >= 0) return ROMAN[roman + 1]
  return /^[zZ]$/.test(label) ? undefined : String.fromCharCode(label.charCodeAt(0) + 1)
}
