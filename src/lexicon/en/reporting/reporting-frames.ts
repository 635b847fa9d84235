/** Verbs that report what someone says, thinks, shows, asks, orders, promises or wants, by the complement they take. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs of saying: their clause or quotation may stand before, after or around them ("…," she said). */
export const sayVerbs = words(`
  say tell add write note announce report state claim explain argue warn declare insist admit acknowledge concede
  respond reply answer continue conclude remark observe comment joke quip recall tweet retweet post blog ask wonder
  shout yell scream cry exclaim whisper murmur mutter chant sing recite boast brag complain lament moan grumble
  contend assert allege maintain affirm confirm deny disclose reveal emphasize emphasise stress reiterate repeat
  interject counter retort object protest agree predict suggest propose advise caution promise pledge vow swear
  demand urge order command beg plead implore testify attest opine muse marvel gush fume rage thunder scoff sneer
  think believe figure reckon guess suppose read email text telegraph cable elaborate clarify summarize summarise
  recount relate confess concur inform stipulate speculate theorize theorise venture volunteer proclaim pronounce
  point~out spell~out chime~in weigh~in go~on sum~up shoot~back snap intone bemoan deadpan sigh laugh gasp warn
  charge type lie vent sob weep wail seethe enthuse chuckle giggle whine bellow roar growl`)

/** Verbs whose complement is a clause: "that", "whether", "how" or bare. */
export const clauseVerbs = words(`
  say tell add write note announce report state claim explain argue warn declare insist admit acknowledge concede
  respond reply answer conclude remark observe comment joke quip recall tweet post blog ask wonder shout yell boast
  brag complain lament contend assert allege maintain affirm confirm deny disclose reveal emphasize emphasise stress
  reiterate repeat counter retort object protest agree disagree predict suggest propose advise caution promise pledge
  vow swear demand urge order command recommend request require insist testify attest opine muse marvel fume scoff
  elaborate clarify recount relate confess concur inform notify assure reassure remind convince persuade stipulate
  speculate theorize theorise venture volunteer proclaim pronounce decree rule find hold decide determine resolve
  think believe figure reckon guess suppose assume presume imagine suspect doubt consider conceive feel sense know
  understand realize realise recognize recognise learn discover remember forget notice see hear read judge deem
  expect anticipate foresee forecast project estimate calculate hope wish fear worry dread regret rejoice resent care
  prefer intend pretend trust accept appreciate gather infer deduce conclude surmise conjecture question dispute
  contest challenge debate discuss ponder investigate inquire enquire query examine explore assess evaluate
  show indicate demonstrate illustrate document detail chronicle describe imply signal hint intimate mean prove
  suggest establish verify certify reflect specify mention cite teach preach lecture underscore underline highlight
  publicize publicise leak tip advertise broadcast televise email text signal telegraph guarantee wager bet
  point~out spell~out make~out lay~out find~out figure~out turn~out go~on sum~up hold hint bemoan beg plead
  envision envisage dream fret agonize agonise mandate dictate prescribe posit hypothesize hypothesise postulate
  charge reckon type chant cite lie vent vouch shriek`)

/** Verbs of wanting, planning, promising and refusing: their complement is an infinitive with the same subject. */
export const infinitiveVerbs = words(`
  want wish hope expect plan intend mean aim seek promise pledge vow swear threaten offer agree refuse decline decide
  resolve choose prefer propose volunteer consent commit desire long yearn demand claim profess ask request beg opt
  undertake prepare determine vote elect aspire hate love like `)

/** Those of them that are said aloud: who agrees or plans to do something does it and says nothing. */
export const spokenIntents = words(
  'promise pledge vow swear threaten claim demand ask profess request beg propose',
)

/** Verbs that tell someone to do, or let someone know: the person told is their object, not their content. */
export const directiveVerbs = words(`
  tell ask urge order command instruct direct advise warn remind encourage exhort beg beseech implore entreat plead
    persuade convince invite challenge dare demand  request recommend counsel caution admonish tell
  call~on call~upon appeal forbid prohibit   authorize authorise      assure inform
  notify reassure promise`)

