// Spellings that decide where one word ends and the next begins. Lower case.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Bound forms: with the hyphen after them they make one word with what follows. */
export const BOUND_PREFIXES = words(`
  anti ante arch auto bi bio co contra counter cross cyber de dis e eco euro ex extra hyper inter intra macro mega
  meta micro mid mini mis multi neo non omni over pan para poly post pre pro proto pseudo psycho quasi re semi socio
  sub super supra trans tri ultra un under uni vice
`)

/** Units and magnitudes that stand apart from the figure before them: "5|kg", "$3.5|bn". */
export const ATTACHED_UNITS = words(`
  am pm a.m p.m k m mn mm b bn bln tn trn t kg g mg lb lbs oz st km m cm mm nm mi ft in yd yds sqft sqm ha
  mph kmh kph kmph kt kts hz khz mhz ghz kb mb gb tb kbps mbps gbps w kw mw gw kwh mwh gwh twh v kv ma mah
  l ml cl gal pt hp bhp cc hr hrs h min mins sec secs s ms yr yrs yo mo wk wks x pp pc pct bp bps c f
  days day hours hour minutes months month years year weeks week percent million billion trillion people
  usd eur gbp cad aud rmb
`)

/** Written in one word, read as two or three: lengths of the parts. */
export const CONTRACTIONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['wanna', [3, 2]],
  ['gotta', [3, 2]],
  ['gimme', [3, 2]],
  ['lemme', [3, 2]],
  ['outta', [3, 2]],
  ['dunno', [2, 1, 2]],
  ["c'mon", [3, 2]],
  ["y'all", [2, 3]],
  ["'tis", [2, 2]],
  ["'twas", [2, 3]],
  ['dont', [2, 2]],
  ['didnt', [3, 2]],
  ['doesnt', [4, 2]],
  ['isnt', [2, 2]],
  ['arent', [3, 2]],
  ['wasnt', [3, 2]],
  ['werent', [4, 2]],
  ['hasnt', [3, 2]],
  ['havent', [4, 2]],
  ['hadnt', [3, 2]],
  ['cant', [2, 2]],
  ['wont', [2, 2]],
  ['couldnt', [5, 2]],
  ['wouldnt', [5, 2]],
  ['shouldnt', [6, 2]],
  ['aint', [2, 2]],
  ['im', [1, 1]],
  ['ive', [1, 2]],
  ['youre', [3, 2]],
  ['youve', [3, 2]],
  ['youll', [3, 2]],
  ['theyre', [4, 2]],
  ['theyve', [4, 2]],
  ['weve', [2, 2]],
  ['thats', [4, 1]],
  ['whats', [4, 1]],
  ['theres', [5, 1]],
  ['hes', [2, 1]],
  ['shes', [3, 1]],
])

/** Clitics, with the apostrophe folded. */
export const CLITICS: readonly string[] = ["n't", "'re", "'ve", "'ll", "'s", "'m", "'d"]

/** Last labels that make dotted letters an address on the web or the name of a file. */
export const DOMAIN_ENDINGS = words(`
  com org net edu gov mil int info biz tv io
  doc docx xls xlsx ppt pptx pdf txt rtf csv htm html php asp jpg jpeg png gif zip exe mp3 mp4 js url
`)

/** Country labels: they need a second label before them that is not a word ("bbc.co.uk", "who.int"). */
export const COUNTRY_DOMAINS = words(`
  uk us ca au nz ie de fr it es pt nl be ch at se no dk fi pl cz ru ua by cn jp kr in br mx za il tr gr eu
`)

/** Letters that make one word with the dollar sign after them. */
export const DOLLAR_PREFIXES = words('us u.s ca can c a au aus nz hk s sg nt tt r')
