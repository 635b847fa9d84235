/**
 * Countries, states and cities of the world and what lies in what. Facts, written for this library.
 *
 * COUNTRIES, a line each: name; other and former names; adjectives of nationality; nouns for its people
 * where they differ from the adjective; capital; other cities and parts; regions that hold it.
 * STATES, a line each: name; abbreviations; cities and parts.
 */

export const COUNTRIES = `
Afghanistan;Islamic Emirate of Afghanistan;Afghan,Afghani;;Kabul;Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Helmand;Asia
Albania;;Albanian;;Tirana;Durres;Europe,Balkans
Algeria;;Algerian;;Algiers;Oran;Africa,North Africa
Andorra;;Andorran;;Andorra la Vella;;Europe
Angola;;Angolan;;Luanda;;Africa
Argentina;;Argentine,Argentinian,Argentinean;;Buenos Aires;Cordoba,Rosario,Mendoza;South America,Latin America
Armenia;;Armenian;;Yerevan;Gyumri;Asia,Caucasus
Australia;Commonwealth of Australia;Australian,Aussie;;Canberra;Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart,New South Wales,Queensland,Tasmania,Gold Coast;Oceania
Austria;;Austrian;;Vienna;Salzburg,Graz,Innsbruck,Linz;Europe
Azerbaijan;;Azerbaijani,Azeri;;Baku;Ganja,Nagorno-Karabakh;Asia,Caucasus
Bahamas;The Bahamas;Bahamian;;Nassau;;Caribbean,North America
Bahrain;;Bahraini;;Manama;;Asia,Middle East
Bangladesh;;Bangladeshi;;Dhaka;Chittagong,Sylhet,Cox's Bazar;Asia,South Asia
Barbados;;Barbadian;;Bridgetown;;Caribbean,North America
Belarus;Byelorussia,Belorussia;Belarusian,Belarussian;;Minsk;Gomel,Brest,Grodno;Europe,Eastern Europe
Belgium;;Belgian;;Brussels;Antwerp,Ghent,Bruges,Liege,Flanders,Wallonia;Europe,Western Europe
Belize;;Belizean;;Belmopan;;Central America,North America
Benin;;Beninese;;Porto-Novo;Cotonou;Africa,West Africa
Bhutan;;Bhutanese;;Thimphu;;Asia,South Asia
Bolivia;;Bolivian;;La Paz;Sucre,Santa Cruz;South America,Latin America
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;;Sarajevo;Srebrenica,Mostar,Banja Luka;Europe,Balkans
Botswana;;Botswanan;Batswana;Gaborone;;Africa
Brazil;Federative Republic of Brazil;Brazilian;;Brasilia;Sao Paulo,Rio de Janeiro,Salvador,Manaus,Fortaleza,Recife,Porto Alegre,Curitiba,Amazonas;South America,Latin America
Brunei;;Bruneian;;Bandar Seri Begawan;;Asia,Southeast Asia
Bulgaria;;Bulgarian;;Sofia;Plovdiv,Varna,Burgas;Europe,Balkans
Burkina Faso;Upper Volta;Burkinabe;;Ouagadougou;;Africa,West Africa
Burundi;;Burundian;;Gitega;Bujumbura;Africa
Cambodia;Kampuchea;Cambodian;;Phnom Penh;Siem Reap;Asia,Southeast Asia
Cameroon;;Cameroonian;;Yaounde;Douala;Africa
Canada;;Canadian;;Ottawa;Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Quebec,Halifax,Ontario,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland,Yukon,Nunavut;North America
Cape Verde;Cabo Verde;Cape Verdean;;Praia;;Africa
Central African Republic;CAR;Central African;;Bangui;;Africa
Chad;;Chadian;;N'Djamena;;Africa
Chile;;Chilean;;Santiago;Valparaiso,Concepcion;South America,Latin America
China;People's Republic of China,PRC,mainland China,Communist China;Chinese;;Beijing,Peking;Shanghai,Guangzhou,Canton,Shenzhen,Wuhan,Tianjin,Chongqing,Chengdu,Nanjing,Xian,Hangzhou,Harbin,Xinjiang,Tibet,Guangdong,Sichuan,Hubei,Hong Kong,Macau,Macao,Inner Mongolia,Urumqi,Lhasa;Asia,East Asia
Colombia;;Colombian;;Bogota;Medellin,Cali,Cartagena,Barranquilla;South America,Latin America
Comoros;;Comorian;;Moroni;;Africa
Costa Rica;;Costa Rican;;San Jose;;Central America,Latin America,North America
Croatia;;Croatian;Croat;Zagreb;Split,Dubrovnik;Europe,Balkans
Cuba;;Cuban;;Havana;Santiago de Cuba,Guantanamo Bay,Guantanamo;Caribbean,Latin America,North America
Cyprus;;Cypriot;;Nicosia;Limassol,Larnaca,Paphos;Europe
Czech Republic;Czechia;Czech;;Prague;Brno,Ostrava;Europe
Democratic Republic of the Congo;DRC,DR Congo,Congo-Kinshasa,Zaire,Democratic Republic of Congo;Congolese;;Kinshasa;Goma,Lubumbashi,Bukavu,Kivu;Africa,Central Africa
Denmark;;Danish;Dane;Copenhagen;Aarhus,Odense,Greenland;Europe,Scandinavia
Djibouti;;Djiboutian;;Djibouti City;;Africa,Horn of Africa
Dominican Republic;;Dominican;;Santo Domingo;Punta Cana;Caribbean,Latin America,North America
East Timor;Timor-Leste;East Timorese,Timorese;;Dili;;Asia,Southeast Asia
Ecuador;;Ecuadorian,Ecuadorean;;Quito;Guayaquil;South America,Latin America
Egypt;Arab Republic of Egypt,United Arab Republic;Egyptian;;Cairo;Alexandria,Giza,Luxor,Suez,Sinai,Sharm el-Sheikh,Port Said,Rafah crossing;Africa,Middle East,North Africa
El Salvador;;Salvadoran,Salvadorean;;San Salvador;;Central America,Latin America,North America
Equatorial Guinea;;Equatorial Guinean,Equatoguinean;;Malabo;;Africa
Eritrea;;Eritrean;;Asmara;;Africa,Horn of Africa
Estonia;;Estonian;;Tallinn;Tartu,Narva;Europe,Baltics,Baltic states
Eswatini;Swaziland;Swazi;;Mbabane;;Africa
Ethiopia;Abyssinia;Ethiopian;;Addis Ababa;Tigray,Mekelle,Amhara,Oromia;Africa,Horn of Africa
Fiji;;Fijian;;Suva;;Oceania
Finland;;Finnish;Finn;Helsinki;Tampere,Turku,Espoo,Oulu;Europe,Scandinavia
France;French Republic;French;Frenchman,Frenchwoman,Frenchmen;Paris;Marseille,Marseilles,Lyon,Nice,Toulouse,Strasbourg,Bordeaux,Nantes,Lille,Calais,Cannes,Normandy,Brittany,Provence,Corsica,Versailles,Martinique,Guadeloupe;Europe,Western Europe
Gabon;;Gabonese;;Libreville;;Africa
Gambia;The Gambia;Gambian;;Banjul;;Africa,West Africa
Georgia;Republic of Georgia;Georgian;;Tbilisi;Batumi,Abkhazia,South Ossetia,Gori;Asia,Caucasus
Germany;Federal Republic of Germany,West Germany;German;;Berlin;Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dresden,Leipzig,Dusseldorf,Bonn,Hanover,Bremen,Nuremberg,Bavaria,Saxony,Hesse,Brandenburg,Thuringia,Essen,Dortmund;Europe,Western Europe
Ghana;Gold Coast colony;Ghanaian;;Accra;Kumasi;Africa,West Africa
Greece;Hellenic Republic;Greek;;Athens;Thessaloniki,Crete,Lesbos,Rhodes,Corfu,Piraeus;Europe,Balkans
Grenada;;Grenadian;;St. George's;;Caribbean,North America
Guatemala;;Guatemalan;;Guatemala City;;Central America,Latin America,North America
Guinea;;Guinean;;Conakry;;Africa,West Africa
Guinea-Bissau;;Bissau-Guinean;;Bissau;;Africa,West Africa
Guyana;;Guyanese;;;;South America
Haiti;;Haitian;;Port-au-Prince;Cap-Haitien;Caribbean,North America
Honduras;;Honduran;;Tegucigalpa;San Pedro Sula;Central America,Latin America,North America
Hungary;;Hungarian;;Budapest;Debrecen,Szeged;Europe
Iceland;;Icelandic;Icelander;Reykjavik;;Europe
India;Republic of India,Bharat;Indian;;New Delhi,Delhi;Mumbai,Bombay,Kolkata,Calcutta,Chennai,Madras,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Kashmir,Srinagar,Punjab,Gujarat,Kerala,Tamil Nadu,Uttar Pradesh,Maharashtra,Assam,Bihar,Goa,Manipur,Rajasthan,West Bengal,Karnataka,Agra,Varanasi;Asia,South Asia
Indonesia;Dutch East Indies;Indonesian;;Jakarta;Bali,Surabaya,Bandung,Aceh,Java,Sumatra,Sulawesi,Medan,Lombok,Denpasar;Asia,Southeast Asia
Iran;Islamic Republic of Iran,Persia,Islamic Republic;Iranian,Persian;;Tehran,Teheran;Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz,Bushehr,Fordow;Asia,Middle East
Iraq;;Iraqi;;Baghdad;Mosul,Basra,Erbil,Irbil,Kirkuk,Fallujah,Tikrit,Ramadi,Najaf,Karbala,Kurdistan Region,Anbar;Asia,Middle East
Ireland;Republic of Ireland,Eire,Irish Republic;Irish;Irishman,Irishwoman,Irishmen;Dublin;Cork,Galway,Limerick;Europe
Israel;State of Israel;Israeli;;Jerusalem;Tel Aviv,Haifa,Ashkelon,Beersheba,Eilat,Nazareth,Sderot,Golan Heights;Asia,Middle East
Italy;Italian Republic;Italian;;Rome;Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo,Sicily,Sardinia,Lampedusa,Tuscany,Lombardy,Pisa,Verona,Trieste;Europe
Ivory Coast;Cote d'Ivoire;Ivorian;;Yamoussoukro;Abidjan;Africa,West Africa
Jamaica;;Jamaican;;;Montego Bay;Caribbean,North America
Japan;;Japanese;;Tokyo;Osaka,Kyoto,Nagoya,Hiroshima,Nagasaki,Fukushima,Yokohama,Sapporo,Kobe,Okinawa,Fukuoka,Sendai,Hokkaido,Nara,Honshu,Kyushu;Asia,East Asia
Jordan;Hashemite Kingdom of Jordan,Transjordan;Jordanian;;Amman;Aqaba,Petra,Zarqa;Asia,Middle East
Kazakhstan;;Kazakh,Kazakhstani;;Astana,Nur-Sultan;Almaty,Baikonur;Asia,Central Asia
Kenya;;Kenyan;;Nairobi;Mombasa,Kisumu,Garissa;Africa,East Africa
Kiribati;;I-Kiribati;;Tarawa;;Oceania
Kosovo;;Kosovar,Kosovan;;Pristina;Mitrovica;Europe,Balkans
Kuwait;;Kuwaiti;;Kuwait City;;Asia,Middle East
Kyrgyzstan;Kyrgyz Republic;Kyrgyz;;Bishkek;Osh;Asia,Central Asia
Laos;;Laotian,Lao;;Vientiane;;Asia,Southeast Asia
Latvia;;Latvian;;Riga;Daugavpils;Europe,Baltics,Baltic states
Lebanon;;Lebanese;;Beirut;Sidon,Tripoli Lebanon,Baalbek,Bekaa Valley;Asia,Middle East
Lesotho;;Basotho;;Maseru;;Africa
Liberia;;Liberian;;Monrovia;;Africa,West Africa
Libya;;Libyan;;Tripoli;Benghazi,Misrata,Sirte,Tobruk,Derna;Africa,North Africa
Liechtenstein;;Liechtensteiner;;Vaduz;;Europe
Lithuania;;Lithuanian;;Vilnius;Kaunas,Klaipeda;Europe,Baltics,Baltic states
Luxembourg;;Luxembourgish;Luxembourger;;;Europe
Madagascar;;Malagasy,Madagascan;;Antananarivo;;Africa
Malawi;;Malawian;;Lilongwe;Blantyre;Africa
Malaysia;;Malaysian;;Kuala Lumpur;Penang,Johor,Sabah,Sarawak,Putrajaya,Borneo;Asia,Southeast Asia
Maldives;The Maldives;Maldivian;;Male;;Asia
Mali;;Malian;;Bamako;Timbuktu,Gao;Africa,West Africa
Malta;;Maltese;;Valletta;;Europe
Marshall Islands;;Marshallese;;Majuro;;Oceania
Mauritania;;Mauritanian;;Nouakchott;;Africa
Mauritius;;Mauritian;;Port Louis;;Africa
Mexico;United Mexican States;Mexican;;Mexico City;Guadalajara,Monterrey,Tijuana,Cancun,Ciudad Juarez,Juarez,Acapulco,Oaxaca,Sinaloa,Veracruz,Chiapas,Puebla,Culiacan,Matamoros;North America,Latin America
Micronesia;Federated States of Micronesia;Micronesian;;Palikir;;Oceania
Moldova;Moldavia;Moldovan;;Chisinau;Transnistria,Tiraspol;Europe,Eastern Europe
Monaco;;Monegasque,Monacan;;;Monte Carlo;Europe
Mongolia;;Mongolian;Mongol;Ulaanbaatar,Ulan Bator;;Asia,East Asia
Montenegro;;Montenegrin;;Podgorica;;Europe,Balkans
Morocco;;Moroccan;;Rabat;Casablanca,Marrakech,Marrakesh,Tangier,Fez,Western Sahara;Africa,North Africa
Mozambique;;Mozambican;;Maputo;Beira;Africa
Myanmar;Burma;Burmese;;Naypyidaw,Naypyitaw;Yangon,Rangoon,Mandalay,Rakhine;Asia,Southeast Asia
Namibia;South West Africa;Namibian;;Windhoek;;Africa
Nauru;;Nauruan;;Yaren;;Oceania
Nepal;;Nepalese,Nepali;;Kathmandu,Katmandu;Pokhara;Asia,South Asia
Netherlands;The Netherlands,Holland;Dutch;Dutchman,Dutchwoman,Dutchmen;Amsterdam;The Hague,Rotterdam,Utrecht,Eindhoven,Maastricht;Europe,Western Europe
New Zealand;Aotearoa;New Zealand,Kiwi;New Zealander;;Auckland,Christchurch,Wellington New Zealand,Dunedin,Queenstown;Oceania
Nicaragua;;Nicaraguan;;Managua;;Central America,Latin America,North America
Niger;;Nigerien;;Niamey;Agadez;Africa,West Africa
Nigeria;;Nigerian;;Abuja;Lagos,Kano,Kaduna,Maiduguri,Port Harcourt,Ibadan,Borno,Chibok;Africa,West Africa
North Korea;DPRK,D.P.R.K.,Democratic People's Republic of Korea,N. Korea,N Korea,NK,Hermit Kingdom;North Korean;;Pyongyang;Kaesong,Wonsan,Yongbyon,Sinuiju,Punggye-ri,Hamhung;Asia,East Asia,Korean Peninsula
North Macedonia;Macedonia,FYROM;Macedonian,North Macedonian;;Skopje;;Europe,Balkans
Norway;;Norwegian;;Oslo;Bergen,Trondheim,Stavanger,Svalbard,Tromso;Europe,Scandinavia
Oman;;Omani;;Muscat;;Asia,Middle East
Pakistan;Islamic Republic of Pakistan;Pakistani;;Islamabad;Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Swat,Waziristan,Balochistan,Multan,Faisalabad,Abbottabad,Khyber Pakhtunkhwa;Asia,South Asia
Palau;;Palauan;;Ngerulmud;;Oceania
Palestine;Palestinian territories,Palestinian Territories,State of Palestine,occupied territories;Palestinian;;Ramallah;Gaza,Gaza Strip,Gaza City,West Bank,Khan Younis,Khan Yunis,Rafah,Hebron,Nablus,Jenin,Bethlehem,Jericho;Asia,Middle East
Panama;;Panamanian;;Panama City;;Central America,Latin America,North America
Papua New Guinea;PNG;Papua New Guinean;;Port Moresby;;Oceania
Paraguay;;Paraguayan;;Asuncion;;South America,Latin America
Peru;;Peruvian;;Lima;Cusco,Arequipa,Machu Picchu;South America,Latin America
Philippines;The Philippines,Republic of the Philippines;Philippine,Filipino;Filipina;Manila;Mindanao,Cebu,Davao,Quezon City,Luzon,Tacloban,Marawi;Asia,Southeast Asia
Poland;Republic of Poland;Polish;Pole;Warsaw;Krakow,Cracow,Gdansk,Lodz,Wroclaw,Poznan,Lublin,Auschwitz;Europe,Eastern Europe
Portugal;;Portuguese;;Lisbon;Porto,Madeira,Azores,Algarve,Fatima;Europe
Qatar;;Qatari;;Doha;;Asia,Middle East
Republic of the Congo;Congo-Brazzaville,Congo Republic;Congolese;;Brazzaville;;Africa,Central Africa
Romania;;Romanian;;Bucharest;Cluj,Timisoara,Constanta,Transylvania;Europe,Eastern Europe
Russia;Russian Federation,the Russian Federation,RF,R.F.;Russian;;Moscow;St. Petersburg,Saint Petersburg,St Petersburg,Leningrad,Sochi,Vladivostok,Kazan,Novosibirsk,Yekaterinburg,Rostov-on-Don,Rostov,Volgograd,Stalingrad,Belgorod,Kursk,Bryansk,Kaliningrad,Chechnya,Grozny,Dagestan,Siberia,Beslan,Tatarstan,Tula,Samara,Murmansk;Europe,Asia,Eastern Europe,Eurasia
Rwanda;;Rwandan;;Kigali;;Africa,East Africa
Samoa;Western Samoa;Samoan;;Apia;;Oceania
San Marino;;Sammarinese;;;;Europe
Saudi Arabia;Kingdom of Saudi Arabia,KSA,Saudi;Saudi,Saudi Arabian;;Riyadh;Jeddah,Jiddah,Mecca,Medina,Dhahran,Dammam;Asia,Middle East
Senegal;;Senegalese;;Dakar;;Africa,West Africa
Serbia;;Serbian;Serb;Belgrade;Novi Sad,Nis;Europe,Balkans
Seychelles;;Seychellois;;;;Africa
Sierra Leone;;Sierra Leonean;;Freetown;;Africa,West Africa
Singapore;;Singaporean;;;;Asia,Southeast Asia
Slovakia;Slovak Republic;Slovak,Slovakian;;Bratislava;Kosice;Europe
Slovenia;;Slovenian,Slovene;;Ljubljana;Maribor;Europe
Solomon Islands;;Solomon Islander;;Honiara;Guadalcanal;Oceania
Somalia;;Somali,Somalian;;Mogadishu;Kismayo,Somaliland,Puntland,Hargeisa;Africa,Horn of Africa
South Africa;RSA;South African;;Pretoria;Johannesburg,Cape Town,Durban,Soweto,Bloemfontein,Port Elizabeth,Gauteng,KwaZulu-Natal;Africa
South Korea;Republic of Korea,ROK,R.O.K.,S. Korea,S Korea;South Korean;;Seoul;Busan,Incheon,Daegu,Daejeon,Gwangju,Pyeongchang,Jeju;Asia,East Asia,Korean Peninsula
South Sudan;;South Sudanese;;Juba;;Africa
Soviet Union;USSR,U.S.S.R.,Union of Soviet Socialist Republics;Soviet;;;;Europe,Asia
Spain;Kingdom of Spain;Spanish;Spaniard;Madrid;Barcelona,Valencia,Seville,Bilbao,Malaga,Zaragoza,Catalonia,Basque Country,Andalusia,Galicia,Canary Islands,Majorca,Mallorca,Ibiza,Tenerife,Pamplona;Europe
Sri Lanka;Ceylon;Sri Lankan;;Colombo;Jaffna,Kandy;Asia,South Asia
Sudan;;Sudanese;;Khartoum;Darfur,Omdurman,Port Sudan;Africa
Suriname;;Surinamese;;Paramaribo;;South America
Sweden;;Swedish;Swede;Stockholm;Gothenburg,Malmo,Uppsala;Europe,Scandinavia
Switzerland;Swiss Confederation;Swiss;;Bern,Berne;Zurich,Geneva,Basel,Lausanne,Davos,Lugano,Lucerne;Europe,Western Europe
Syria;Syrian Arab Republic;Syrian;;Damascus;Aleppo,Homs,Idlib,Raqqa,Hama,Latakia,Palmyra,Deir ez-Zor,Daraa,Afrin,Kobani;Asia,Middle East
Taiwan;Republic of China,Chinese Taipei,Formosa;Taiwanese;;Taipei;Kaohsiung,Taichung,Hualien;Asia,East Asia
Tajikistan;;Tajik;;Dushanbe;;Asia,Central Asia
Tanzania;Tanganyika;Tanzanian;;Dodoma;Dar es Salaam,Zanzibar,Arusha;Africa,East Africa
Thailand;Siam;Thai;;Bangkok;Phuket,Chiang Mai,Pattaya,Chiang Rai;Asia,Southeast Asia
Togo;;Togolese;;Lome;;Africa,West Africa
Tonga;;Tongan;;Nuku'alofa;;Oceania
Trinidad and Tobago;Trinidad;Trinidadian;;Port of Spain;;Caribbean,North America
Tunisia;;Tunisian;;Tunis;Sousse,Sfax;Africa,North Africa
Turkey;Turkiye,Republic of Turkey;Turkish;Turk;Ankara;Istanbul,Constantinople,Izmir,Antalya,Gaziantep,Diyarbakir,Bodrum,Incirlik,Adana;Asia,Europe,Middle East
Turkmenistan;;Turkmen;;Ashgabat;;Asia,Central Asia
Tuvalu;;Tuvaluan;;Funafuti;;Oceania
Uganda;;Ugandan;;Kampala;Entebbe,Gulu;Africa,East Africa
Ukraine;the Ukraine;Ukrainian;;Kyiv,Kiev;Kharkiv,Kharkov,Odesa,Odessa,Lviv,Lvov,Dnipro,Dnipropetrovsk,Donetsk,Luhansk,Lugansk,Mariupol,Zaporizhzhia,Zaporozhye,Kherson,Mykolaiv,Crimea,Sevastopol,Simferopol,Bakhmut,Chernobyl,Chornobyl,Donbas,Donbass,Bucha,Irpin,Sumy,Chernihiv,Poltava,Avdiivka,Melitopol,Kramatorsk,Severodonetsk;Europe,Eastern Europe
United Arab Emirates;UAE,U.A.E.,Emirates,the Emirates;Emirati;;Abu Dhabi;Dubai,Sharjah;Asia,Middle East
United Kingdom;UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland;British;Briton,Brit;London;England,Scotland,Wales,Northern Ireland,Manchester,Birmingham,Liverpool,Leeds,Edinburgh,Glasgow,Belfast,Cardiff,Bristol,Sheffield,Newcastle,Nottingham,Southampton,Portsmouth,Oxford,Cambridge,York,Brighton,Salisbury,Aberdeen,Swansea,Leicester,Coventry,Heathrow,Gatwick,Windsor,Lancashire,Yorkshire,Kent,Essex,Sussex,Cornwall,Gibraltar,Falkland Islands,Bermuda,Wimbledon;Europe,Western Europe
United States;US,U.S.,USA,U.S.A.,America,United States of America,the States,U.S,U. S.;American,US,U.S.;;Washington,Washington D.C.,Washington DC,Washington D. C.,District of Columbia,D.C.,DC;Puerto Rico,Guam,American Samoa,New England,Midwest,Silicon Valley;North America
Uruguay;;Uruguayan;;Montevideo;Punta del Este;South America,Latin America
Uzbekistan;;Uzbek;;Tashkent;Samarkand,Bukhara;Asia,Central Asia
Vanuatu;;Ni-Vanuatu;;Port Vila;;Oceania
Vatican City;Vatican,Holy See,the Vatican;Vatican;;;;Europe
Venezuela;Bolivarian Republic of Venezuela;Venezuelan;;Caracas;Maracaibo;South America,Latin America
Vietnam;Viet Nam,Socialist Republic of Vietnam;Vietnamese;;Hanoi;Ho Chi Minh City,Saigon,Da Nang,Hue,Hoi An;Asia,Southeast Asia
Yemen;;Yemeni,Yemenite;;Sanaa,Sana'a;Aden,Hodeidah,Hudaydah,Taiz,Marib;Asia,Middle East
Yugoslavia;;Yugoslav,Yugoslavian;;;;Europe,Balkans
Zambia;Northern Rhodesia;Zambian;;Lusaka;;Africa
Zimbabwe;Rhodesia;Zimbabwean;;Harare;Bulawayo;Africa
Czechoslovakia;;Czechoslovak;;;;Europe
East Germany;GDR,German Democratic Republic;East German;;East Berlin;;Europe
`

