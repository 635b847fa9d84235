/** Words that report what somebody says, writes or thinks, by how far the reporting word commits its source or the writer to it. */

/**
 * `confirms`: the writer takes it as so. `neutral`: said, no more. `alleges`: the writer keeps a distance.
 * `denies`: the source says it is not so. `suggests`: weakly said. `believes`: thought rather than known.
 * `predicts`: about the future. `promises`: the source's own plan. `urges`: wanted of others. `asks`: a question.
 * `criticises`, `praises`: a judgement whose object is what is judged. `doubts`: thought not to be so.
 */
export type Stance =
  | 'confirms'
  | 'neutral'
  | 'alleges'
  | 'denies'
  | 'suggests'
  | 'believes'
  | 'predicts'
  | 'promises'
  | 'urges'
  | 'asks'
  | 'criticises'
  | 'praises'
  | 'doubts'

const words = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

/** Verb lemmas (particles after a space). */
export const REPORTING_VERBS: Readonly<Record<Stance, readonly string[]>> = {
  confirms:
    words(`confirm, acknowledge, admit, concede, reveal, disclose, prove, show, demonstrate, know, realise,
    realize, recognise, recognize, discover, find, find out, learn, verify, establish, corroborate, confess, attest,
    certify, determine, conclude, note, observe, point out, notice, see, recall, remember, document, detail, make clear,
    explain, expose, ascertain, affirm, validate, substantiate, authenticate, own up, let slip, clarify, divulge, prove`),
  neutral:
    words(`say, tell, state, report, announce, add, write, speak, declare, mention, describe, comment, remark,
    reply, respond, answer, publish, tweet, post, inform, notify, relate, recount, read, testify, proclaim, cite, quote,
    continue, go on, begin, conclude, email, text, message, broadcast, brief, blog, telephone, phone, repeat, reiterate,
    stress, emphasise, emphasize, underline, underscore, highlight, voice, whisper, shout, yell, scream, mutter, murmur,
    cry, joke, quip, exclaim, utter, narrate, present, interject, retort, rejoin, call, list, release, communicate, issue,
    retweet, recite, refer, talk, discuss, chime in, observe, opine, volunteer, indicate, sum up, elaborate, put,
    according, characterise, characterize, portray, paint, define, summarise, summarize, outline, convey, record, sign,
    hear, hear from, pronounce, rule, hold, order, decide, agree, vote, count, put it, reason, address, chronicle, air`),
  alleges:
    words(`claim, allege, assert, insist, maintain, contend, argue, accuse, charge, purport, profess, protest,
    swear, aver, avow, complain, blame, rumour, rumor, boast, brag, posit, counter, fume, rail, suspect, pretend, lie,
    make out, plead, attribute, ascribe, hype, trumpet, tout, submit, impute, object, gossip, depose`),
  denies:
    words(`deny, reject, refute, dispute, rebut, dismiss, disavow, repudiate, contradict, contest, disprove,
    challenge, disclaim, rule out, shoot down, rubbish, debunk, gainsay, pooh-pooh, retract, recant, disown, negate,
    renounce, question, discount, take back, withdraw, walk back, play down, downplay`),
  suggests:
    words(`suggest, imply, hint, indicate, signal, intimate, insinuate, speculate, propose, moot, float, allude,
    theorise, theorize, hypothesise, hypothesize, postulate, surmise, point to, raise, wonder, muse, infer, ponder`),
  believes:
    words(`believe, think, feel, consider, suppose, assume, guess, reckon, understand, presume, deem, view, see,
    regard, imagine, estimate, calculate, judge, assess, figure, perceive, sense, find, take, trust, gather, conceive,
    interpret, credit, hold, fancy, rate, opine, accept, agree, count on, take for granted, feel sure, mistake, decide`),
  predicts:
    words(`predict, forecast, expect, anticipate, warn, foresee, project, fear, hope, prophesy, envision, envisage,
    worry, caution, threaten, bet, augur, foretell, portend, tip, look for, dread, await, look forward, alert, bode`),
  promises:
    words(`promise, pledge, vow, swear, agree, offer, undertake, intend, plan, threaten, commit, guarantee, assure,
    reassure, propose, aim, resolve, decide, mean, volunteer, seek`),
  urges:
    words(`urge, demand, call for, call on, ask, order, request, recommend, advise, plead, appeal, beg, press, insist,
    want, propose, suggest, tell, command, instruct, exhort, implore, lobby, encourage, invite, push for, require, direct,
    advocate, argue for, petition, seek, entreat, admonish, counsel, remind, challenge, warn, wish, ask for, press for`),
  asks: words(
    `ask, wonder, inquire, enquire, query, question, quiz, demand, interview, interrogate, poll, pose`,
  ),
  criticises:
    words(`criticise, criticize, condemn, denounce, slam, blast, attack, lambaste, lambast, decry, deplore,
    rebuke, chide, scold, berate, slate, mock, ridicule, lament, complain, accuse, blame, fault, regret, deride, rip,
    castigate, censure, chastise, assail, pan, knock, hit out, lash out, disapprove, object, protest, grumble, bemoan,
    fulminate, vilify, disparage, belittle, jeer, sneer, tut, moan, admonish, reprimand, take issue, take aim, bash, shame`),
  praises:
    words(`praise, applaud, hail, welcome, laud, commend, congratulate, thank, salute, cheer, compliment, endorse,
    extol, celebrate, admire, credit, pay tribute, honour, honor, enthuse, gush, approve, rave, defend, support, back`),
  doubts: words(
    `doubt, question, distrust, mistrust, disbelieve, suspect, query, hesitate, be sceptical, be skeptical, disagree, be unsure, differ`,
  ),
}
