import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'
import { tieGraph } from '../../src/terms/ties'

/** The ties of a text as "word role word". */
function ties(text: string): string[] {
  const { nodes, down } = tieGraph(segment(text))
  return down.flatMap((own, i) =>
    own.map(({ role, to }) => `${nodes[i].term.key} ${role} ${nodes[to].term.key}`),
  )
}

describe('the ties of a text', () => {
  it('are the same in active and passive voice', () => {
    for (const text of ['The council closed the port.', 'The port was closed by the council.'])
      expect(ties(text)).toEqual(expect.arrayContaining(['close agent council', 'close patient port']))
  })
  it('give a shared subject to every verb, and a place to every conjunct', () => {
    expect(ties('The thief broke a window and stole a violin.')).toContain('steal agent thief')
    expect(ties('The storm damaged a school and a church.')).toEqual(
      expect.arrayContaining(['damage patient school', 'damage patient church']),
    )
  })
  it('keep what is only possible apart', () => {
    const found = ties('The parcel came from a bus or a van.')
    expect(found).not.toContain('come from van')
    expect(found).toContain('come or:from van')
  })
  it('fill what a relative pronoun stands for', () => {
    expect(ties('The guard who shot the dog resigned.')).toContain('shoot agent guard')
  })
  it('hang a partitive on its noun', () => {
    expect(ties('Thirty of the sailors drowned.')).toEqual(expect.arrayContaining(['drown agent sailor']))
  })
})
