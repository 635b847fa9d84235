import { describe, expect, it } from 'vitest'
import { compareAll } from '../../src/index'
import { toMatrixHtml, toMatrixMarkdown, toMatrixText } from '../../src/render'
import { readerFacts } from '../../src/render/matrix/facts'

const story = compareAll([
  {
    publisher: 'The <b>Echo</b>',
    published: '2024-03-05',
    text: 'The ferry sank on Monday. Five people died, the coast guard said.',
  },
  { publisher: 'The | Post', text: 'The ferry sank on Monday. Seven people died, the coast guard said.' },
  { text: 'The ferry sank on Monday. The captain was arrested.' },
  { text: 'The captain was not arrested.' },
])

describe('a matrix of facts by sources', () => {
  it('is a Markdown table with what differs first, and the values in the cells', () => {
    const lines = toMatrixMarkdown(story).split('\n')
    const rows = lines.filter(line => line.startsWith('|'))
    expect(rows[0]).toContain('The \\| Post')
    expect(rows[2]).toMatch(/Five people died.*\| 1 \| Five \| \*\*≠ Seven\*\* \| – \| – \|/)
    expect(rows.some(row => /sank.*\| 3 \| Monday \| Monday \| Monday \| – \|/.test(row))).toBe(true)
  })

  it('names a source of which nothing is known by its first words, and quotes who says it in other words', () => {
    expect(toMatrixMarkdown(story)).toContain('source 3: The ferry sank on Monday.')
    const page = toMatrixHtml(compareAll(['Police opened an inquiry.', 'Police have opened an inquiry.']))
    expect(page).toMatch(/<td class="agrees">.*<q dir="auto">Police have opened an inquiry<\/q>/)
  })

  it('tells a value once, and whole', () => {
    const prices = compareAll(['The repair will cost $2 million.', 'The repair will cost $5 million.'])
    expect(toMatrixMarkdown(prices)).toMatch(/\| \$2 million \| \*\*≠ \$5 million\*\* \|/)
    expect(toMatrixMarkdown(prices)).toContain('the amount ($2 million / $5 million)')
  })

  it('says of what one source denies which it does', () => {
    expect(toMatrixMarkdown(story)).toMatch(
      /The captain was arrested \| 1 \| – \| – \| yes \| \*\*≠ no\*\* \|/,
    )
  })

  it('begins with what the sources share in words', () => {
    expect(toMatrixMarkdown(story)).toMatch(
      /At least two of the 4 sources tell \d facts and differ on 2, both conflicts: the number of people \(five \/ seven\)/,
    )
    expect(toMatrixText(compareAll(['The ferry sank.', 'The mayor resigned.']))).toContain(
      'No fact was found that two of the 2 sources share.',
    )
  })

  it('is HTML in which every word of a source is text', () => {
    const page = toMatrixHtml(story)
    expect(page).toContain('The &lt;b&gt;Echo&lt;/b&gt;')
    expect(page).toMatch(/<td class="differs">.*<strong>≠ Seven<\/strong><q dir="auto">Seven people died/)
  })

  it('tells a fact once, and not again with who says so', () => {
    const again = compareAll([
      'The dam was mended in March 2021, the company said. The harbour was dredged.',
      'The dam was mended in March 2020.',
      'The company said the dam was mended in March 2021.',
    ])
    const facts = readerFacts(again)
    const rows = toMatrixMarkdown(again)
      .split('\n')
      .filter(line => /^\| (?!Fact ).*mended/.test(line))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/March 2021 \| \*\*≠ March 2020\*\*.*\| .*March 2021/)
    expect(facts.some(({ text }) => text.includes('dredged'))).toBe(true)
    expect(facts.length).toBeLessThan(again.facts.length)
    const [mended] = facts.filter(({ text }) => text.includes('mended'))
    expect([mended.statedBy, mended.disputedBy, mended.lackedBy]).toEqual([['s1', 's3'], ['s2'], []])
  })

  it('keeps apart what only stands in one sentence', () => {
    const two = compareAll([
      'The ferry sank and the mayor resigned.',
      'The ferry sank and the mayor resigned.',
    ])
    expect(readerFacts(two)).toHaveLength(two.facts.length)
  })

  it('is a table on a wide terminal and a list on a narrow one', () => {
    const wide = toMatrixText(story, { width: 100 })
    expect(wide).toMatch(/FACTS +A +B +C +D\n/)
    expect(wide).toMatch(/Five people died.* Five +≠ Seven +– +–\n/)
    expect(wide.split('\n').every(line => line.length <= 100)).toBe(true)
    const narrow = toMatrixText(story, { width: 44 })
    expect(narrow).toMatch(/\n {2}A {2}Five\n {2}B {2}≠ Seven\n {2}C {2}–\n/)
  })

  it('leaves out what one source alone has unless asked', () => {
    const alone = compareAll(['The ferry sank.', 'The mayor resigned.'])
    expect(toMatrixMarkdown(story)).not.toContain('0 facts')
    const most = compareAll(['The ferry sank.', 'The ferry sank. The mayor resigned.'])
    expect(toMatrixMarkdown(most)).toContain('1 fact is told by one alone.')
    const rows = (text: string) => text.split('\n').filter(line => line.startsWith('|')).length - 2
    expect(rows(toMatrixMarkdown(alone))).toBe(0)
    expect(rows(toMatrixMarkdown(alone, { leastSources: 1 }))).toBe(2)
  })
})
