/** Words that bind others and tell nothing themselves, and common words that tell much. The two sets share no word. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Articles, pronouns, auxiliaries, empty prepositions and conjunctions, clitics, punctuation. */
export const LEAST_TELLING: ReadonlySet<string> = words(`the a an this that these those such
  i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself
  they them their theirs themselves who whom whose which what there one's oneself
  be is am are was were been being 's 're 'm have has had having 've 'd do does did doing done will would shall should can could must 'll wo ca
  of to in on at by for with from as into onto upon about than and or but nor so if that because while whereas though although when where whether
  also just very too quite rather then thus hence however moreover furthermore meanwhile well oh please mr mrs ms dr sir
  , . ; : ! ? - – — ( ) [ ] " ' \` \`\` '' … / & * # |`)

/** Negations, quantifiers, directions, order, amounts and speech: common, and what claims turn on. */
export const TELLING: ReadonlySet<string> =
  words(`not n't no never none nobody nothing nowhere neither without cannot hardly barely scarcely
  against before after until since during between among under over above below up down off out away back
  all every each both any some many most more less least few fewer several half only first last next other another same different
  hundred thousand million billion trillion dozen one two three four five six seven eight nine ten percent
  said say says told deny denied claim claimed may might
  new old former high low big small good bad yes win lose left right`)
