import { describe, expect, it } from 'vitest'
import { commitmentOf } from '../../src/claims/qualifiers/commitment'
import { segment } from '../../src/segment'
import { growTree } from '../../src/syntax/clause-tree'
import { read } from './read'

/** Sentence, predicate, what the sentence commits itself to about it, and whether it is a claim of its own or told inside one. */
const CASES = {
  plain: `
    The firm closed the factory in May. | closed | + asserted | own
    The mayor said that the bridge collapsed. | collapsed | + asserted | own
    Officials confirmed that the dam is leaking. | leaking | + asserted | own
    The firm admitted that it sold the data. | sold | + asserted | own
    Engineers discovered that the wall had cracked. | cracked | + asserted | own
    Residents learned that the school was empty. | empty | + asserted | own
    The report shows that the dam had leaked. | leaked | + asserted | own
    The minister claimed that taxes fell. | fell | + asserted | own
    Tests proved that the water was safe. | safe | + asserted | own
    The company announced that it bought the mine. | bought | + asserted | own
    The report revealed that the guard slept. | slept | + asserted | own
    The bishop acknowledged that the church knew. | knew | + asserted | own
  `,
  "the author's negation": `
    The council did not approve the budget. | approve | - asserted | own
    No one saw the ship sink. | saw | - asserted | own
    The union never signed the pact. | signed | - asserted | own
    The firm no longer makes trains. | makes | - asserted | own
    The baker said that he did not sell the shop. | sell | - asserted | own
    The nurse did not say that the patient died. | died | + possible | inside
    The nurse never claimed that the patient died. | died | + possible | inside
  `,
  denial: `
    The mayor denied that he took the money. | took | - asserted | inside
    The mayor denied that he took the money. | denied | + asserted | own
    The banker denied stealing the bonds. | stealing | - asserted | inside
    The banker denies having hidden the bonds. | hidden | - asserted | inside
    The banker denied stealing the bonds. | denied | + asserted | own
    The mayor did not deny that he took the money. | took | + possible | inside
    The mayor failed to deny that he took the money. | took | + possible | inside
    The army denied reports that the village was shelled. | shelled | - asserted | inside
    The club dismissed the claim that the coach had quit. | quit | - asserted | inside
    The airline has rejected suggestions that the plane was old. | old | - asserted | inside
    The clerk refuted the claim that she lied. | lied | - asserted | inside
    He repeated the denial that the dam leaked. | leaked | - asserted | inside
    The party disputed that it broke the rules. | broke | - asserted | inside
    It was denied that the ship carried arms. | carried | - asserted | inside
  `,
  accusation: `
    The court accused the baker of poisoning a rival. | poisoning | + asserted | inside
    The baker is accused of poisoning a rival. | poisoning | + asserted | inside
    Prosecutors charged the broker with hiding the profits. | hiding | + asserted | inside
    The broker was suspected of hiding the profits. | hiding | + probable | inside
    The broker was cleared of hiding the profits. | hiding | - asserted | inside
    The broker was acquitted of hiding the profits. | hiding | - asserted | inside
    The broker was wrongly accused of hiding the profits. | hiding | - asserted | inside
    The minister falsely claimed that the bridge was safe. | safe | - asserted | inside
    The firm wrongly reported that sales doubled. | doubled | - asserted | inside
    The clerk lied that the vault was empty. | empty | - asserted | inside
    Police alleged that the driver fled. | fled | + asserted | own
  `,
  prevention: `
    Guards prevented the thief from leaving. | leaving | - asserted | inside
    The thief was prevented from leaving. | leaving | - asserted | inside
    Guards stopped the crowd from entering the hall. | entering | - asserted | inside
    A fence kept the wolves from reaching the sheep. | reaching | - asserted | inside
    The judge barred the firm from selling the drug. | selling | - asserted | inside
    The firm was banned from selling the drug. | selling | - asserted | inside
    Guards did not prevent the thief from leaving. | leaving | + asserted | inside
    The guards failed to prevent the thief from leaving. | leaving | + asserted | inside
    The guards managed to prevent the thief from leaving. | leaving | - asserted | inside
    The guards did not manage to prevent the thief from leaving. | leaving | + asserted | inside
    Fog deterred the pilot from landing. | landing | - asserted | inside
    The rain discouraged fans from coming. | coming | - asserted | inside
  `,
  implicatives: `
    The crew managed to free the whale. | free | + asserted | inside
    The crew did not manage to free the whale. | free | - asserted | inside
    The crew failed to free the whale. | free | - asserted | inside
    The crew did not fail to free the whale. | free | + asserted | inside
    The crew never failed to free the whale. | free | + asserted | inside
    The cook forgot to lock the door. | lock | - asserted | inside
    The cook forgot in her haste to lock the door. | lock | - asserted | inside
    The cook did not forget to lock the door. | lock | + asserted | inside
    The cook remembered to lock the door. | lock | + asserted | inside
    The cook neglected to lock the door. | lock | - asserted | inside
    The cook bothered to lock the door. | lock | + asserted | inside
    The cook did not bother to lock the door. | lock | - asserted | inside
    The team succeeded in reaching the ridge. | reaching | + asserted | inside
    The team did not succeed in reaching the ridge. | reaching | - asserted | inside
    The driver avoided hitting the deer. | hitting | - asserted | inside
    The driver did not avoid hitting the deer. | hitting | + asserted | inside
    The senator refrained from voting. | voting | - asserted | inside
    The senator refused to vote. | vote | - asserted | inside
    The senator declined to comment. | comment | - asserted | inside
    The senator hesitated to vote. | vote | + possible | inside
    The senator did not hesitate to vote. | vote | + asserted | inside
    The clerk was forced to resign. | resign | + asserted | inside
    The storm forced the ferry to turn back. | turn | + asserted | inside
    The storm caused the roof to collapse. | collapse | + asserted | inside
    The scandal led the bank to close. | close | + asserted | inside
    The storm did not force the ferry to return. | return | + possible | inside
    The pilot was able to land. | land | + possible | inside
    The pilot was not able to land. | land | - asserted | inside
    The pilot was unable to land. | land | - asserted | inside
    The prisoner was allowed to leave. | leave | + possible | inside
    The prisoner was not allowed to leave. | leave | - asserted | inside
    The judge let the prisoner go. | go | + asserted | inside
    The man turned out to be a spy. | spy | + asserted | inside
    The council has yet to approve the plan. | approve | - asserted | inside
    The council has still not approved the plan. | approved | - asserted | own
    The minister stopped short of blaming the army. | blaming | - asserted | inside
    The pair came close to winning the race. | winning | - asserted | inside
    The firm ceased to trade. | trade | - asserted | inside
    The boy began to cry. | cry | + asserted | inside
    The boy pretended to sleep. | sleep | - asserted | inside
    The boy pretended that he was ill. | ill | - asserted | inside
    The runner dared to complain. | complain | + asserted | inside
    The ship happened to pass. | pass | + asserted | inside
    The mayor apologised for missing the funeral. | missing | + asserted | inside
    The mayor regretted that the school closed. | closed | + asserted | own
    The mayor did not regret that the school closed. | closed | + asserted | own
    The mayor did not know that the school had closed. | closed | + asserted | own
    The chef confessed to watering the wine. | watering | + asserted | inside
  `,
  'planning, wanting': `
    She plans to close a branch. | close | + planned | inside
    The bank does not plan to close a branch. | close | - planned | inside
    The bank intends to hire guards. | hire | + planned | inside
    The bank wants to hire guards. | hire | + planned | inside
    The bank agreed to pay the fine. | pay | + planned | inside
    The bank promised to pay the fine. | pay | + planned | inside
    The bank promised that it would pay the fine. | pay | + planned | any
    The union threatened to strike. | strike | + planned | inside
    The union vowed to fight. | fight | + planned | inside
    The union is expected to strike. | strike | + planned | inside
    The union is not expected to strike. | strike | - planned | inside
    The union is set to strike. | strike | + planned | inside
    The union is due to meet on Friday. | meet | + planned | inside
    The union is about to strike. | strike | + planned | inside
    The union hopes to win. | win | + planned | inside
    The union hopes that it wins. | wins | + possible | inside
    The union tried to stop the sale. | stop | + planned | inside
    The union did not try to stop the sale. | stop | - asserted | inside
    The union decided to strike. | strike | + planned | inside
    The union decided not to strike. | strike | - planned | inside
    The union offered to end the strike. | end | + planned | inside
    The bank is considering closing a branch. | closing | + possible | inside
    The bank suggested closing a branch. | closing | + possible | inside
    The bank ruled out closing a branch. | closing | - asserted | inside
    The bank did not rule out closing a branch. | closing | + possible | inside
    The bank abandoned plans to close a branch. | close | - planned | inside
    The bank scrapped a plan to close a branch. | close | - planned | inside
    The bank announced plans to close a branch. | close | + planned | inside
    The bank has no plans to close a branch. | close | - planned | inside
    The bank will close a branch. | close | + planned | own
    The bank will not close a branch. | close | - planned | own
    The bank is in talks to buy a rival. | buy | + planned | inside
    The envoy is to fly home on Friday. | fly | + planned | own
    Troops were sent to clear the road. | sent | + asserted | own
    Mayor to open new bridge | open | + planned | any
    The mayor wants the judge to resign. | resign | + planned | inside
    The mayor ordered troops to leave. | leave | + planned | inside
    The mayor asked the judge to resign. | resign | + planned | inside
    The mayor urged the judge to resign. | resign | + planned | inside
    The judge was asked to resign. | resign | + planned | inside
    The judge was told to resign. | resign | + planned | inside
    The mayor called for the judge to resign. | resign | + planned | inside
    The mayor demanded that the judge resign. | resign | + planned | inside
    The mayor proposed that the city buy the park. | buy | + planned | inside
    The mayor recommended that the park be closed. | closed | + planned | inside
    The mayor warned the firm not to dig. | dig | - planned | inside
    The mayor did not ask the judge to resign. | resign | + possible | inside
  `,
  'belief, fear, doubt': `
    Experts believe that the bridge collapsed. | collapsed | + probable | inside
    Experts do not believe that the bridge collapsed. | collapsed | - probable | inside
    Residents fear that the well is poisoned. | poisoned | + possible | inside
    The judge doubts that the witness lied. | lied | - possible | inside
    It is unlikely that the witness lied. | lied | - probable | inside
    It is likely that the witness lied. | lied | + probable | inside
    It is possible that the witness lied. | lied | + possible | inside
    It is not true that the witness lied. | lied | - asserted | inside
    It is false that the witness lied. | lied | - asserted | inside
    It is true that the witness lied. | lied | + asserted | any
    It is unclear whether the witness lied. | lied | + asked | inside
    It was feared that the boat had sunk. | sunk | + possible | inside
    There is no evidence that the witness lied. | lied | + possible | inside
    There is evidence that the witness lied. | lied | + probable | inside
    There is a chance that the witness lied. | lied | + possible | inside
    There is no doubt that the witness lied. | lied | + asserted | any
    The gunman seems to know the area. | know | + probable | inside
    The gunman appears to have fled. | fled | + probable | inside
    The gunman is believed to have fled. | fled | + probable | inside
    The gunman is said to have fled. | fled | + probable | inside
    The gunman is thought to have fled. | fled | + probable | inside
    The gunman was reported to have fled. | fled | + probable | inside
    The gunman is likely to flee. | flee | + probable | inside
    The gunman is unlikely to flee. | flee | - probable | inside
    The gunman claims to own the farm. | own | + asserted | inside
    The gunman does not claim to own the farm. | own | + possible | inside
    Investors expect that rates will fall. | fall | + planned | any
    Analysts predicted that rates would fall. | fall | + planned | any
    Critics say the tax may fail. | fail | + possible | own
  `,
  'modals and adverbs': `
    The bank may close. | close | + possible | own
    The bank might close. | close | + possible | own
    The bank could close. | close | + possible | own
    The bank could not close the account. | close | - asserted | own
    The bank cannot close the account. | close | - asserted | own
    The bank may not close. | close | - possible | own
    The bank should close the branch. | close | + planned | own
    The bank must close the branch. | close | + planned | own
    The guard must have slept. | slept | + probable | own
    The guard should have slept. | slept | - asserted | own
    The guard may have slept. | slept | + possible | own
    The guard might have slept. | slept | + possible | own
    The guard allegedly slept. | slept | + probable | own
    The guard reportedly slept. | slept | + probable | own
    The guard probably slept. | slept | + probable | own
    Perhaps the guard slept. | slept | + possible | own
    The guard almost slept. | slept | - asserted | own
    The tower nearly fell. | fell | - asserted | own
    The boat almost sank in the storm. | sank | - asserted | own
    Nearly 40 people drowned. | drowned | + asserted | own
    The ferry barely reached the port. | reached | + asserted | own
    The firm could hardly pay its staff. | pay | - asserted | own
    Hardly anyone heard the siren. | heard | - asserted | own
    The mayor did not resign because of the row but to rest. | resign | + asserted | own
    The council did not vote until Friday. | vote | + asserted | own
    The council did not name a head of the inquiry until Friday. | name | + asserted | own
    The museum has not lent the painting until now. | lent | + asserted | own
    The shop did not stay open until nine. | stay | - asserted | own
    The choir not only sang but danced. | sang | + asserted | own
  `,
  'conditions, questions': `
    If the vote fails, the mayor will resign. | fails | + conditional | inside
    If the vote fails, the mayor will resign. | resign | + conditional | own
    The mayor will resign if the vote fails. | resign | + conditional | own
    The workers will strike unless wages rise. | strike | + conditional | own
    The workers will not strike unless wages fall. | strike | - conditional | own
    The mayor would resign if the vote failed. | resign | + conditional | own
    The mayor would have resigned if the vote had failed. | resigned | - conditional | own
    The mayor would have resigned if the vote had failed. | failed | - conditional | inside
    If the guard had not woken, the thief would have fled. | woken | + conditional | inside
    If the guard had not woken, the thief would have fled. | fled | - conditional | own
    Did the mayor resign? | resign | + asked | own
    Will the mayor resign? | resign | + asked | own
    The reporter asked whether the mayor resigned. | resigned | + asked | inside
    The reporter asked if the mayor had resigned. | resigned | + asked | inside
    The reporter wondered whether the mayor resigned. | resigned | + asked | inside
    The mayor did not say whether he would resign. | resign | + asked | inside
    The mayor declined to say whether he would resign. | resign | + asked | inside
    It is unknown whether the mayor resigned. | resigned | + asked | inside
    Stop the fighting now. | Stop | + planned | own
  `,
  'instead, without, rather': `
    The mayor left without thanking the staff. | thanking | - asserted | inside
    Instead of resigning, the mayor blamed the press. | resigning | - asserted | inside
    Rather than resign, the mayor blamed the press. | resign | - asserted | inside
    The mayor flew home to see the flood. | see | + planned | inside
  `,
  'nouns and adjectives over clauses': `
    An attempt to hijack the ferry failed. | hijack | - asserted | inside
    The attempt to hijack the ferry shocked the town. | hijack | + planned | inside
    The police foiled a plot to bomb the mall. | bomb | - asserted | inside
    The refusal to pay has angered farmers. | pay | - asserted | inside
    The failure to warn residents was fatal. | warn | - asserted | inside
    The decision to close the mine has angered workers. | close | + planned | inside
    The threat to close the mine has angered workers. | close | + planned | inside
    The claim that the dam leaks has angered workers. | leaks | + asserted | any
    The fact that the dam leaks has angered workers. | leaks | + asserted | any
    The town ignored the fear that the dam was leaking. | leaking | + possible | inside
    The town ignored the rumour that the dam was unsafe. | unsafe | + possible | inside
    The mayor was ready to resign. | resign | + planned | inside
    The mayor was reluctant to resign. | resign | + possible | inside
    The mayor was willing to resign. | resign | + planned | inside
  `,
  'events told as nouns': `
    Unions called off the strike. | strike | - asserted | inside
    Unions cancelled the strike. | strike | - asserted | inside
    Unions did not cancel the strike. | strike | + possible | inside
    Unions planned a strike. | strike | + planned | inside
    The court ruled out a retrial. | retrial | - asserted | inside
    The alleged attack shocked the village. | attack | + probable | inside
    The planned attack shocked the village. | attack | + planned | inside
    The attempted murder shocked the village. | murder | - asserted | inside
    The failed coup shocked the village. | coup | - asserted | inside
    The fake kidnapping shocked the village. | kidnapping | - asserted | inside
    The possible sale worried the village. | sale | + possible | inside
    The proposed merger worried the village. | merger | + planned | inside
    The threat of a strike worried the village. | strike | + possible | inside
    The mayor called for an inquiry. | inquiry | + planned | inside
    The mayor denied the bribery. | bribery | - asserted | inside
    The mayor was accused of fraud. | fraud | + asserted | inside
    The mayor was cleared of fraud. | fraud | - asserted | inside
    The deal averted a strike. | strike | - asserted | inside
    The mayor witnessed the attack. | attack | + asserted | inside
  `,
  stacked: `
    The mayor denied that the firm planned to close the mine. | close | - planned | inside
    The mayor said that the firm refused to close the mine. | close | - asserted | inside
    The mayor denied that the firm refused to close the mine. | close | + possible | inside
    The mayor admitted that he failed to stop the fire. | stop | - asserted | inside
    The firm said it had been forced to close the mine. | close | + asserted | inside
    The firm may refuse to close the mine. | close | - possible | inside
    The firm threatened to refuse to pay. | pay | - planned | inside
    The firm did not promise to try to pay. | pay | + possible | inside
    The mayor said that residents believe that the well is poisoned. | poisoned | + probable | inside
    Police denied saying that the driver had fled. | fled | + possible | inside
    The mayor tried to persuade the judge to resign. | resign | + planned | inside
    The mayor persuaded the judge to resign. | resign | + asserted | inside
  `,
}

