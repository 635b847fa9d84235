/**
 * What it means when who does it and whom it is done to change places. Symmetric verbs, of which nothing changes, are in
 * `converses.ts`. Lemmas; a class of `events/` stands for all that it follows from ("kill" for "murder").
 */

const words = (text: string): readonly string[] => text.trim().split(/,\s*/)

/** Both cannot be: in one matter it runs one way alone. */
export const ONE_WAY: readonly string[] =
  words(`kill, beat, win, defeat, overcome, outplay, outscore, outperform, outnumber, outweigh,
  outlive, outrank, outvote, outbid, outsell, outdo, exceed, surpass, overtake, eclipse, dwarf, buy, sell, acquire, take over, absorb, swallow, own, lend, borrow, inherit, bequeath,
  succeed, replace, precede, predate, follow, supersede, oust, unseat, topple, overthrow, depose, dismiss, appoint, nominate, hire, employ, elect,
  promote, demote, arrest, jail, convict, acquit, sentence, pardon, prosecute, execute, kidnap, capture, rescue, save the life of,
  father, mother, raise as one's own, adopt, give birth to, bear, conceive, foster, teach, tutor, coach, train, mentor, govern, rule, command,
  conquer, annex, colonize, occupy, liberate, invade, surrender to, lose to, own up to, belong to, work for, report to, depend on, owe, pay, bribe, fund,
  finance, sponsor, subsidize, bankroll, bail out, infect, poison, rape, rob, burgle, mug, evict, adopt, extradite, deport,
  contain, include, comprise, cause, trigger, lead to, result in, spark, provoke, prompt, produce, create, invent, discover, found, build, write, paint, compose, direct,
  knight, crown, baptize, bury, outlast, survive, house, employ, host, insure, audit, operate on, vaccinate, treat, diagnose, cure`)

/** Two facts that may both be: each may do it to the other. */
export const EITHER_WAY: readonly string[] =
  words(`accuse, blame, criticize, condemn, praise, thank, congratulate, mock, insult, phone, call,
  telephone, ring, text, email, write to, contact, message, visit, invite, greet, see, watch, notice, photograph, film, hear, hit, punch, kick, slap, push, shove, bite,
  attack, shoot, shell, bomb, fire at, threaten, warn, sue, help, support, back, assist, aid, defend, protect, love, like, hate, fear, respect, trust, distrust, admire, envy, miss,
  know, remember, recognize, ask, tell, answer, reply to, question, interview, quote, cite, copy, imitate, insult, offend, annoy, anger, surprise, disappoint,
  hurt, injure, wound, touch, kiss, hold, chase, follow online, tease, tackle, challenge, provoke to anger, confront, face, oppose, sanction, pressure, lobby, urge, persuade, ban,
  boycott, ignore, avoid, betray, deceive, lie to, cheat, spy on, monitor, look at, stare at, smile at, shout at, swear at, wave at, point at, talk about, complain about,
  apologize to, forgive, cheer, comfort, supply, export to, import from, sell to, deny, denounce, describe, mention, name, send, give, influence, inspire`)
