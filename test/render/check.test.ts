import { describe, expect, it } from 'vitest'
import { check } from '../../src'
import { checkToHtml, checkToMarkdown, checkToText } from '../../src/render'
import { checkGroups, checkWords } from '../../src/render/check-groups'
import { ofCheck } from '../../src/render/wording'
import type { Finding } from '../../src/types'

const ECHO = {
  publisher: 'The Echo',
  text: 'A ferry ran aground near Skarvik on Monday and all 41 people on board were taken off, the coast guard said.',
}
const HERALD = { publisher: 'The Herald', text: 'The ferry was towed to Marnes on Tuesday.' }
const STATEMENT =
  'A ferry ran aground near Skarvik on Monday with 38 people on board. The ferry was towed to Marnes. The owner will be fined.'
const checked = check(STATEMENT, [ECHO, HERALD])
const shown = checkGroups(checked)
const of = (key: string) => shown.find(group => group.key === key)?.findings ?? []

describe('a check as it is shown', () => {
  it('tells first what is contradicted, then what is not found, and last what is stated', () => {
    const filled = shown.filter(({ findings }) => findings.length > 0)
    expect(filled.map(({ key }) => key)).toEqual(['conflict', 'only-a', 'agrees'])
  })

  it('calls nothing missing that one of the sources has', () => {
    const missing = of('only-a').map(view => view.a[0].claim.text)
    expect(missing).toEqual([expect.stringContaining('fined')])
    expect(checked.findings.filter(({ relation }) => relation === 'unmatched').length).toBeGreaterThan(1)
  })

  it('does not tell again as a detail what is decided by the same words', () => {
    const pairs = [...of('agrees'), ...of('conflict'), ...of('adds-detail')].map(({ finding }) =>
      JSON.stringify(finding.claims),
    )
    expect(new Set(pairs).size).toBe(pairs.length)
  })

  it('keeps what another source tells otherwise, though one states it', () => {
    const [first] = checked.findings
    const agreed = checked.findings.find(({ relation }) => relation === 'agrees') ?? first
    const b = checked.documents[1].claims[0].id
    const framed: Finding = {
      ...first,
      id: 'f99',
      severity: 'framing',
      claims: { a: agreed.claims.a, b: [b] },
    }
    const groups = checkGroups({ ...checked, findings: [...checked.findings, framed] })
    const ids = groups.flatMap(({ findings }) => findings.map(({ finding }) => finding.id))
    expect(ids).toContain('f99')
    const doubtful = checkGroups({
      ...checked,
      findings: [...checked.findings, { ...framed, confidence: 0.2 }],
    })
    expect(doubtful.flatMap(({ findings }) => findings.map(({ finding }) => finding.id))).not.toContain('f99')
  })

  it('is summed up in words, with the values of a contradiction', () => {
    expect(checkWords(checked, shown)).toBe(
      'The sources contradict it on 1 point: the number of people (38 / 41). They state 1 of its claims. 1 claim is not found in the sources.',
    )
    const one = check('The ferry was towed to Marnes.', HERALD)
    expect(checkWords(one, checkGroups(one))).toBe('The source states all of it.')
    const none = check('The owner will be fined.', HERALD)
    expect(checkWords(none, checkGroups(none))).toBe('1 claim is not found in the source.')
    const question = check('Who will be fined?', HERALD)
    expect(checkWords({ ...question, findings: [] }, checkGroups({ ...question, findings: [] }))).toBe(
      'The source tells nothing of it.',
    )
  })

  it('calls the sides what they are, and a source without a name by its place', () => {
    const two = check('The ferry had 38 people on board.', [
      'The harbour was dredged.',
      'The ferry had 41 people on board.',
    ])
    const text = checkToText(two)
    expect(text).toMatch(/The statement says 38 people, the source says 41 people?\./)
    expect(text).toMatch(/The statement +source 2/)
    for (const shown of [text, checkToMarkdown(two), checkToHtml(two)])
      expect(shown).not.toMatch(/\b[AB] (?:says|adds)\b/)
    const more = check('A ferry ran aground near Skarvik.', ECHO)
    expect(checkToText(more)).not.toMatch(/\b[AB] (?:says|adds)\b/)
  })

  it('takes the letter of a side for one, and no other', () => {
    expect(ofCheck('A says A dozen boats, B says Plan B.')).toBe(
      'The statement says A dozen boats, the source says Plan B.',
    )
    expect(ofCheck('Only B says “in May”.')).toBe('Only the source says “in May”.')
    expect(ofCheck('A’s “a year” and B’s “12 months” agree.')).toBe(
      'The statement’s “a year” and the source’s “12 months” agree.',
    )
    expect(ofCheck('Both say Monday.')).toBe('Both say Monday.')
  })

  it('takes a guess for no answer where nothing else is found, and tells the nearest words', () => {
    const [claim] = check('Ninety cows escaped.', HERALD).documents[0].claims
    const asked = check('Ninety cows escaped.', HERALD)
    const guess: Finding = {
      id: 'f1',
      relation: 'adds-detail',
      addedBy: 'both',
      claims: { a: [claim.id], b: [asked.documents[1].claims[0].id] },
      facets: ['number'],
      confidence: 0.15,
      reasons: [
        {
          judge: 'x',
          facet: 'number',
          effect: 'adds-detail',
          basis: 'stated',
          message: 'Only A says “Ninety”.',
        },
      ],
    }
    const groups = checkGroups({ ...asked, verdict: 'not-found', findings: [guess] })
    expect(groups.filter(({ findings }) => findings.length > 0).map(({ key }) => key)).toEqual(['only-a'])
    const towed = check('The ferry will be sold to Marnes.', HERALD)
    const none = checkToText({ ...towed, verdict: 'not-found', findings: [] })
    expect(none).toContain('nothing states it; the nearest words, of The Herald:')
  })

  it('names the source of each answer, in text, in Markdown and on the page', () => {
    expect(checkToText(checked)).toMatch(/The statement +The Herald/)
    expect(checkToMarkdown(checked)).toContain('| The statement | The Herald |')
    expect(checkToMarkdown(checked)).toContain('## Not found in the sources (1)')
    const page = checkToHtml(checked)
    expect(page).toContain('<h1>Contradicted</h1>')
    expect(page).toContain('id="article-c"')
    expect(page).toMatch(/href="#a-\d+">in the statement</)
    expect(page).toMatch(/href="#c-\d+">in C</)
    expect(page).not.toMatch(/article [A-Z]\b/)
    expect(checkToHtml(check('A ferry sank.', 'A ferry sank.'))).toMatch(/href="#b-\d+">in the source</)
    expect(page.match(/ id="[^"]+"/g)?.length).toBe(new Set(page.match(/ id="[^"]+"/g)).size)
  })

  it('shows the value that is compared, though it stands in another claim of the sentence', () => {
    expect(checkToMarkdown(checked)).toMatch(/\| A ferry .*\*\*.*38\*\*.* \| .*\*\*.*41\*\*.* \|/)
  })

  it('gives rules only when they are asked for', () => {
    const [{ reasons }] = checked.findings
    for (const render of [checkToText, checkToMarkdown, checkToHtml]) {
      expect(render(checked)).not.toContain(reasons[0].judge)
      expect(render(checked, { explain: true })).toContain(reasons[0].judge)
    }
  })

  it('does nothing that a source asks for', () => {
    const hostile = check('<script>alert(1)</script> Five people died.', {
      publisher: '"><img src=x onerror=alert(1)>',
      text: 'Seven people died. <img src=x onerror=alert(2)>',
    })
    expect(checkToHtml(hostile)).not.toMatch(/<img|<script>alert/)
    expect(checkToMarkdown(hostile)).not.toMatch(/(?<!\\)<img|(?<!\\)<script/)
  })

  it('tells of many sources and of none of the words', () => {
    const many = check(
      'Five people died.',
      Array.from({ length: 30 }, (_, at) => `${at + 2} ships sailed.`),
    )
    expect(checkToHtml(many)).toContain('id="article-z6"')
    expect(checkToHtml(check('Five people died.', ''))).toContain('<h1>Not found</h1>')
  })
})