export const STATES = `
Alabama;Ala.,AL;Birmingham,Montgomery,Mobile,Huntsville,Tuscaloosa,Selma
Alaska;AK;Anchorage,Juneau,Fairbanks
Arizona;Ariz.,AZ;Phoenix,Tucson,Mesa,Scottsdale,Tempe,Flagstaff
Arkansas;Ark.,AR;Little Rock,Fayetteville,Bentonville
California;Calif.,CA;Los Angeles,San Francisco,San Diego,Sacramento,San Jose,Oakland,Fresno,Long Beach,Anaheim,Berkeley,Palo Alto,Mountain View,Cupertino,Menlo Park,Santa Monica,Santa Barbara,San Bernardino,Hollywood,Beverly Hills,Malibu,Pasadena,Burbank,Orange County,Stanford,Napa,Silicon Valley
Colorado;Colo.,CO;Denver,Boulder,Colorado Springs,Aspen,Fort Collins
Connecticut;Conn.,CT;Hartford,New Haven,Stamford,Bridgeport,Newtown,Greenwich
Delaware;Del.,DE;Wilmington,Dover
Florida;Fla.,FL;Miami,Orlando,Tampa,Jacksonville,Tallahassee,Fort Lauderdale,West Palm Beach,Palm Beach,Key West,Naples Florida,Daytona Beach,Gainesville,Miami Beach,Boca Raton,Sarasota,Parkland,Mar-a-Lago,Cape Canaveral
Georgia;Ga.,GA;Atlanta,Savannah,Augusta,Macon,Athens Georgia
Hawaii;HI;Honolulu,Maui,Oahu,Pearl Harbor,Waikiki,Lahaina
Idaho;ID;Boise,Moscow Idaho
Illinois;Ill.,IL;Chicago,Springfield,Peoria,Evanston,Naperville
Indiana;Ind.,IN;Indianapolis,Fort Wayne,South Bend,Gary,Bloomington
Iowa;IA;Des Moines,Cedar Rapids,Iowa City,Davenport
Kansas;Kan.,KS;Topeka,Wichita,Overland Park
Kentucky;Ky.,KY;Louisville,Lexington,Frankfort
Louisiana;La.,LA;New Orleans,Baton Rouge,Shreveport,Lafayette
Maine;ME;Augusta Maine,Bangor,Portland Maine
Maryland;Md.,MD;Baltimore,Annapolis,Bethesda,Rockville,Camp David
Massachusetts;Mass.,MA;Boston,Cambridge,Worcester,Lowell,Salem Massachusetts,Martha's Vineyard,Nantucket,Cape Cod
Michigan;Mich.,MI;Detroit,Lansing,Ann Arbor,Grand Rapids,Flint,Dearborn
Minnesota;Minn.,MN;Minneapolis,St. Paul,Saint Paul,Duluth,Rochester Minnesota
Mississippi;Miss.,MS;Jackson,Biloxi,Oxford Mississippi
Missouri;Mo.,MO;St. Louis,Kansas City,Jefferson City,Ferguson,Joplin
Montana;Mont.,MT;Helena,Billings,Missoula,Bozeman
Nebraska;Neb.,NE;Omaha,Lincoln Nebraska
Nevada;Nev.,NV;Las Vegas,Reno,Carson City,Henderson
New Hampshire;N.H.,NH;Concord,Nashua
New Jersey;N.J.,NJ;Newark,Trenton,Jersey City,Atlantic City,Princeton,Camden,Hoboken,Bedminster
New Mexico;N.M.,NM;Albuquerque,Santa Fe,Roswell,Los Alamos
New York;N.Y.,NY,New York State,upstate New York;New York City,NYC,Manhattan,Brooklyn,Queens,Bronx,the Bronx,Staten Island,Long Island,Harlem,Wall Street,Times Square,Albany,Buffalo,Syracuse,Ithaca,Yonkers,Hempstead
North Carolina;N.C.,NC;Charlotte,Raleigh,Durham,Greensboro,Chapel Hill,Asheville,Wilmington North Carolina
North Dakota;N.D.,ND;Bismarck,Fargo
Ohio;OH;Columbus,Cleveland,Cincinnati,Toledo,Dayton,Akron
Oklahoma;Okla.,OK;Oklahoma City,Tulsa,Norman
Oregon;Ore.,OR;Portland,Salem,Eugene
Pennsylvania;Pa.,PA;Philadelphia,Pittsburgh,Harrisburg,Scranton,Allentown,Erie,Gettysburg,Hershey
Rhode Island;R.I.,RI;Providence,Newport
South Carolina;S.C.,SC;Charleston,Myrtle Beach,Greenville
South Dakota;S.D.,SD;Sioux Falls,Pierre,Rapid City
Tennessee;Tenn.,TN;Nashville,Memphis,Knoxville,Chattanooga
Texas;TX,Tex.;Houston,Dallas,Austin,San Antonio,El Paso,Fort Worth,Galveston,Waco,Uvalde,Corpus Christi,Lubbock,Laredo,Arlington Texas
Utah;UT;Salt Lake City,Provo,Park City
Vermont;Vt.,VT;Burlington,Montpelier
Virginia;Va.,VA;Richmond,Arlington,Norfolk,Alexandria Virginia,Charlottesville,Virginia Beach,Roanoke,Quantico,McLean,Fairfax,Langley
Washington;Washington state,Washington State,WA,Wash.;Seattle,Spokane,Tacoma,Olympia,Redmond,Bellevue
West Virginia;W.Va.,WV,W. Va.;Charleston West Virginia,Morgantown,Huntington
Wisconsin;Wis.,WI;Milwaukee,Madison,Green Bay,Kenosha,Racine
Wyoming;Wyo.,WY;Cheyenne,Jackson Hole,Casper
`

