import { describe, expect, it } from 'vitest'
import { segment } from '../../src/segment'
import type { Document } from '../../src/types'

/**
 * Two hundred sentences, each with a content that it does not state as a fact of its own: the sentence, the word that the content
 * turns on, and the word that takes the content back or gives it to another.
 */
const PLANTED = {
  reported: `
    The harbour master said that the ferry had struck the pier. | struck | said
    The ferry had struck the pier, the harbour master said. | struck | said
    According to the harbour master, the ferry struck the pier. | struck | According
    The ferry struck the pier, according to two deckhands. | struck | according
    Two deckhands told the inquiry that the ferry struck the pier. | struck | told
    The union claims that the bakery underpaid its drivers. | underpaid | claims
    The bakery, the union claims, underpaid its drivers. | underpaid | claims
    The union has alleged that the bakery underpaid its drivers. | underpaid | alleged
    The bakery allegedly underpaid its drivers. | underpaid | allegedly
    The bakery reportedly underpaid its drivers. | underpaid | reportedly
    "The bakery underpaid its drivers," said Tom Hale, who leads the union. | underpaid | said
    Tom Hale insisted the bakery had underpaid its drivers. | underpaid | insisted
    In a letter to members, Tom Hale wrote that the bakery underpaid its drivers. | underpaid | wrote
    Neighbours believe that the landlord burned the papers. | burned | believe
    The neighbours think the landlord burned the papers. | burned | think
    Detectives suspect that the landlord burned the papers. | burned | suspect
    Detectives are convinced that the landlord burned the papers. | burned | convinced
    It is alleged that the landlord burned the papers. | burned | alleged
    It was reported that the landlord burned the papers. | burned | reported
    The landlord is said to have burned the papers. | burned | said
    The landlord is alleged to have burned the papers. | burned | alleged
    The landlord was reported to have burned the papers. | burned | reported
    Prosecutors accused the landlord of burning the papers. | burning | accused
    The landlord, who is accused of burning the papers, lives in Bruges. | burning | accused
    The landlord has been charged with burning the papers. | burning | charged
    The landlord was arrested on suspicion of burning the papers. | burning | suspicion
    Rumours that the coach had walked out spread through the town. | walked | Rumours
    The report that the coach had walked out surprised the players. | walked | report
    The allegation that the coach hit a player has split the club. | hit | allegation
    The players' claim that the coach hit a boy was read out in the hall. | hit | claim
    Three witnesses testified that the guard opened the gate and that he took the keys. | took | testified
    A spokeswoman for the museum said the vase broke when a visitor fell. | broke | said
    Asked about the fire, the owner said that the boiler exploded. | exploded | said
    Museum: vase broke during cleaning | broke | Museum
    "The boiler exploded at noon," the owner said. | exploded | said
  `,
  denied: `
    The owner denied that the boiler had exploded. | exploded | denied
    The owner has denied overloading the boiler. | overloading | denied
    The owner denies ever having overloaded the boiler. | overloaded | denies
    The owner, who denies overloading the boiler, will appeal. | overloading | denies
    The owner dismissed reports that the boiler exploded. | exploded | dismissed
    The ministry rejected a claim that its lorries carried arms. | carried | rejected
    The ministry called the report that its lorries carried arms a lie. | carried | report
    It is not true that the lorries carried arms. | carried | not
    It is untrue that the lorries carried arms. | carried | untrue
    The lorries did not carry arms. | carry | not
    The lorries never carried arms. | carried | never
    No lorry carried arms. | carried | No
    None of the lorries carried arms. | carried | None
    Neither lorry carried arms. | carried | Neither
    Nobody saw the lorries cross. | cross | Nobody
    There is no evidence that the lorries crossed. | crossed | no
    There was no sign that the lorries had crossed the river. | crossed | no
    The clerk disputes that he shredded the file. | shredded | disputes
    The clerk did not say that he shredded the file. | shredded | not
    The clerk does not believe that the mayor shredded the file. | shredded | not
    Few believe that the clerk shredded the file. | shredded | believe
    The court found no proof that the clerk shredded the file. | shredded | no
    The clerk was acquitted of shredding the file. | shredding | acquitted
    The clerk was cleared of shredding the file. | shredding | cleared
    The clerk was wrongly accused of shredding the file. | shredding | accused
    The newspaper falsely reported that the clerk shredded the file. | shredded | falsely
    The clerk pretended that he had shredded the file. | shredded | pretended
    Contrary to reports, the clerk did not shred the file. | shred | not
    The denial that the file was shredded fooled no one. | shredded | denial
    The chairman doubts that the club paid the fee. | paid | doubts
    The club neither paid the fee nor returned the player. | returned | nor
    The club has yet to pay the fee. | pay | yet
    The club has still not paid the fee. | paid | not
    Far from paying the fee, the club sued the agent. | paying | Far
    Without paying the fee, the club signed the player. | paying | Without
  `,
  planned: `
    The council plans to fell the oaks. | fell | plans
    The council intends to fell the oaks next spring. | fell | intends
    The council will fell the oaks next spring. | fell | will
    The council is going to fell the oaks. | fell | going
    The council is to fell the oaks. | fell | to
    The council is due to fell the oaks on Monday. | fell | due
    The council voted to fell the oaks. | fell | voted
    The council agreed to fell the oaks. | fell | agreed
    The council has promised to replant the slope. | replant | promised
    The council threatened to fell the oaks. | fell | threatened
    The council is preparing to fell the oaks. | fell | preparing
    The council is considering felling the oaks. | felling | considering
    A plan to fell the oaks has angered walkers. | fell | plan
    Walkers marched against a proposal to fell the oaks. | fell | proposal
    Council to fell ancient oaks | fell | to
    The decision to fell the oaks was taken in secret. | fell | decision
    The airline expects to carry nine million passengers this year. | carry | expects
    The airline is expected to carry nine million passengers this year. | carry | expected
    Analysts forecast that the airline would carry nine million passengers. | carry | forecast
    The airline aims to double its fleet by 2031. | double | aims
    The airline has applied to fly to Lima. | fly | applied
    The singer is scheduled to perform in Ghent. | perform | scheduled
    The singer offered to perform for nothing. | perform | offered
    The singer tried to cancel the tour. | cancel | tried
    The singer was about to leave the stage. | leave | about
    The mayor ordered the army to clear the square. | clear | ordered
    The mayor told the crowd to leave the square. | leave | told
    The court ordered the firm to repay its clients. | repay | ordered
    The bill would raise the tax on diesel. | raise | would
    Ministers meet on Friday to settle the dispute. | settle | to
  `,
  wished: `
    The nurses want the hospital to hire more staff. | hire | want
    The nurses hope that the hospital hires more staff. | hires | hope
    The nurses hope to win a raise. | win | hope
    The nurses wish that the hospital had hired more staff. | hired | wish
    The nurses demanded that the hospital hire more staff. | hire | demanded
    The nurses asked the hospital to hire more staff. | hire | asked
    The nurses urged the hospital to hire more staff. | hire | urged
    The nurses called on the hospital to hire more staff. | hire | called
    The hospital was urged to hire more staff. | hire | urged
    Calls for the hospital to hire more staff went unheard. | hire | Calls
    The doctor recommended that the boy stay in bed. | stay | recommended
    The doctor advised the boy to stay in bed. | stay | advised
    The hospital should hire more staff. | hire | should
    The hospital must hire more staff. | hire | must
    The hospital needs to hire more staff. | hire | needs
    Villagers fear that the dam will burst. | burst | fear
    Villagers feared that the dam had burst. | burst | feared
    Amid fears that the dam had burst, villagers fled. | burst | fears
    The goal of the treaty is to end the war. | end | goal
    The envoy proposed that both sides withdraw. | withdraw | proposed
    The envoy begged the rebels to release the pilot. | release | begged
    The villagers are waiting for the water to recede. | recede | waiting
    The villagers pray that the water recedes. | recedes | pray
    She dreams of sailing round the world. | sailing | dreams
    He would like to sell the farm. | sell | like
  `,
  asked: `
    Did the driver brake? | brake | ?
    Has the bank sold the bonds? | sold | ?
    Was the bridge inspected in May? | inspected | ?
    Why did the bridge collapse? | collapse | ?
    The panel asked whether the driver braked. | braked | whether
    The panel asked if the driver had braked. | braked | if
    It is unclear whether the driver braked. | braked | whether
    It is not known if the driver braked. | braked | if
    The inquiry will examine whether the driver braked. | braked | whether
    Police are investigating whether the driver braked. | braked | whether
    The driver declined to say whether he had braked. | braked | whether
    The question of whether the driver braked divides the panel. | braked | whether
    Investigators wonder whether the brakes failed. | failed | whether
    Do you think that the brakes failed? | failed | think
    Whether the brakes failed will be decided by a judge. | failed | Whether
    Engineers are trying to establish whether the brakes failed. | failed | whether
    The firm would not say whether it had checked the brakes. | checked | whether
    Nobody knows whether the firm checked the brakes. | checked | whether
  `,
  prevented: `
    Guards prevented the man from boarding the train. | boarding | prevented
    Guards stopped the man from boarding the train. | boarding | stopped
    The man was kept from boarding the train. | boarding | kept
    A barrier keeps cyclists from entering the tunnel. | entering | keeps
    The judge barred the paper from printing the names. | printing | barred
    The law forbids shops to sell fireworks. | sell | forbids
    Shops are banned from selling fireworks. | selling | banned
    The firm refused to recall the heaters. | recall | refused
    The firm declined to recall the heaters. | recall | declined
    The firm failed to recall the heaters. | recall | failed
    The firm neglected to warn its clients. | warn | neglected
    The firm forgot to warn its clients. | warn | forgot
    The firm avoided paying tax. | paying | avoided
    The firm was unable to trace its clients. | trace | unable
    The firm did not manage to trace its clients. | trace | not
    The firm was not allowed to trace its clients. | trace | not
    The firm did not bother to warn its clients. | warn | not
    An attempt to blow up the bridge failed. | blow | attempt
    Soldiers foiled an attempt to blow up the bridge. | blow | attempt
    The climbers came close to reaching the summit. | reaching | close
    The climbers almost reached the summit. | reached | almost
    The climbers nearly reached the summit. | reached | nearly
    The boy narrowly avoided hitting a tree. | hitting | avoided
    The pilot stopped short of blaming the airline. | blaming | short
    The climbers had to abandon plans to cross the glacier. | cross | abandon
    The heirs gave up trying to sell the castle. | sell | trying
  `,
  conditioned: `
    If the river rises, the town will flood. | rises | If
    If the river rises, the town will flood. | flood | If
    The town will flood if the river rises. | rises | if
    The town would flood if the river rose. | flood | if
    The town would have flooded if the wall had broken. | broken | if
    The town would have flooded if the wall had broken. | flooded | if
    Had the wall broken, the town would have flooded. | broken | Had
    Had the wall broken, the town would have flooded. | flooded | Had
    Unless the rain stops, the town will flood. | stops | Unless
    The school reopens provided that the roof passes the test. | passes | provided
    The school will close should the roof leak. | leak | should
    In case the roof leaks, the school has hired a hall. | leaks | case
    Even if the roof leaks, the school will open. | leaks | if
    As long as the roof leaks, the school will stay shut. | leaks | long
    Were the roof to leak, the school would close. | leak | Were
    The school may close. | close | may
    The school might have closed. | closed | might
    The school could close by Easter. | close | could
    Perhaps the school closed. | closed | Perhaps
    It is possible that the school closed. | closed | possible
    It is likely that the school will close. | close | likely
    The school appears to have closed. | closed | appears
    The school seems to have closed. | closed | seems
    The school is likely to close. | close | likely
    The school probably closed. | closed | probably
  `,
  'ruled out': `
    The bank ruled out selling its head office. | selling | ruled
    The bank has ruled out that thieves copied the keys. | copied | ruled
    Police ruled out the possibility that the driver slept. | slept | possibility
    Instead of selling its head office, the bank cut staff. | selling | Instead
    Rather than sell its head office, the bank cut staff. | sell | Rather
    The bank would sooner cut staff than sell its head office. | sell | sooner
  `,
}

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+|\?/gu) ?? []

/** The claims that tell the content as the writer's own fact. */
const leaks = ({ source, claims }: Document, content: string, cue: string) =>
  claims.filter(({ text, predicate, polarity, modality, attribution }) => {
    if (polarity === 'negative' || modality !== 'asserted' || attribution !== undefined) return false
    if (source.text.slice(predicate.span.start, predicate.span.end) === content) return true
    const words = wordsOf(text).map(w => w.toLowerCase())
    return words.includes(content.toLowerCase()) && !words.includes(cue.toLowerCase())
  })

for (const [kind, rows] of Object.entries(PLANTED))
  describe(`no claim states as fact what is only ${kind}`, () => {
    const cases = rows
      .trim()
      .split('\n')
      .map(row => row.trim().split(' | '))
    for (const [sentence, content, cue] of cases)
      it(`${sentence} (${content}, by "${cue}")`, () => {
        expect(leaks(segment(sentence), content, cue).map(({ text }) => text)).toEqual([])
      })
  })
