import { describe, expect, it } from 'vitest'
import { segment } from '../../../src/segment'
import { tieGraph } from '../../../src/terms/ties/ties'

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
  it('read a perfect as active, whatever the subject is called', () => {
    expect(ties('The shops had reopened by Monday.')).toContain('reopen by by monday')
  })
  it('join a name with the noun before it', () => {
    const found = ties('The pharmacy chain Solvia made a loss.')
    expect(found).toEqual(expect.arrayContaining(['make agent solvia', 'solvia is chain']))
  })
  it("say what is said to be the same once, and as nobody's doing", () => {
    const found = ties('Ruth Ames is the head of the board.')
    expect(found).toContain('head is ruth ames')
    expect(found).not.toContain('head agent ruth ames')
  })
  it('join what is of one make', () => {
    expect(ties('The storm closed schools in Kent and ports in Essex.')).toEqual(
      expect.arrayContaining(['close patient school', 'close patient port', 'port in essex']),
    )
    expect(ties('The museum paid £900 for the statue and £70 for the frame.')).toContain('£ 70 for frame')
  })
  it('hang what somebody is accused of from the accusing', () => {
    expect(ties('The union accused the port authority of breaking a promise.')).toContain('accuse c:of break')
  })
  it('count a part, and not the whole', () => {
    const { nodes, down } = tieGraph(segment('Half of the 40 beds are empty.'))
    const counts = down.flatMap(own =>
      own.filter(t => t.role === 'count').map(t => nodes[t.to].term.quantity?.value),
    )
    expect(counts).toEqual([20])
  })
})
