/**
 * Verbs and nouns that tell one event from its two ends: "A sells X to B" is "B buys X from A". Each row maps the slots
 * of the first to the slots of the second; what a row does not map is said alike on both sides.
 */

/** subject, object, second object, or the noun after a preposition; `of` also stands for the possessive. */
export type Slot =
  | 'subject'
  | 'object'
  | 'indirect'
  | 'to'
  | 'from'
  | 'with'
  | 'by'
  | 'of'
  | 'for'
  | 'against'
  | 'in'
  | 'over'
  | 'on'
  | 'than'

export interface Converse {
  readonly upos: 'VERB' | 'NOUN' | 'ADJ' | 'ADP'
  readonly first: readonly string[]
  readonly second: readonly string[]
  /** Slot of the first to slots of the second where its filler may stand. */
  readonly slots: Readonly<Partial<Record<Slot, readonly Slot[]>>>
}

/** Subject and object change places. */
const EXCHANGED = { subject: ['object', 'by'], object: ['subject'] } as const
/** Giver, gift and taker: the giver becomes a "from", the taker the subject. */
const TRANSFER = { subject: ['from'], object: ['object'], to: ['subject'], indirect: ['subject'] } as const
/** Nouns of relation: "A is B's parent", "B is A's child". */
const KINSHIP = { subject: ['of'], of: ['subject'] } as const

const row = (upos: Converse['upos'], first: string, second: string, slots: Converse['slots']): Converse => ({
  upos,
  first: first.split(', '),
  second: second.split(', '),
  slots,
})

