/** Scales and courses of events. */

const rows = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map(row => row.trim())
    .filter(row => row !== '')

/** Words of one scale, weakest first: a stronger word says the weaker too ("murdered" says "killed"), never the other way round. */
export const SCALES: Readonly<Record<'VERB' | 'NOUN' | 'ADJ' | 'ADV', readonly string[]>> = {
  VERB: rows(`like < love < adore; dislike < hate < loathe; suspect < believe < know; suggest < say < insist
    hint < suggest < state; ask < urge < demand; ask < beg; request < demand < order
    criticize < condemn < denounce; criticize < condemn < denounce; criticize < slam; criticize < blast
    criticize < slam; criticize < blast; kill < murder; kill < assassinate; kill < massacre
    kill < execute; damage < destroy < annihilate; damage < devastate; harm < ruin; hit < beat < batter
    touch < hit; touch < strike; tap < hit; fall < plunge; fall < plummet; fall < slump; fall < crash; drop < plunge
    decline < collapse; slip < fall < plummet; rise < soar; rise < surge; rise < jump; rise < rocket
    increase < double < triple; grow < boom; walk < run < sprint; jog < run; speak < shout < scream
    whisper < speak; smile < laugh; cry < wail; sip < drink < gulp; nibble < eat < devour
    worry < alarm < terrify; scare < terrify; annoy < anger < enrage; surprise < shock < stun; please < delight
    sadden < devastate; want < need; wish < long; hope < expect; cut < slash; restrict < ban; support < champion
    accept < embrace; steal < rob; break < shatter; tear < shred; annoy < torment; trouble < torture
    mistreat < torture; touch < grab; push < shove; pull < yank; ask < interrogate; throw < hurl`),
  NOUN: rows(`incident < accident < disaster < catastrophe; problem < crisis; dispute < conflict < war
    clash < battle < war; disagreement < row < feud; damage < destruction; killing < murder
    killing < massacre < genocide; death < murder; rise < surge; fall < plunge; fall < collapse; decline < slump
    dip < fall < crash; rain < downpour; wind < gale < hurricane; storm < hurricane; worry < alarm; anger < fury
    sadness < grief; surprise < shock; interest < passion; dislike < hatred; liking < love
    criticism < condemnation; possibility < probability < certainty; chance < likelihood; hut < house < mansion
    recession < depression; outbreak < epidemic < pandemic; crowd < mob; some < many < most < all
    minority < majority`),
  ADJ: rows(`warm < hot < boiling; cool < cold < freezing; good < great < excellent; good < perfect; bad < terrible
    bad < awful; bad < worst; good < best; big < huge; large < enormous; large < huge < gigantic; small < tiny
    pretty < beautiful < gorgeous; happy < ecstatic; glad < delighted; sad < miserable; sad < devastated
    angry < furious; annoyed < angry < furious; tired < exhausted; hungry < starving; scared < terrified
    surprised < astonished; worried < alarmed; interested < fascinated; interesting < fascinating
    smart < brilliant; clever < brilliant; funny < hilarious; important < crucial < essential
    possible < likely < certain; possible < probable < certain; damaged < destroyed; rich < super-rich
    old < ancient; rare < unique; several < many < countless; some < many < most < all; equal < identical
    severe < fatal; dangerous < deadly; bright < dazzling; wet < soaked; thin < emaciated; fat < obese
    loud < deafening; fast < fastest; strict < draconian; expensive < exorbitant; crowded < packed
    dirty < filthy; clean < spotless`),
  ADV: rows(`sometimes < often < usually < always; occasionally < often; possibly < probably < certainly
    perhaps < probably < definitely; maybe < probably; partly < mostly < entirely
    partially < largely < completely; slightly < considerably < extremely; somewhat < very < extremely
    fairly < very; quite < very; once < repeatedly; well < perfectly`),
}

/** Steps that a matter takes, the earlier first: the later does not deny the earlier, and is more than it. */
export const STAGES: Readonly<Record<'VERB' | 'NOUN' | 'ADJ' | 'ADV', readonly string[]>> = {
  VERB: rows(`seek < obtain; try < manage; attempt < succeed; question < deny; doubt < deny < refute
    question < challenge < reject; shoot < kill; attack < kill; permit < require; discourage < prevent
    delay < prevent; postpone < cancel; suspend < cancel; question < arrest < charge < convict
    accuse < charge < convict; investigate < charge; detain < arrest < jail; consider < decide; discuss < agree
    negotiate < agree; propose < adopt; offer < give; promise < deliver; nominate < appoint; apply < obtain
    aim < hit; fight < defeat; compete < win; look < see; search < find; listen < hear; study < learn
    request < obtain; slow < stop; weaken < collapse; warn < threaten; injure < maim < kill; wound < kill
    warm < heat < boil; cool < chill < freeze; hear < know; disagree < oppose; think < be sure
    guess < estimate < calculate; limit < ban; reduce < eliminate; tolerate < accept < welcome`),
  NOUN: rows(`suspicion < certainty; allegation < conviction; accusation < charge < conviction; injury < death
    proposal < law; plan < decision; talk < agreement; candidate < winner; suspect < culprit; bid < success
    attempt < success; concern < fear < panic; shortage < famine; protest < riot < uprising < revolution
    hope < expectation < certainty; village < town < city; suggestion < recommendation < order
    request < demand < order; breeze < wind; dozen < hundred < thousand < million < billion`),
  ADJ: rows(`suspected < proven; alleged < proven; injured < dead; wounded < dead; ill < dead; potential < actual
    planned < actual; allowed < obligatory; optional < mandatory; few < no; rare < extinct; near < adjacent
    difficult < impossible; hard < impossible; minor < serious < fatal; serious < critical < fatal
    similar < same; partial < total; approximate < exact; adequate < good; acceptable < good; cheap < free
    local < national < international < global; poor < destitute`),
  ADV: rows(`allegedly < demonstrably; nearly < exactly; almost < completely; about < exactly; roughly < exactly
    rarely < never; locally < nationally < globally; barely < comfortably; soon < immediately`),
}
