/** Other names of places that compiled gazetteers give under one, the places in and across countries that they lack, and what is in dispute. */

/** The usual name in GeoNames; other names. */
export const CITY_NAMES = `
New York City;New York,NYC,Big Apple
Washington, D.C.;Washington,Washington DC,DC,District of Columbia
Los Angeles;LA
San Francisco;San Fran
Frankfurt am Main;Frankfurt
Mumbai;Bombay
Kolkata;Calcutta
Chennai;Madras
Bengaluru;Bangalore
Kyiv;Kiev
Kharkiv;Kharkov
Odesa;Odessa
Lviv;Lvov
Dnipro;Dnipropetrovsk
Mykolayiv;Mykolaiv
Zaporizhzhya;Zaporizhzhia
Ho Chi Minh City;Saigon
Yangon;Rangoon
Saint Petersburg;St Petersburg,Leningrad
Guangzhou;Canton
Beijing;Peking
Xi’an;Xian
Tel Aviv;Tel Aviv-Yafo
Gaza;Gaza City
The Hague;Den Haag
Antwerpen;Antwerp
Gent;Ghent
Liège;Liege
Brugge;Bruges
Genève;Geneva
Zürich;Zurich
Basel;Basle
Marseille;Marseilles
Lyon;Lyons
Hannover;Hanover
Nürnberg;Nuremberg
Köln;Cologne
Göteborg;Gothenburg
Sevilla;Seville
Zaragoza;Saragossa
Genoa;Genova
Naples;Napoli
Turin;Torino
Kraków;Krakow,Cracow
Al Mawşil al Jadīdah;Mosul
Al Başrah al Qadīmah;Basra
Halab;Aleppo
Aleppo;Halab
Newcastle upon Tyne;Newcastle
Kingston upon Hull;Hull
Stoke-on-Trent;Stoke
Al Manşūrah;Mansoura
Sanaa;Sana'a
Ta‘izz;Taiz
Al Ḩudaydah;Hodeidah,Hudaydah
`

/** Dependencies: name; other names; adjectives; the state that they belong to; ISO code. */
export const TERRITORIES = `
Hong Kong;;Hong Konger,Hongkonger;China;HK
Macau;Macao;Macanese;China;MO
Puerto Rico;;Puerto Rican;United States;PR
Guam;;Guamanian;United States;GU
US Virgin Islands;;;United States;VI
American Samoa;;;United States;AS
Northern Mariana Islands;;;United States;MP
Greenland;;Greenlandic,Greenlander;Denmark;GL
Faroe Islands;Faroes;Faroese;Denmark;FO
Gibraltar;;Gibraltarian;United Kingdom;GI
Bermuda;;Bermudian;United Kingdom;BM
Cayman Islands;Caymans;Caymanian;United Kingdom;KY
Falkland Islands;Falklands,Malvinas;Falkland Islander;United Kingdom;FK
British Virgin Islands;;;United Kingdom;VG
Turks and Caicos Islands;Turks and Caicos;;United Kingdom;TC
Anguilla;;Anguillan;United Kingdom;AI
Montserrat;;Montserratian;United Kingdom;MS
Saint Helena;;;United Kingdom;SH
Isle of Man;;Manx;United Kingdom;IM
Jersey;;;United Kingdom;JE
Guernsey;;;United Kingdom;GG
New Caledonia;;New Caledonian;France;NC
French Polynesia;Tahiti;Polynesian,Tahitian;France;PF
Réunion;Reunion;;France;RE
Guadeloupe;;;France;GP
Martinique;;;France;MQ
French Guiana;;;France;GF
Mayotte;;;France;YT
Aruba;;Aruban;Netherlands;AW
Curaçao;Curacao;;Netherlands;CW
Sint Maarten;;;Netherlands;SX
Åland;Aland Islands;;Finland;AX
Western Sahara;;Sahrawi;;EH
`

/** Counties and like parts that lie between the first-level region and its towns: the region; its parts. */
export const COUNTIES = `
England;Bedfordshire,Berkshire,Buckinghamshire,Cambridgeshire,Cheshire,Cornwall,Cumbria,Derbyshire,Devon,Dorset,County Durham,Essex,Gloucestershire,Greater London,Greater Manchester,Hampshire,Herefordshire,Hertfordshire,Isle of Wight,Kent,Lancashire,Leicestershire,Lincolnshire,Merseyside,Norfolk,Northamptonshire,Northumberland,North Yorkshire,South Yorkshire,West Yorkshire,Yorkshire,Nottinghamshire,Oxfordshire,Rutland,Shropshire,Somerset,Staffordshire,Suffolk,Surrey,Sussex,East Sussex,West Sussex,Tyne and Wear,Warwickshire,West Midlands,Wiltshire,Worcestershire
Scotland;Aberdeenshire,Angus,Argyll,Ayrshire,Fife,Highlands,Lanarkshire,Moray,Orkney,Perthshire,Shetland,Scottish Borders,Outer Hebrides,Isle of Skye,Dumfries and Galloway
Wales;Anglesey,Carmarthenshire,Ceredigion,Gwent,Gwynedd,Monmouthshire,Pembrokeshire,Powys,Glamorgan,Snowdonia
Northern Ireland;County Antrim,County Armagh,County Down,County Fermanagh,County Londonderry,County Tyrone
`

/** Parts of cities that are large enough to be listed as cities: the city; its parts. */
export const CITY_PARTS = `
New York City;Manhattan,Brooklyn,Queens,The Bronx,Staten Island
London;Croydon,Islington,Harrow,Enfield Town,Camden Town,Hackney,Lewisham,Wandsworth,Walthamstow,Wembley,Hounslow,Ealing
Manila;Quezon City,Makati City
Tokyo;Shibuya,Shinjuku
`

/** Who holds the one is not for a comparison of words to say: a place; a country that it may or may not be said to lie in. */
export const DISPUTED = `
Taiwan;China
Crimea;Russia
Crimea;Ukraine
Sevastopol City;Russia
Sevastopol City;Ukraine
Donetsk;Russia
Luhansk;Russia
Zaporizhzhia;Russia
Kherson;Russia
Donbas;Russia
Kosovo;Serbia
Western Sahara;Morocco
Palestine;Israel
Jerusalem;Palestine
Kashmir;India
Kashmir;Pakistan
Azad Kashmir;India
Jammu and Kashmir;Pakistan
Golan Heights;Israel
Golan Heights;Syria
Abkhazia;Russia
South Ossetia;Russia
Falkland Islands;Argentina
Somaliland;Somalia
Nagorno-Karabakh;Armenia
Transnistria;Russia
Gibraltar;Spain
`