export const CONVERSES: readonly Converse[] = [
  row('VERB', 'sell', 'buy, purchase, acquire', TRANSFER),
  row(
    'VERB',
    'give, hand, grant, award, donate, present, pass, hand over, supply, provide, deliver, transfer, cede',
    'receive, get, obtain, accept, take, gain, collect, win',
    TRANSFER,
  ),
  row('VERB', 'lend, loan', 'borrow', TRANSFER),
  row('VERB', 'send, ship, post, mail, dispatch', 'receive, get', TRANSFER),
  row('VERB', 'pay', 'receive, earn, get, charge, collect', {
    subject: ['from'],
    object: ['object', 'from'],
    to: ['subject'],
    indirect: ['subject'],
  }),
  row('VERB', 'rent out, lease out, let, lease, rent', 'rent, lease, hire', TRANSFER),
  row('VERB', 'teach, show, tell', 'learn, hear', {
    subject: ['from'],
    object: ['object', 'from'],
    to: ['subject'],
    indirect: ['subject'],
  }),
  row('VERB', 'throw, toss, pass', 'catch', TRANSFER),
  row('VERB', 'leave, bequeath', 'inherit', TRANSFER),
  row('VERB', 'export', 'import', TRANSFER),
  row('VERB', 'inflict, deal', 'suffer, sustain', { subject: ['from'], object: ['object'], on: ['subject'] }),
  row(
    'VERB',
    'defeat, beat, overcome, best, rout, vanquish, thrash, down, edge, topple, eliminate, knock out, outscore',
    'lose, fall, succumb, go down, lose out',
    { subject: ['to', 'against'], object: ['subject'] },
  ),
  row('VERB', 'win, triumph, prevail', 'lose', {
    subject: ['to', 'against'],
    against: ['subject'],
    object: ['object'],
  }),
  row('VERB', 'employ, hire', 'work, join', { subject: ['for', 'object'], object: ['subject'] }),
  row('VERB', 'own, possess, have, hold', 'belong', { subject: ['to'], object: ['subject'] }),
  row('VERB', 'contain, include, comprise, hold, encompass', 'belong, be', {
    subject: ['in', 'to', 'of'],
    object: ['subject'],
  }),
  row('VERB', 'precede, predate, come before, antedate', 'follow, succeed, come after, postdate', EXCHANGED),
  row('VERB', 'lead, head, command, run', 'follow, serve, obey, report', {
    subject: ['object', 'to'],
    object: ['subject'],
  }),
  row('VERB', 'chase, pursue', 'flee, run, escape, evade', {
    subject: ['from', 'object'],
    object: ['subject'],
  }),
  row('VERB', 'frighten, scare, terrify, alarm, intimidate', 'fear, dread', EXCHANGED),
  row('VERB', 'please, delight, charm, appeal', 'like, enjoy, love, admire', EXCHANGED),
  row(
    'VERB',
    'interest, fascinate, surprise, shock, anger, worry, disappoint, bore, upset, amuse, amaze',
    'be interested, be surprised, wonder, worry, marvel',
    EXCHANGED,
  ),
  row('VERB', 'kill, murder, slay, assassinate, execute, poison, drown', 'die, perish', {
    subject: ['from', 'of', 'by'],
    object: ['subject'],
  }),
  row(
    'VERB',
    'cause, trigger, spark, prompt, produce, provoke, bring about, lead, give rise, result',
    'result, stem, arise, follow, come, be due',
    { subject: ['from', 'to'], object: ['subject'], to: ['subject'], in: ['subject'] },
  ),
  row('VERB', 'affect, influence, determine', 'depend', { subject: ['on'], object: ['subject'] }),
  row('VERB', 'exceed, surpass, outnumber, outweigh, top, outstrip', 'fall short, trail, lag', {
    subject: ['of', 'object'],
    object: ['subject'],
  }),
  row('VERB', 'ask, question', 'answer, reply', { subject: ['object', 'to'], object: ['subject'] }),
  row('VERB', 'host, entertain, receive, welcome', 'visit, stay, call', {
    subject: ['object', 'with', 'on'],
    object: ['subject'],
  }),
  row('VERB', 'treat, cure, operate', 'be treated, recover, undergo', {
    subject: ['by'],
    object: ['subject'],
  }),
  row('VERB', 'sack, fire, dismiss, lay off', 'lose', { object: ['subject'] }),
  row('VERB', 'need, require', 'be needed, be necessary', { subject: ['for'], object: ['subject'] }),
  row('VERB', 'support', 'rest, depend, rely', { subject: ['on'], object: ['subject'] }),
  row('VERB', 'bear, give birth, father', 'be born', {
    subject: ['to', 'of'],
    object: ['subject'],
    to: ['subject'],
  }),
  row('VERB', 'infect', 'catch, contract', { subject: ['from'], object: ['subject'] }),
  row('VERB', 'house, accommodate, shelter, lodge', 'live, stay, reside', {
    subject: ['in', 'with'],
    object: ['subject'],
  }),
  row('VERB', 'charge, bill, invoice', 'pay', { subject: ['to', 'object'], object: ['subject', 'object'] }),
  row('VERB', 'outlive, survive', 'predecease', EXCHANGED),
  row('VERB', 'succeed, replace, supplant', 'precede, make way, give way, hand over', {
    subject: ['object', 'for', 'to'],
    object: ['subject'],
  }),
  row('VERB', 'inform, notify, brief', 'learn, hear', { subject: ['from'], object: ['subject'] }),
  row('VERB', 'admit, accept', 'enter, join', { subject: ['object', 'in'], object: ['subject'] }),
  row('VERB', 'tax, fine', 'pay', { subject: ['to'], object: ['subject'] }),
  row('NOUN', 'parent, mother, father, mom, dad', 'child, son, daughter, kid', KINSHIP),
  row('NOUN', 'grandparent, grandmother, grandfather', 'grandchild, grandson, granddaughter', KINSHIP),
  row('NOUN', 'uncle, aunt', 'nephew, niece', KINSHIP),
  row('NOUN', 'husband', 'wife', KINSHIP),
  row('NOUN', 'employer, boss, owner, master', 'employee, worker, servant, staff', KINSHIP),
  row('NOUN', 'teacher, mentor, coach, tutor', 'pupil, student, protege, player', KINSHIP),
  row('NOUN', 'doctor, physician, dentist', 'patient', KINSHIP),
  row('NOUN', 'lawyer, attorney', 'client', KINSHIP),
  row('NOUN', 'landlord', 'tenant, lodger', KINSHIP),
  row('NOUN', 'predecessor', 'successor', KINSHIP),
  row('NOUN', 'ancestor', 'descendant', KINSHIP),
  row('NOUN', 'creditor, lender', 'debtor, borrower', KINSHIP),
  row('NOUN', 'host', 'guest, visitor', KINSHIP),
  row('NOUN', 'sale', 'purchase, acquisition', { by: ['from'], of: ['of'], to: ['by'] }),
  row('NOUN', 'victory, win, triumph', 'defeat, loss', { of: ['to', 'against'], by: ['to'], over: ['of'] }),
  row('NOUN', 'parent company, parent, owner', 'subsidiary, unit', KINSHIP),
  row(
    'NOUN',
    'sibling, brother, sister, cousin, twin, spouse, friend, ally, enemy, neighbor, rival, partner, colleague, opponent, fiance',
    'sibling, brother, sister, cousin, twin, spouse, friend, ally, enemy, neighbor, rival, partner, colleague, opponent, fiance',
    KINSHIP,
  ),
  row(
    'ADJ',
    'more, larger, bigger, higher, older, taller, greater, longer, faster, better, stronger, richer, heavier, earlier',
    'less, smaller, lower, younger, shorter, slower, worse, weaker, poorer, lighter, later, fewer',
    { subject: ['than'], than: ['subject'] },
  ),
  row(
    'ADP',
    'above, over, before, in front of, north of, east of, left of, inside, ahead of, upstream of',
    'below, under, after, behind, south of, west of, right of, around, behind, downstream of',
    { subject: ['object'], object: ['subject'] },
  ),
]

/** Verbs whose two parties may change places without a change of meaning: "A met B", "B met A", "A and B met". */
export const SYMMETRIC_VERBS: ReadonlySet<string> = new Set(
  `meet marry divorce wed fight clash resemble equal match agree disagree talk speak chat argue quarrel negotiate collide merge
   unite cooperate collaborate compete correspond date border adjoin differ separate split tie draw debate embrace kiss hug team
   partner ally reconcile converse confer consult trade bargain wrestle intersect overlap converge join bicker feud haggle cohabit
   coincide communicate discuss exchange share part mate unify parley interact war battle duel spar`.split(
    /\s+/,
  ),
)