/** Parts of countries that matter as such, a line each: the country; the part; its cities. */
export const PARTS = `
United Kingdom;England;London,Manchester,Birmingham,Liverpool,Leeds,Bristol,Sheffield,Newcastle,Nottingham,Southampton,Portsmouth,Oxford,Cambridge,York,Brighton,Salisbury,Leicester,Coventry,Heathrow,Gatwick,Windsor,Wimbledon,Lancashire,Yorkshire,Kent,Essex,Sussex,Cornwall
United Kingdom;Scotland;Edinburgh,Glasgow,Aberdeen
United Kingdom;Wales;Cardiff,Swansea
United Kingdom;Northern Ireland;Belfast
Palestine;Gaza Strip;Gaza City,Rafah,Khan Younis,Khan Yunis
Palestine;West Bank;Ramallah,Hebron,Nablus,Jenin,Bethlehem,Jericho
China;Xinjiang;Urumqi
China;Tibet;Lhasa
China;Hubei;Wuhan
China;Guangdong;Guangzhou,Shenzhen
Spain;Catalonia;Barcelona
Germany;Bavaria;Munich,Nuremberg
Canada;Ontario;Toronto,Ottawa
Canada;Quebec;Montreal
Canada;British Columbia;Vancouver
Canada;Alberta;Calgary,Edmonton
Australia;New South Wales;Sydney
Australia;Queensland;Brisbane
Russia;Chechnya;Grozny
Ukraine;Crimea;Sevastopol,Simferopol
Ukraine;Donbas;Donetsk,Luhansk,Bakhmut,Mariupol
`

