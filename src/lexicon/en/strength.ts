/** Words of one scale, weakest first: a stronger word says the weaker too ("murdered" says "killed"), never the other way round. */

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split('\n')
    .map(row => row.split('<').map(word => word.trim()))

export const SCALES: Readonly<Record<'VERB' | 'NOUN' | 'ADJ' | 'ADV', readonly (readonly string[])[]>> = {
  VERB: rows(`like < love < adore
    dislike < hate < loathe
    suspect < believe < know
    think < be sure
    guess < estimate < calculate
    suggest < say < insist
    say < claim < swear
    hint < suggest < state
    ask < urge < demand
    ask < beg
    request < demand < order
    try < manage
    attempt < succeed
    seek < obtain
    plan < do
    criticise < condemn < denounce
    criticize < condemn < denounce
    criticise < slam
    criticise < blast
    criticize < slam
    criticize < blast
    question < deny
    doubt < deny < refute
    question < challenge < reject
    warn < threaten
    injure < maim < kill
    hurt < injure
    wound < kill
    kill < murder
    kill < assassinate
    kill < massacre
    kill < execute
    damage < destroy < annihilate
    damage < devastate
    harm < ruin
    hit < beat < batter
    touch < hit < strike
    tap < hit
    shoot < kill
    attack < kill
    fall < plunge
    fall < plummet
    fall < slump
    fall < crash
    drop < plunge
    decline < collapse
    slip < fall < plummet
    rise < soar
    rise < surge
    rise < jump
    rise < rocket
    increase < double < triple
    grow < boom
    walk < run < sprint
    jog < run
    speak < shout < scream
    whisper < speak
    smile < laugh
    cry < wail
    sip < drink < gulp
    nibble < eat < devour
    worry < alarm < terrify
    scare < terrify
    annoy < anger < enrage
    surprise < shock < stun
    please < delight
    sadden < devastate
    want < need
    wish < long
    hope < expect
    allow < encourage < force
    permit < require
    help < enable
    advise < order
    discourage < prevent
    delay < prevent
    postpone < cancel
    suspend < cancel
    reduce < eliminate
    cut < slash
    limit < ban
    restrict < ban
    detain < arrest < jail
    question < arrest < charge < convict
    accuse < charge < convict
    investigate < charge
    consider < decide
    discuss < agree
    negotiate < agree
    propose < adopt
    offer < give
    promise < deliver
    nominate < appoint
    apply < obtain
    aim < hit
    fight < defeat
    compete < win
    look < see
    search < find
    listen < hear
    study < learn
    support < champion
    tolerate < accept < welcome
    accept < embrace
    disagree < oppose
    steal < rob
    take < seize
    request < obtain
    break < shatter
    tear < shred
    warm < heat < boil
    cool < chill < freeze
    slow < stop
    weaken < collapse
    hear < know
    sleep < hibernate
    resign < be fired
    annoy < torment
    trouble < torture
    mistreat < torture
    touch < grab
    push < shove
    pull < yank
    ask < interrogate
    throw < hurl`),
  NOUN: rows(`suspicion < certainty
    allegation < conviction
    accusation < charge < conviction
    incident < accident < disaster < catastrophe
    problem < crisis
    dispute < conflict < war
    clash < battle < war
    disagreement < row < feud
    injury < death
    damage < destruction
    killing < murder
    killing < massacre < genocide
    death < murder
    rise < surge
    fall < plunge
    fall < collapse
    decline < slump
    dip < fall < crash
    rain < downpour
    wind < gale < hurricane
    breeze < wind
    storm < hurricane
    concern < fear < panic
    worry < alarm
    anger < fury
    sadness < grief
    surprise < shock
    interest < passion
    dislike < hatred
    liking < love
    criticism < condemnation
    request < demand < order
    suggestion < recommendation < order
    proposal < law
    plan < decision
    hope < expectation < certainty
    possibility < probability < certainty
    chance < likelihood
    talk < agreement
    candidate < winner
    suspect < culprit
    bid < success
    attempt < success
    hut < house < mansion
    village < town < city
    shortage < famine
    recession < depression
    outbreak < epidemic < pandemic
    protest < riot < uprising < revolution
    crowd < mob
    some < many < most < all
    minority < majority
    dozen < hundred < thousand < million < billion`),
  ADJ: rows(`warm < hot < boiling
    cool < cold < freezing
    good < great < excellent
    good < perfect
    bad < terrible
    bad < awful
    bad < worst
    good < best
    big < huge
    large < enormous
    large < huge < gigantic
    small < tiny
    pretty < beautiful < gorgeous
    happy < ecstatic
    glad < delighted
    sad < miserable
    sad < devastated
    angry < furious
    annoyed < angry < furious
    tired < exhausted
    hungry < starving
    scared < terrified
    surprised < astonished
    worried < alarmed
    interested < fascinated
    interesting < fascinating
    smart < brilliant
    clever < brilliant
    funny < hilarious
    important < crucial < essential
    difficult < impossible
    possible < likely < certain
    possible < probable < certain
    suspected < proven
    alleged < proven
    injured < dead
    wounded < dead
    ill < dead
    damaged < destroyed
    poor < destitute
    rich < super-rich
    old < ancient
    rare < unique
    rare < extinct
    several < many < countless
    some < many < most < all
    few < no
    similar < same
    equal < identical
    adequate < good
    acceptable < good
    serious < critical < fatal
    severe < fatal
    minor < serious < fatal
    dangerous < deadly
    bright < dazzling
    wet < soaked
    thin < emaciated
    fat < obese
    loud < deafening
    fast < fastest
    strict < draconian
    expensive < exorbitant
    cheap < free
    partial < total
    approximate < exact
    local < national < international < global
    crowded < packed
    dirty < filthy
    clean < spotless
    hard < impossible
    allowed < obligatory
    optional < mandatory
    potential < actual
    planned < actual
    near < adjacent`),
  ADV: rows(`sometimes < often < usually < always
    rarely < never
    occasionally < often
    possibly < probably < certainly
    perhaps < probably < definitely
    maybe < probably
    partly < mostly < entirely
    partially < largely < completely
    almost < completely
    nearly < exactly
    slightly < considerably < extremely
    somewhat < very < extremely
    fairly < very
    quite < very
    allegedly < demonstrably
    soon < immediately
    once < repeatedly
    locally < nationally < globally
    well < perfectly
    about < exactly
    roughly < exactly
    barely < comfortably`),
}
