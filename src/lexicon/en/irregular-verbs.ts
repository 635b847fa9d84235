const forms =
  'arise arose,awake awoke,be was,bear bore,beat beat,become became,begin began,bend bent,bet bet,bid bid,bind bound,bite bit,bleed bled,blow blew,break broke,breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chose,cling clung,come came,cost cost,creep crept,cut cut,deal dealt,dig dug,do did,draw drew,drink drank,drive drove,eat ate,fall fell,feed fed,feel felt,fight fought,find found,flee fled,fling flung,fly flew,forbid forbade,forecast forecast,forget forgot,forgive forgave,freeze froze,get got,give gave,go went,grind ground,grow grew,hang hung,have had,hear heard,hide hid,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew,lay laid,lead led,leave left,lend lent,let let,lie lay,light lit,lose lost,make made,mean meant,meet met,mislead misled,overcome overcame,oversee oversaw,overtake overtook,overthrow overthrew,pay paid,put put,quit quit,read read,ride rode,ring rang,rise rose,run ran,say said,see saw,seek sought,sell sold,send sent,set set,shake shook,shed shed,shine shone,shoot shot,show showed,shrink shrank,shut shut,sing sang,sink sank,sit sat,sleep slept,slide slid,speak spoke,speed sped,spend spent,spin spun,split split,spread spread,spring sprang,stand stood,steal stole,stick stuck,sting stung,strike struck,strive strove,swear swore,sweep swept,swim swam,swing swung,take took,teach taught,tear tore,tell told,think thought,throw threw,undergo underwent,understand understood,undertake undertook,undo undid,uphold upheld,wake woke,wear wore,weave wove,weep wept,win won,wind wound,withdraw withdrew,withhold withheld,withstand withstood,write wrote'

/** Past tense of irregular verbs, by lemma. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  forms.split(',').map(pair => {
    const [lemma, past] = pair.split(' ')
    return [lemma, past]
  }),
)
