/** Adjectives and nouns for peoples, faiths and parts of the world that belong to no single country. */
export const PEOPLES = `
African;Arab;Asian;European;Kurdish;Kurd;Jewish;Jew;Muslim;Islamic;Christian;Catholic;Protestant;Hindu;Buddhist;Sikh;Sunni;Shiite;Shia;Orthodox;Latino;Latina;Hispanic;Roma;Rohingya;Uighur;Uyghur;Tibetan;Chechen;Tatar;Basque;Catalan;Flemish;Pashtun;Korean;Latin American;Native American;African American;Western;Westerner;Scandinavian;Baltic;Balkan;Anglican;Evangelical;Mormon;Houthi;Hutu;Tutsi;Berber;Bedouin;Druze;Yazidi;Copt;Coptic;Republican;Democrat;Tory;Liberal;Conservative;Communist;Socialist;Nazi;Marxist;Libertarian;Aboriginal;Maori;Inuit;Zulu
`

/** Adjectives and nouns of states, cities and parts of countries: the place; its words. */
export const LOCAL_PEOPLES = `
England;English,Englishman,Englishwoman,Englishmen
Scotland;Scottish,Scot,Scotsman
Wales;Welsh,Welshman
Northern Ireland;Northern Irish
Hong Kong;Hong Konger,Hongkonger
California;Californian
Texas;Texan
Florida;Floridian
Hawaii;Hawaiian
New York;New Yorker
London;Londoner
Crimea;Crimean
Puerto Rico;Puerto Rican
Gaza;Gazan
Greenland;Greenlander,Greenlandic
Siberia;Siberian
Quebec;Quebecois
Paris;Parisian
Berlin;Berliner
Bavaria;Bavarian
Sicily;Sicilian
`
