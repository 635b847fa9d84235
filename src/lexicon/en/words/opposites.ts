/**
 * Words that cannot both be true of the same thing at once, beyond the antonyms of WordNet: every word left of the bar
 * opposes every word right of it. Lemmas, particles after a space; American and British forms are folded elsewhere.
 */

const rows = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

/** Nothing lies between: what is not the one is the other, so "not alive" says "dead". */
export const COMPLEMENTARY: Readonly<
  Record<'VERB' | 'NOUN' | 'ADJ' | 'ADV' | 'ADP' | 'PRON', readonly string[]>
> = {
  VERB: rows(`win | lose; succeed | fail; live, survive | die, perish; pass | fail, flunk; remember, recall | forget
    accept | refuse, reject, decline, turn down, spurn, rebuff; approve | reject, disapprove, veto, turn down
    obey, comply, heed, observe | disobey, defy, violate, flout, ignore, breach, break
    attend | miss, skip, boycott; include | exclude, omit, leave out; hit | miss; agree | disagree
    trust | distrust, mistrust; believe | disbelieve, doubt; connect | disconnect; own, possess, have | lack
    convict | acquit, exonerate, clear; stay, remain | leave, depart, go, quit, resign, flee
    appear | disappear, vanish`),
  NOUN: rows(`majority | minority; presence | absence; guilt | innocence; truth, fact | falsehood, lie, falsity
    life | death; success | failure; win, victory, triumph | loss, defeat; member | non-member, outsider
    citizen, national | foreigner, alien; amateur | professional; fiction | non-fiction, fact
    acceptance | refusal, rejection; approval | rejection, disapproval, veto
    compliance | violation, breach, non-compliance; conviction | acquittal, exoneration
    everybody, everyone, all | nobody, none; everything, something | nothing; somebody, someone, anybody, anyone, person, man, woman, people, boy, girl, child, kid | nobody, no one, none
    beginner, novice | expert`),
  ADJ: rows(`alive, living | dead, deceased, late; open | closed, shut; true | false, untrue, fake, bogus
    guilty | innocent, blameless; present | absent, missing; married | unmarried, single, divorced
    legal, lawful, licit | illegal, unlawful, illicit; possible | impossible
    same, identical | different, other, distinct; awake | asleep, unconscious; conscious | unconscious
    correct, right, accurate | incorrect, wrong, inaccurate, mistaken
    complete, finished | incomplete, unfinished; full | empty, vacant; occupied | vacant, unoccupied, empty
    successful | unsuccessful, failed; able, capable | unable, incapable
    mobile, moving | immobile, stationary, still, motionless; safe | unsafe, dangerous
    real, genuine, authentic | fake, imaginary, false, counterfeit, bogus, phony, fictional, artificial
    finite | infinite; mortal | immortal; known | unknown; armed | unarmed
    dressed, clothed | naked, nude, undressed, bare; valid | invalid, void; pregnant | barren
    employed | unemployed, jobless; conditional | unconditional; direct | indirect; visible | invisible, hidden
    aware | unaware; willing | unwilling, reluctant; certain, sure | uncertain, unsure; clear | unclear
    necessary | unnecessary; available | unavailable; free | captive, imprisoned, jailed, detained
    injured, wounded, hurt | unhurt, uninjured, unharmed, unscathed; male | female; official | unofficial
    voluntary | involuntary, compulsory, mandatory, forced, obligatory
    optional | mandatory, compulsory, obligatory, required; permanent | temporary, provisional, interim
    public | private, secret; natural | artificial; animate, alive | inanimate; odd | even
    singular | plural; solved, resolved | unsolved, unresolved; confirmed | unconfirmed; expected | unexpected
    common | uncommon, rare; equal | unequal; fair, just | unfair, unjust; honest | dishonest
    loyal | disloyal; perfect | imperfect, flawed; raw | cooked; indoor | outdoor; military | civilian
    foreign | domestic; internal | external; constitutional | unconstitutional; sighted | blind
    unanimous | divided, split; sold-out | available; intact | damaged, broken, destroyed
    working | broken; lit | unlit; recorded | live`),
  ADV: rows(`never | always, ever, sometimes, often, frequently, usually, occasionally, once, regularly, constantly
    successfully | unsuccessfully, in vain; legally, lawfully | illegally, unlawfully
    correctly, rightly, accurately | incorrectly, wrongly, inaccurately, falsely, mistakenly
    publicly, openly | privately, secretly, covertly; directly | indirectly; permanently | temporarily
    together | apart, separately, alone; everywhere, somewhere | nowhere
    deliberately, intentionally, purposely | accidentally, unintentionally, inadvertently, mistakenly
    voluntarily, willingly | involuntarily, unwillingly, reluctantly, forcibly
    still, yet | no longer, not anymore; already | not yet; indoors, inside | outdoors, outside
    live | recorded; yes | no; unanimously | narrowly`),
  ADP: rows(`with, including, plus | without, excluding, minus, except, sans; inside, within, in | outside, out of
    before, prior to, ahead of, until | after, following, since
    despite, in spite of, regardless of | because of, due to, owing to, thanks to
    for, in favor of, pro | against, anti, contra, opposed to; on | off; like | unlike`),
  PRON: rows(`all, every, each, both, everybody, everyone, everything, any | no, none, neither, nobody, no one, nothing
    some, someone, somebody, something, several, many, most, much, a few, anybody, anyone, one, two | no, none, nobody, no one, nothing, neither
    many, much, most | few, little; same | other, another`),
}
