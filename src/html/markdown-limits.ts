/** Markdown kept within what a parser reads in linear time: nesting and signs that no text has are words. */

/** Markers of quotations and lists at the head of one line. */
const MOST_MARKERS = 32
/** Columns of indentation, which nest lists over lines. */
const MOST_INDENT = 100
/** Signs of emphasis and links in one paragraph; each may pair with any before it. */
const MOST_SIGNS = 400

const SIGNS = new Set('*_~[')
/** For each end of a link, its beginning is looked for. */
const ESCAPED = new Set([...SIGNS, ']'])

export function withinLimits(markdown: string): string {
  let signs = 0
  return markdown
    .split('\n')
    .map(line => {
      const shallow = withFewMarkers(line)
      signs = line.trim() === '' ? 0 : signs + signsIn(shallow)
      return signs > MOST_SIGNS ? escaped(shallow) : shallow
    })
    .join('\n')
}

function withFewMarkers(line: string): string {
  const indent = line.length - line.trimStart().length
  const from = Math.min(indent, MOST_INDENT)
  let at = indent
  for (let markers = 0; markers < MOST_MARKERS; markers++) {
    const end = markerEnd(line, at)
    if (end === at) return line.slice(indent - from)
    at = end
  }
  let end = at
  for (let next = markerEnd(line, end); next !== end; next = markerEnd(line, end)) end = next
  return line.slice(indent - from, at) + line.slice(end)
}

/** Past a marker of a quotation or an item, and the spaces behind it. */
function markerEnd(line: string, at: number): number {
  let end = at
  if (line[end] === '>') end++
  else {
    if ('-+*'.includes(line[end] ?? ' ')) end++
    else {
      while (end - at < 9 && line[end] >= '0' && line[end] <= '9') end++
      if (end === at || (line[end] !== '.' && line[end] !== ')')) return at
      end++
    }
    if (line[end] !== ' ' && line[end] !== '\t') return at
  }
  while (line[end] === ' ' || line[end] === '\t') end++
  return end
}

function signsIn(line: string): number {
  let count = 0
  for (const sign of line) if (SIGNS.has(sign)) count++
  return count
}

/** The sign that begins the line may be an item's, and stays. */
function escaped(line: string): string {
  const first = line.length - line.trimStart().length
  let text = line.slice(0, first + 1)
  for (let at = first + 1; at < line.length; at++) {
    if (line[at] === '\\') text += line[at++] + (line[at] ?? '')
    else text += ESCAPED.has(line[at]) ? `\\${line[at]}` : line[at]
  }
  return text
}
