import { describe, expect, it } from 'vitest'
import { EVENT_CLASSES, EVENT_EXCLUSIONS } from '../../../src/lexicon/en/events'
import { classesOf, consequencesOf, exclusionOf } from '../../../src/terms/events/event-classes'
import { eventReadings } from '../../../src/terms/events/relate-events'
import { converseRelation, type Relation } from '../../../src/terms/relation'

/** A relation a line: "first / second". */
const CASES: readonly (readonly [Relation, string])[] = [
  [
    'equal',
    `resign / quit; resign / step down; stand down / step down; purchase / buy; take over / acquire; wound / injure; marry / wed
    perish / die; slay / kill; criticise / slam; postpone / put off; scrap / call off; throw out / dismiss
    exonerate / acquit; find guilty / convict; acquittal / clear; resignation / quit; lawful / legal; purchase / acquisition
    set free / release; go up / rise; decline / fall; plummet / slump; shut / close; commence / start; halt / stop; abduct / kidnap
    nab / arrest; demolish / raze; hail / praise; back / support; pardon / grant clemency; jobless / unemployed; go bust / go bankrupt
    favour / support; help / assist; remain / stay`,
  ],
  [
    'narrower',
    `murder / kill; murder / die; shoot dead / kill; shoot dead / shoot; shoot dead / die; gun down / kill; drown / die; execute / kill
    stab to death / stab; sentence / convict; jail / convict; sentence to death / convict; arrest / detain; buy / own; acquire / own
    win the election / win; be elected / win; beat / win; thrash / beat; rout / win; soar / rise; double / rise; plunge / fall
    halve / fall; slash / cut; destroy / damage; shoot down / damage; denounce / criticise; resign / leave office; sack / leave office
    riot / protest; go bankrupt / close; mug / steal; find dead / find; find alive / survive; maim / hurt
    unscathed / survive; commit suicide / die; bomb / attack; appoint / take office; elect / win`,
  ],
  [
    'exclusive',
    `convict / acquit; win / lose; win / draw; lose / draw; beat / draw; rise / fall; rise / unchanged
    soar / plunge; double / halve; double / triple; slash / raise; cut / hike; increase / decrease; survive / die; kill / survive
    murder / survive; shoot dead / survive; drown / survive; approve / reject; approve / postpone; reject / postpone; veto / pass
    confirm / deny; admit / deny; guilty / innocent; guilty / acquit; plead guilty / plead not guilty; accept / refuse; accept / turn down
    pass / flunk; succeed / fail; alive / dead; resume / suspend; open / close; reopen / shut down; hire / fire; promote / demote
    resign / stay on; sack / retain; support / oppose; praise / condemn; attend / boycott; attend / stay away from; include / exclude
    uphold / quash; uphold / overturn; ban / allow; legal / illegal; obey / violate; hold / cancel; go ahead / call off; postpone / bring forward
    improve / deteriorate; tighten / relax; sink / float; crash / land safely; destroy / intact; injure / unhurt
    arrive / depart; arrest / free; kidnap / release; marry / divorce; qualify / be knocked out; lead / trail; exceed / fall short of
    first / last; true / false; conviction / acquittal; publish / cover up; agree / disagree; surrender / fight on; buy / sell
    conscious / unconscious; open / closed; fat / thin; polite / impolite; acceptable / unacceptable; safe / dangerous; well / ill; test positive / test negative; nationalise / privatise; bury / cremate`,
  ],
  [
    'unknown',
    `accuse / convict; charge / convict; arrest / convict; suspect / convict; shoot / kill; shoot / die; stab / die; attack / kill
    buy / steal; visit / buy; arrest / kill; resign / dismiss; resign / be fired; investigate / charge; protest / vote
    speak / kill; rise / convict; say / deny; nominate / appoint; bid / win; run / win; fall ill / die; hospitalise / die; plan / build
    sue / win; marry / meet; boycott / approve; win / celebrate; question / arrest; detain / convict; evacuate / die; sign / buy; sentence / appeal
    drive / vote; own / sell; damage / rebuild; collapse / improve; close / die; jump / approve; warn / attack; search / find; hope / promise; work / succeed`,
  ],
]

const pairs = CASES.flatMap(([relation, text]) =>
  text
    .split(/[;\n]/)
    .map(pair => pair.trim().split(' / '))
    .map(([first, second]) => ({ relation, first, second })),
)

/** The relation of what is said of the same parties, where there is such. */
function relateEvents(a: string, b: string): Relation {
  const readings = eventReadings(a, b)
  return (readings.find(reading => reading.a === reading.b) ?? readings[0])?.relation ?? 'unknown'
}

describe('two words for events', () => {
  it.each(pairs)('are $relation: $first / $second', ({ relation, first, second }) => {
    expect(relateEvents(first, second)).toBe(relation)
    expect(relateEvents(second, first)).toBe(converseRelation(relation))
  })

  it('tell which party is meant where the parties change places', () => {
    expect(eventReadings('assassinate', 'die')).toEqual([{ relation: 'narrower', a: 'object', b: 'subject' }])
    expect(eventReadings('beat', 'lose').map(({ relation, a, b }) => [relation, a, b])).toEqual([
      ['exclusive', 'subject', 'subject'],
      ['narrower', 'object', 'subject'],
    ])
    expect(eventReadings('sack', 'leave office')).toEqual([
      { relation: 'narrower', a: 'object', b: 'subject' },
    ])
    expect(eventReadings('survive', 'murder')[0]).toMatchObject({
      relation: 'exclusive',
      a: 'subject',
      b: 'object',
    })
  })

  it('tell outcomes of one matter from what undoes another', () => {
    expect(eventReadings('convict', 'acquit')[0].exclusion).toBe('outcome')
    expect(eventReadings('arrest', 'set free')[0].exclusion).toBe('reversal')
    expect(eventReadings('open', 'shut')[0].exclusion).toBe('reversal')
  })
})

describe('the table of classes', () => {
  const ids = EVENT_CLASSES.map(row => row.split(' > ')[0].split(', ')[0])
  it('names each class once, and nothing else', () => {
    expect(new Set(ids).size).toBe(ids.length)
    const named = [
      ...EVENT_CLASSES.flatMap(row => row.split(' > ')[1]?.split(', ') ?? []).map(id => id.split('@')[0]),
      ...EVENT_EXCLUSIONS.flatMap(row => row.split(/ \|\|? | <> /)),
    ]
    expect(named.filter(id => !ids.includes(id))).toEqual([])
  })

  it('lets nothing follow from a class that its other consequences exclude', () => {
    const wrong = ids.flatMap(id => {
      const all = consequencesOf(id)
      return all.flatMap(p =>
        all.filter(q => p.party === q.party && exclusionOf(p.id, q.id)).map(q => `${id}: ${p.id} ${q.id}`),
      )
    })
    expect(wrong).toEqual([])
  })

  it('has every word, and none beside a word that another sense of it excludes', () => {
    const words = EVENT_CLASSES.flatMap(row => row.split(' > ')[0].split(', '))
    expect(words.filter(word => classesOf(word).length === 0)).toEqual([])
    // Whatever a word shares its row with means the same in that sense; an exclusion beside it would silence both.
    const silenced = EVENT_CLASSES.flatMap(row => {
      const [first, ...others] = row.split(' > ')[0].split(', ')
      return others
        .filter(other => relateEvents(first, other) === 'exclusive')
        .map(other => `${first} ${other}`)
    })
    expect(silenced).toEqual([])
  })
})
