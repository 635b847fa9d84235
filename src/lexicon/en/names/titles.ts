/**
 * Words that stand before a name and say who bears it. Titles, a line each class: gender ("m", "f" or
 * "-"); the words. Short forms are listed without their point.
 */
export const HONORIFICS = `
m;Mr,Sir,Lord,Monsieur,Herr,Señor,Senor,Father,Brother,King,Prince,Duke,Baron,Emperor,Pope,Sheikh,Shaikh,Sheik,Sultan,Emir,Mullah,Imam,Ayatollah,Rabbi,Don,Count,Earl,Mister,Uncle,Tsar,Czar,Messrs
f;Mrs,Ms,Miss,Madam,Madame,Mme,Mlle,Dame,Lady,Sister,Mother,Queen,Princess,Duchess,Baroness,Empress,Countess,Frau,Aunt,Señora,Senora
-;Dr,Prof,Professor,Doctor,Rev,Reverend,Hon,Saint,Cardinal,Bishop,Archbishop,Gen,General,Lt,Lieutenant,Col,Colonel,Maj,Major,Capt,Captain,Sgt,Sergeant,Cpl,Corporal,Pvt,Private,Adm,Admiral,Cmdr,Commander,Cdr,Sen,Senator,Rep,Representative,Gov,Governor,Pres,President,Vice-President,Chancellor,Premier,Minister,Secretary,Ambassador,Amb,Judge,Justice,Mayor,Councilman,Councilwoman,Sheriff,Officer,Det,Detective,Inspector,Insp,Chief,Marshal,Brigadier,Brig,Commissioner,Congressman,Congresswoman,Speaker,Chairman,Chairwoman,Coach,Pastor,Deacon,Attorney,Hakim,Maulana,Mawlawi,Maulvi,Qari,Hajji,Haji,Präsident,Comrade,Agent,Constable,Warden,Principal,Dean,Provost,Spokesman,Spokeswoman,Supt,Superintendent,Staff,Spc,Specialist,Ensign,Airman,Seaman,Delegate,Del,Assemblyman,Assemblywoman,Alderman,Taoiseach,Lama,Dalai
`

/** Short titles that are written out when they stand alone: "Gen. X", later "the general". */
export const TITLES_IN_FULL =
  'gen:general,sen:senator,rep:representative,gov:governor,lt:lieutenant,col:colonel,maj:major,capt:captain,sgt:sergeant,cpl:corporal,adm:admiral,cmdr:commander,pres:president,dr:doctor,prof:professor,rev:reverend,amb:ambassador,det:detective,insp:inspector,supt:superintendent,brig:brigadier,ceo:chief executive'

/** Words after a name that belong to it but do not tell one bearer from another, except Jr and Sr. */
export const SUFFIXES = 'Jr,Sr,II,III,IV,Esq,PhD,Ph.D,MD,M.D,MP,QC,KC,CBE,OBE,MBE,FRS'

/** Titles that only say how one is addressed: no fact of who somebody is. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady prof professor rev reverend'.split(' '),
)

/** Ranks and short forms that may stand between an office and a name: "police chief Col. Quill". */
export const RANKS: ReadonlySet<string> = new Set(
  'dr prof rev col colonel gen general capt captain cmdr commander cdr lt lieutenant sgt sergeant maj major cpl corporal pte private adm admiral brig brigadier det insp supt cllr sen rep reps'.split(
    ' ',
  ),
)

/** What one holds alone or as a rank goes without an article: "is mayor", "is chief executive". */
export const OFFICES: ReadonlySet<string> = new Set(
  'mayor minister president chancellor premier governor senator secretary ambassador king queen pope bishop archbishop captain head leader chief executive chair chairman chairwoman chairperson director manager coach editor treasurer speaker principal dean spokesman spokeswoman spokesperson prosecutor judge coroner owner founder boss'.split(
    ' ',
  ),
)

/** Words that make another office of the one they stand before: "deputy mayor". */
export const UNDER: ReadonlySet<string> = new Set(
  'deputy vice assistant associate under co junior trainee'.split(' '),
)
