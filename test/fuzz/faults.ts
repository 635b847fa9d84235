/** What may not happen, whatever the texts: the invariants of the library, asked of one input. */
import type { Ajv2020 } from 'ajv/dist/2020'
import type * as Html from '../../src/html/index'
import type * as Library from '../../src/index'
import type * as Render from '../../src/render/index'
import { brokenSpans, foreignEvidence, lostClaims, shape } from '../properties/invariants'
import type { Input } from './inputs'

export interface Tested {
  readonly library: typeof Library
  readonly render: typeof Render
  readonly html: typeof Html
  readonly ajv: Ajv2020
}

/** Each fault in words; none when all is well. What is thrown is a fault. */
export function faultsOf(input: Input, tested: Tested): string[] {
  try {
    return [...reportFaults(input, tested), ...otherFaults(input, tested)]
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? String(error)) : String(error)]
  }
}

function reportFaults({ a, b, options, also }: Input, { library, render, ajv }: Tested): string[] {
  const { compare } = library
  const report = compare(a, b, options)
  const faults: string[] = []
  const hold = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  for (const document of report.documents) {
    hold(brokenSpans(document).length === 0, `spans ${JSON.stringify(brokenSpans(document))}`)
    hold(inOrder(document), 'claims, spans or tokens out of order')
  }
  hold(lostClaims(report).length === 0, `lost claims ${lostClaims(report)}`)
  hold(foreignEvidence(report).length === 0, `evidence ${JSON.stringify(foreignEvidence(report)[0])}`)
  hold(ajv.validate('urn:corroborate:schema:report:1', report), `schema ${ajv.errorsText()}`)
  const bytes = JSON.stringify(report)
  hold(same(JSON.parse(bytes), report), 'not plain JSON')
  if (also.includes('bytes'))
    hold(JSON.stringify(compare(a, b, options)) === bytes, 'other bytes the second time')
  if (also.includes('mirror')) {
    const [here, there] = [shape(report, false), shape(compare(b, a, options), true)]
    hold(
      same(here, there),
      `mirror ${here.find(line => !there.includes(line))} | ${there.find(line => !here.includes(line))}`,
    )
  }
  if (also.includes('itself')) {
    const other = compare(a, a, options).findings.find(finding => finding.relation !== 'agrees')
    hold(
      other === undefined || options.minConfidence !== undefined,
      `not itself ${JSON.stringify(other?.reasons)}`,
    )
  }
  if (also.includes('render')) faults.push(...renderFaults(report, render))
  return faults
}

function otherFaults({ a, b, options, also }: Input, { library, render, html, ajv }: Tested): string[] {
  const faults: string[] = []
  if (also.includes('check')) {
    const result = library.check({ text: a.text.slice(0, 300) }, [b, a], options)
    if (![result.support, result.conflict].every(x => x >= 0 && x <= 1))
      faults.push(`check ${result.support} ${result.conflict}`)
    if (result.verdict === 'contradicted' && !result.findings.some(finding => finding.relation === 'differs'))
      faults.push('contradicted by nothing')
    if (result.documents.flatMap(brokenSpans).length > 0) faults.push('spans of a check')
    render.checkToText(result, { width: 60, color: true })
  }
  if (also.includes('all')) {
    const { align: _, ...rest } = options
    const story = library.compareAll([a, b, { text: a.text }], rest)
    if (!ajv.validate('urn:corroborate:schema:story:1', story)) faults.push(`story ${ajv.errorsText()}`)
    const told = story.facts.flatMap(fact => fact.tellings.map(telling => telling.claim)).sort()
    const claims = story.documents.flatMap(document => document.claims.map(claim => claim.id)).sort()
    if (!same(told, claims)) faults.push('claims of a story lost or doubled')
    if (story.facts.some(fact => fact.voices > fact.statedBy.length)) faults.push('more voices than tellers')
    if (markupIn(render.toMatrixHtml(story, { leastSources: 1 }))) faults.push('markup in the matrix')
    render.toMatrixMarkdown(story, { leastSources: 1 })
  }
  if (also.includes('page')) {
    for (const { text } of [html.fromHtml(a.text), html.fromMarkdown(a.text), html.fromText(a.text)])
      if (typeof text !== 'string') faults.push('a page without text')
  }
  return faults
}

function renderFaults(report: Library.Report, render: typeof Render): string[] {
  const faults: string[] = []
  if (markupIn(render.toHtml(report))) faults.push('markup in the page')
  if (!same(JSON.parse(render.toJson(report)), report)) faults.push('JSON is not the report')
  if (hasControls(render.toText(report, { width: 40 }))) faults.push('control characters in text')
  render.toMarkdown(report)
  render.toCsv(report)
  for (const graph of [render.toProv(report), render.toWebAnnotation(report), render.toSchemaOrg(report)])
    if (!same(JSON.parse(JSON.stringify(graph)), graph)) faults.push('a graph that is not plain JSON')
  return faults
}

/** A terminal obeys control characters; a line feed is all that it is to have. */
const hasControls = (text: string): boolean =>
  [...text].some(sign => sign !== '\n' && (sign < ' ' || (sign >= '\u007f' && sign <= '\u009f')))

/** Markup that the fuzzer puts into texts and that no page may have from them. */
const markupIn = (page: string): boolean => /<img|<script>alert|<p><\/p>|"><b>|href="javascript:/i.test(page)

function inOrder(document: Library.Document): boolean {
  const rises = (starts: readonly number[]): boolean =>
    starts.every((start, i) => i === 0 || starts[i - 1] <= start)
  return (
    rises(document.blocks.map(block => block.span.start)) &&
    rises(document.sentences.map(sentence => sentence.span.start)) &&
    document.sentences.every(
      ({ tokens }) =>
        rises(tokens.map(token => token.span.start)) && tokens.every(token => token.head < tokens.length),
    ) &&
    document.claims.every(
      claim =>
        claim.text !== '' &&
        claim.spans.length > 0 &&
        rises(claim.spans.map(span => span.start)) &&
        document.sentences[claim.sentence] !== undefined,
    ) &&
    document.attributions.every(
      ({ parent }, i) =>
        parent === undefined || (parent !== i && document.attributions[parent] !== undefined),
    )
  )
}

/** Equal as plain JSON values, fields of undefined counted. */
function same(x: unknown, y: unknown): boolean {
  if (Object.is(x, y)) return true
  if (typeof x !== 'object' || typeof y !== 'object' || x === null || y === null) return false
  const [keys, others] = [Object.keys(x), Object.keys(y)]
  if (keys.length !== others.length || Array.isArray(x) !== Array.isArray(y)) return false
  const values = new Map(Object.entries(y))
  return Object.entries(x).every(([key, value]) => values.has(key) && same(value, values.get(key)))
}
