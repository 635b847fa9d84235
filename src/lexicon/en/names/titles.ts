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
