const forms =
  'arise arose,awake awoke,be was,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew,forbid forbade,forecast forecast,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,mislead misled,overcome overcame,oversee oversaw,overtake overtook,overthrow overthrew,pay paid,put put,quit quit,read read,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shed shed,shine shone,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,speak spoke,speed sped,spend spent,spin spun,split split,spread spread,spring sprang,stand stood,steal stole,stick stuck,sting stung,strike struck,strive strove,swear swore,sweep swept,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,undergo underwent,understand understood,undertake undertook,undo undid,uphold upheld,wake woke,wear wore,weave wove,weep wept,win won,wind wound,withdraw withdrew,withhold withheld,withstand withstood,write wrote'

/** Past tense of irregular verbs, by lemma. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  forms.split(',').map(pair => {
    const [lemma, past] = pair.split(' ')
    return [lemma, past]
  }),
)

const participles =
  'arise arisen,awake awoken,bear borne,bear born,beat beaten,become become,begin begun,bid bidden,bite bitten,blow blown,break broken,choose chosen,come come,do done,draw drawn,drink drunk,drive driven,eat eaten,fall fallen,fly flown,forbid forbidden,forget forgotten,forgive forgiven,freeze frozen,get gotten,give given,go gone,grow grown,hide hidden,know known,lie lain,mistake mistaken,outdo outdone,overcome overcome,oversee overseen,overtake overtaken,overthrow overthrown,ride ridden,ring rung,rise risen,run run,see seen,shake shaken,show shown,shrink shrunk,sing sung,sink sunk,speak spoken,spring sprung,steal stolen,strike stricken,strive striven,swear sworn,swim swum,take taken,tear torn,throw thrown,undergo undergone,undertake undertaken,undo undone,wake woken,wear worn,weave woven,withdraw withdrawn,write written,mistake mistook,foresee foresaw,foresee foreseen,foretell foretold,rewrite rewrote,rewrite rewritten,rebuild rebuilt,repay repaid,retell retold,resell resold,unwind unwound,outrun outran,outsell outsold,override overrode,override overridden,overrun overran,withhold withheld,undercut undercut,upset upset,slay slew,slay slain,tread trod,tread trodden,forgo forwent,forgo forgone,beset beset,thrust thrust'

/** Verbs whose participle is another word than their past tense: "risen", "taken". */
const withParticiple: ReadonlySet<string> = new Set(participles.split(',').map(pair => pair.split(' ')[0]))

/** Whether a form is a past tense and no participle: "rose", "took". */
export const isPastAlone = (lemma: string, form: string): boolean =>
  irregularVerbs.get(lemma) === form && withParticiple.has(lemma)

/** Of these a form is the dictionary form of another verb as well: "found", "lay", "saw". */
const ambiguous: ReadonlySet<string> = new Set(
  'found,lay,saw,wound,fell,bore,left,ground,bound,felt,rose,shed,hung,cost,born'.split(','),
)

/** Lemmas by past tense and past participle, for those whose lemma is another word. */
const lemmasByForm: ReadonlyMap<string, string> = new Map(
  [...participles.split(','), ...forms.split(',')].flatMap(pair => {
    const [lemma, form] = pair.split(' ')
    return lemma === form || lemma === 'be' ? [] : [[form, lemma] as const]
  }),
)

/**
 * The verb that an irregular form belongs to; undefined where rules of spelling say.
 *
 * @param isPast whether the word is known to be a past tense or a participle: "found" then belongs to "find"
 */
export function irregularLemma(form: string, isPast: boolean): string | undefined {
  return isPast || !ambiguous.has(form) ? lemmasByForm.get(form) : undefined
}