/** Parts of the world and waters that are places of their own. */
export const REGIONS = `
Africa;Antarctica;Arctic;Asia;Asia-Pacific;Atlantic;Atlantic Ocean;Balkans;Baltic Sea;Baltics;Baltic states;Black Sea;Caribbean;Caspian Sea;Caucasus;Central Africa;Central America;Central Asia;East Africa;East Asia;Eastern Europe;East China Sea;English Channel;Eurasia;Europe;Gulf of Mexico;Horn of Africa;Indian Ocean;Korean Peninsula;Latin America;Mediterranean;Mediterranean Sea;Middle East;North Africa;North America;North Sea;Oceania;Pacific;Pacific Ocean;Persian Gulf;Red Sea;Sahara;Sahel;Scandinavia;Sea of Japan;South America;South Asia;South China Sea;Southeast Asia;South Pacific;Strait of Hormuz;West Africa;Western Europe;Yellow Sea;Himalayas;Alps;Andes;Amazon;Nile;Danube;Rhine;Thames;Mississippi River;Mars;Moon;Earth;Antarctic;Korea;Congo;Kurdistan;Bosporus;Suez Canal;Panama Canal;Gulf Coast;East Coast;West Coast
`

/** Seats, a line each: the country; what stands for its government. */
export const SEATS = `
United States;White House,Oval Office,Pentagon,Foggy Bottom
Russia;Kremlin
United Kingdom;Downing Street,No 10,No. 10,Number 10,10 Downing Street,Whitehall
France;Elysee,Elysee Palace,Quai d'Orsay
South Korea;Blue House
Turkey;Sublime Porte
China;Zhongnanhai
`