/** Verbs that name or characterise: object and what it is called are the content ("called it outrageous", "described him as calm"). */
export const namingVerbs = words(`
  call label dub brand term deem name nickname describe characterize characterise portray depict paint cast denounce
  condemn dismiss hail praise laud see view regard consider judge treat rate rank think believe find declare proclaim
  pronounce criticize criticise deride decry slam blast attack cite tout herald identify designate classify liken
  compare interpret frame present represent mock ridicule acknowledge recognize recognise define perceive`)

/** Verbs of judging and taking sides: what is judged is the content. */
export const judgementVerbs = words(`
  criticize criticise condemn denounce attack blast slam rip bash lambaste lambast assail blame fault rebuke chide
  chastise scold castigate berate excoriate deride decry disparage mock ridicule lampoon taunt insult scorn dismiss
  disdain reject oppose dispute contest challenge question doubt resent protest deplore bemoan lament mourn praise
  laud applaud hail commend compliment extol tout celebrate salute honor honour defend justify support  endorse
  champion advocate promote favor favour welcome embrace approve accept thank admire respect love like hate despise
  loathe fear trust distrust accuse support  espouse prefer downplay demonize demonise vilify malign smear trash
  pillory skewer hammer pan rap knock savage applaud repudiate disavow renounce denigrate belittle minimize minimise`)

/** Verbs of putting a matter into words: the matter is the content ("announced a plan", "mentioned her letter"). */
export const topicVerbs = words(`
  announce report mention discuss describe detail outline  address cite reference note recount relate narrate
  document chronicle summarize summarise  propose suggest recommend request demand urge advocate predict
  forecast project estimate expect anticipate promise pledge vow   reveal disclose divulge leak admit
  acknowledge concede confess confirm deny allege claim assert affirm declare proclaim profess reiterate repeat
  emphasize emphasise stress underscore underline highlight illustrate quote echo voice express convey
  articulate state  tweet retweet post debate    tease preview clarify elaborate specify identify
  question examine  assess condemn favor   ponder want  imagine envision envisage
  plan promulgate    lay~out point~out spell~out set~out  play~down tout   `)

/** Verb and preposition: what follows the preposition is the content ("talked about it", "called for calm"). */
export const prepositionVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    about:
      'talk speak complain ask write tell warn worry think joke wonder brag boast lie know learn hear read comment inquire fret muse rant tweet agree disagree care dream lecture moralize testify argue go~on say',
    of: 'speak talk complain warn accuse think dream boast know hear write tell conceive approve disapprove tweet despair inform remind convict assure',
    for: 'call advocate push argue ask appeal plead press lobby hope wish campaign apologize apologise pray demand vouch beg root vie',
    upon: 'call',
    on: 'call comment insist touch elaborate speak report remark reflect weigh~in expand agree rule double~down seize opine',
    to: 'refer point object agree allude admit confess testify attest respond pledge commit swear subscribe consent draw~attention call~attention react',
    against: 'warn argue rail protest rule speak~out inveigh lobby campaign advise preach',
    over: 'agonize agonise fret argue quarrel disagree spar clash debate rejoice',
    with: 'agree disagree concur respond',
    at: 'hint marvel scoff bristle sneer laugh balk rage protest',
    after: 'go',
    in: 'believe',
  })
    .flatMap(([preposition, verbs]) => verbs.split(' ').map(verb => [verb, preposition] as const))
    .reduce(
      (map, [verb, preposition]) => map.set(verb, (map.get(verb) ?? new Set<string>()).add(preposition)),
      new Map<string, Set<string>>(),
    ),
)

/** Verbs that say what a text, picture or study contains; with a noun as object only when such a thing is their subject. */
export const documentVerbs = words(`
  show reveal indicate find suggest demonstrate document detail describe confirm state note mention cite
  reference feature illustrate estimate project predict forecast reflect report list allege depict
  chronicle capture highlight outline explain portray discuss address examine specify`)

/** Verbs that give the ground for what is reported ("…, citing two officials"): their object is the source behind it. */
export const citingVerbs = words('cite quote credit reference')
