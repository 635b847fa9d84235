// Abbreviations written with a full stop, by what may follow them. Lower case, without the last stop.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Titles: a name follows, so that a sentence never ends here. */
export const TITLE_ABBREVIATIONS = words(`
  mr mrs ms mx messrs mme mmes mlle dr drs prof profs rev revd fr hon
  gen lt lt-gen lt-col col maj maj-gen capt cpt cmdr comdr adm sgt cpl pvt pfc brig brig-gen spc supt insp det cst
  sen sens rep reps gov govs pres amb min del atty asst assoc msgr bp abp pr sra srta dña
`)

/** A number follows; only without one can the sentence end. */
export const NUMBERED_ABBREVIATIONS = words(`
  no nos nr nrs n° nº № p pp pg pgs fig figs eq eqs vol vols ch chap chs art arts sec secs sect par para paras
  op cl ex exx ll fl bd rm apt ste tel ext b d r m
`)

/** Never last in a sentence: what they introduce follows. */
export const LEADING_ABBREVIATIONS = words('e.g eg i.e ie cf vs v viz approx ca c incl esp resp a.k.a')

/** Months and weekdays, written with a capital: a number follows within the sentence. */
export const CALENDAR_ABBREVIATIONS = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed weds thu thur thurs fri sat sun
`)

/** States and provinces, written with a capital. */
export const STATE_ABBREVIATIONS = words(`
  ala ariz ark cal calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
  pa penn tenn tex va vt wash wis wisc wyo ont que alta sask
`)

/** Times of day and eras. */
export const TIME_ABBREVIATIONS = words('a.m p.m am pm a.d b.c b.c.e c.e')

/** Any of these may end a sentence; only a word that begins sentences shows that one has ended. */
export const GENERAL_ABBREVIATIONS = words(`
  inc corp co cos ltd plc llc llp lp bros mfg intl int'l natl nat'l assn ass'n dept div dist univ inst
  jr sr esq phd ph.d m.d md d.d.s b.a m.a b.sc m.sc m.b.a j.d ll.b ll.m m.p r.n d.phil
  ave blvd rd hwy pkwy sq ln bldg st mt ft
  u.s u.k u.n e.u u.s.a u.a.e d.c n.y l.a n.j n.h n.c s.c n.d s.d r.i w.va
  etc al ibid et.seq seq misc avg oz lb lbs hr hrs yr yrs mos cu tbsp tsp qt doz mph
  n.b nb p.s q.v r.s.v.p rsvp attn dba f.o.b govt gov't publ trans transl mgr mktg acct amt
  gmbh s.a s.p.a n.v b.v a.g s.r.l pty bhd
`)

/** Words of their own too: in small letters they are abbreviations only where a number follows. */
export const AMBIGUOUS_ABBREVIATIONS = words(`
  no art par fig ch op ex b d r m p min del sen rep hon pres bros am pm pr fr mt md sq co cos st ft mos trans ca
`)

/** Words that begin sentences and are written small inside them, so that a capital shows a beginning. */
export const SENTENCE_STARTERS = words(`
  the a an this that these those there here it he she we they you i my our his her its their your
  and but or so yet nor for if when while although though because since after before as at by from in into
  on of to with without within under over until upon about among between during despite through throughout
  how what who whom whose which why where whether not no now then thus therefore however moreover meanwhile
  also another any all both each either every few many more most much neither none one other others several some such
  did do does is was were are has have had can could will would shall should may might must let
  it's he's she's that's there's they're we're i'm i've i'll you're what's who's don't didn't isn't can't
  yes please once only even still later today yesterday tomorrow instead perhaps maybe
`)

/** What may follow a time of day within its sentence. */
export const TIME_FOLLOWERS = words(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest eet msk ist jst kst aest
  eastern central mountain pacific greenwich moscow beijing london kyiv
`)

/** Words that open an adverbial of time at the head of a sentence. */
export const TIME_PREPOSITIONS = words(
  'at by around about before after from since until till on in shortly just',
)

/** Before a time of day they make it an attribute: "the 10 a.m. Senate hearing". */
export const DETERMINERS = words('the a an this that its his her their our my your each every')

/** Names that rulers bear with a numeral. */
export const REGNAL_NAMES = words(
  'james elizabeth george charles henry edward william richard mary louis philip alexander nicholas peter catherine john paul pius benedict leo francis frederick carl gustav juan albert leopold christian harald olaf olav margrethe ivan otto ferdinand napoleon',
)

/** Names that end in an exclamation mark. */
export const EXCLAMATORY_NAMES = words('yahoo yum jeopardy joomla wham')