const SIGN = { affirmative: '+', negative: '-' }

const committed = (sentence: string, word: string) => {
  const tree = growTree(read(sentence).sentences[0], 0)
  const { polarity, modality } = commitmentOf(
    tree,
    tree.tokens.findIndex(token => token.text === word),
  )
  return `${SIGN[polarity]} ${modality}`
}

const isOwnClaim = (sentence: string, word: string) =>
  segment(sentence).claims.some(
    ({ predicate }) => sentence.slice(predicate.span.start, predicate.span.end) === word,
  )

for (const [kind, rows] of Object.entries(CASES))
  describe(`what a text commits itself to: ${kind}`, () => {
    const cases = rows
      .trim()
      .split('\n')
      .map(row => row.trim().split(' | '))
    it.each(cases)('%s (%s): %s', (sentence, word, expected) => {
      expect(committed(sentence, word)).toBe(expected)
    })
    it.each(cases.filter(([, , , told]) => told !== 'any'))(
      '%s (%s): %s, told as %s',
      (sentence, word, _, told) => {
        expect(isOwnClaim(sentence, word)).toBe(told === 'own')
      },
    )
  })

describe('the commitment of a claim', () => {
  const claimOf = (text: string, words: string) => segment(text).claims.find(claim => claim.text === words)

  it('is that of its own event, not of what somebody is sent for', () => {
    const claim = claimOf('Troops were sent to clear the road.', 'Troops were sent to clear the road.')
    expect(claim).toMatchObject({ polarity: 'affirmative', modality: 'asserted' })
  })

  it('is plain for what is said in passing', () => {
    const text = 'Norvik, a Danish software firm, has been ordered by a court to pay a fine.'
    expect(claimOf(text, 'Norvik is a Danish software firm.')).toMatchObject({
      polarity: 'affirmative',
      modality: 'asserted',
    })
  })
})
