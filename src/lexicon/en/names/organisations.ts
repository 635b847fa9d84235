/**
 * Organisations: the common nouns that head their names or stand for them, the legal forms that follow
 * names of firms, and well-known bodies with their acronyms.
 */

/** Head nouns, a line each class: the description that may stand for it; the words that head names. */
export const ORGANISATION_HEADS = `
company;company,corporation,corp,firm,group,holdings,industries,enterprises,airlines,airways,motors,motor,pharmaceuticals,laboratories,labs,technologies,systems,software,electronics,partners,ventures,capital,associates,stores,foods,steel,energy,petroleum,oil,telecom,communications,networks,entertainment,studios,pictures,records,brands,insurance,consulting,solutions,consortium,startup,railway,railroad,shipping,logistics,brewery,casino,supermarket,contractor,pmc
agency;agency,administration,authority,bureau,commission,service,office,inspectorate,directorate,watchdog,regulator
department;department,dept,treasury
ministry;ministry
party;party,coalition
bank;bank,bancorp
university;university,college,polytechnic
school;school,academy,institute,seminary,conservatory
newspaper;newspaper,times,post,journal,tribune,herald,gazette,guardian,telegraph,chronicle,examiner,inquirer,observer,globe,daily,courier,dispatch,paper
magazine;magazine,weekly,monthly
broadcaster;broadcaster,network,channel,television,tv,radio,broadcasting
outlet;outlet,media,news,press,website,site,blog,newsroom
court;court,tribunal
committee;committee,subcommittee,panel,caucus
council;council,board
parliament;parliament,congress,senate,assembly,legislature,duma,knesset,bundestag,rada,diet,commons,lords,house
government;government,cabinet,regime,junta
army;army,forces,military,guard,corps,troops,navy,fleet,marines,airforce,squadron,battalion,brigade,regiment,division,militia,command,battlegroup
police;police,constabulary,gendarmerie
organisation;organization,organisation,association,alliance,league,federation,union,society,club,foundation,trust,fund,charity,network,movement,front,brigades,fellowship,initiative,campaign,project,coalition,institution,centre,center,hospital,clinic,museum,library,church,orchestra,choir,theatre,theater,team,confederation,chamber,guild,syndicate,brotherhood,observatory,lobby,cartel,mafia,gang,band
`

/** Words after the name of a firm that say only its legal form, folded, and the names for them in full. */
export const LEGAL_FORMS =
  'inc,incorporated,corp,corporation,co,company,ltd,limited,llc,llp,lp,plc,pllc,gmbh,ag,aktiengesellschaft,sa,nv,bv,spa,srl,sarl,oy,ab,asa,as,kg,se,pty,pte,ooo,oao,zao,pao,jsc,ojsc,pjsc,cjsc,kk,bhd,sdn,pt,tbk,sae,sal,holding,holdings,group'

/** Well-known bodies, a line each: class; name; acronyms and other names. */
export const ORGANISATIONS = `
organisation;United Nations;UN,U.N.,UNO
council;United Nations Security Council;UN Security Council,U.N. Security Council,UNSC
organisation;European Union;EU,E.U.
government;European Commission;
parliament;European Parliament;
bank;European Central Bank;ECB
organisation;North Atlantic Treaty Organization;NATO,Nato,North Atlantic Treaty Organisation
organisation;World Health Organization;WHO,World Health Organisation
organisation;World Trade Organization;WTO,World Trade Organisation
organisation;International Monetary Fund;IMF
bank;World Bank;
bank;Federal Reserve;the Fed,Fed,Federal Reserve Board
bank;Bank of England;BoE
organisation;African Union;AU
organisation;Arab League;League of Arab States
organisation;Organization of the Petroleum Exporting Countries;OPEC
organisation;Association of Southeast Asian Nations;ASEAN
organisation;Organization for Security and Co-operation in Europe;OSCE
organisation;Organisation for Economic Co-operation and Development;OECD,Organization for Economic Cooperation and Development
agency;International Atomic Energy Agency;IAEA
organisation;International Committee of the Red Cross;ICRC,Red Cross
organisation;Amnesty International;Amnesty
organisation;Human Rights Watch;HRW
court;International Criminal Court;ICC
court;International Court of Justice;ICJ
agency;Federal Bureau of Investigation;FBI
agency;Central Intelligence Agency;CIA
agency;National Security Agency;NSA
agency;Drug Enforcement Administration;DEA
agency;Internal Revenue Service;IRS
agency;Environmental Protection Agency;EPA
agency;Food and Drug Administration;FDA
agency;Federal Aviation Administration;FAA
agency;Federal Communications Commission;FCC
agency;Federal Trade Commission;FTC
agency;Securities and Exchange Commission;SEC
agency;Federal Emergency Management Agency;FEMA
agency;Centers for Disease Control and Prevention;CDC,Centers for Disease Control
agency;National Institutes of Health;NIH
agency;National Aeronautics and Space Administration;NASA,Nasa
agency;National Oceanic and Atmospheric Administration;NOAA
agency;Transportation Security Administration;TSA
agency;Immigration and Customs Enforcement;ICE
agency;National Transportation Safety Board;NTSB
agency;Office of Foreign Assets Control;OFAC
agency;Secret Service;
department;Department of Homeland Security;DHS,Homeland Security
department;Department of Justice;DOJ,DoJ,Justice Department
department;Department of State;State Department
department;Department of Defense;DOD,DoD,Defense Department
department;Department of the Treasury;Treasury Department
parliament;Congress;US Congress,U.S. Congress,United States Congress
parliament;Senate;US Senate,U.S. Senate
parliament;House of Representatives;US House,U.S. House,House
parliament;House of Commons;Commons
parliament;House of Lords;
court;Supreme Court;
party;Republican Party;GOP,G.O.P.,Grand Old Party
party;Democratic Party;
committee;Republican National Committee;RNC
committee;Democratic National Committee;DNC
party;Labour Party;Labour
party;Conservative Party;Tories,Tory Party
party;Communist Party of China;CCP,CPC,Chinese Communist Party
party;Workers' Party of Korea;
organisation;National Rifle Association;NRA
organisation;American Civil Liberties Union;ACLU
organisation;National Association for the Advancement of Colored People;NAACP
organisation;National Football League;NFL
organisation;National Basketball Association;NBA
organisation;National Hockey League;NHL
organisation;Major League Baseball;MLB
organisation;Union of European Football Associations;UEFA
organisation;International Olympic Committee;IOC
organisation;FIFA;Fifa
organisation;Hamas;
organisation;Hezbollah;Hizbullah,Hizbollah
organisation;Taliban;the Taliban,Taleban
organisation;al-Qaeda;al Qaeda,al-Qaida,Al-Qaeda,Al Qaeda,al Qaida
organisation;Islamic State;ISIS,ISIL,Isis,IS group,Daesh,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant
organisation;Boko Haram;
organisation;al-Shabab;al-Shabaab,al Shabaab,al Shabab
organisation;Palestine Liberation Organization;PLO
organisation;Palestinian Authority;
organisation;Irish Republican Army;IRA
agency;Federal Security Service;FSB
agency;Mossad;
agency;KGB;
agency;MI5;
agency;MI6;
agency;Interpol;
agency;Europol;
army;Revolutionary Guard;IRGC,Islamic Revolutionary Guard Corps,Revolutionary Guards
army;Israel Defense Forces;IDF
army;People's Liberation Army;PLA
newspaper;The New York Times;NYT,New York Times,N.Y. Times,NY Times
newspaper;The Washington Post;Washington Post,WaPo
newspaper;The Wall Street Journal;Wall Street Journal,WSJ
newspaper;USA Today;
newspaper;The Guardian;Guardian
newspaper;The Times;
newspaper;Los Angeles Times;LA Times,L.A. Times
newspaper;Financial Times;FT
newspaper;The Daily Telegraph;Daily Telegraph,Telegraph
newspaper;Daily Mail;
newspaper;Der Spiegel;
newspaper;Le Monde;
magazine;The New Yorker;New Yorker
magazine;The Economist;Economist
magazine;Newsweek;
magazine;Forbes;
magazine;Vanity Fair;
magazine;Rolling Stone;
agency;Associated Press;AP,A.P.,The Associated Press
agency;Reuters;
agency;Agence France-Presse;AFP,Agence France Presse
agency;Bloomberg;Bloomberg News
agency;Yonhap;Yonhap News Agency
agency;Korean Central News Agency;KCNA
agency;Xinhua;Xinhua News Agency
agency;TASS;Tass,Itar-Tass
agency;Interfax;
agency;RIA Novosti;RIA
broadcaster;British Broadcasting Corporation;BBC,BBC News
broadcaster;Cable News Network;CNN
broadcaster;Fox News;Fox News Channel,Fox
broadcaster;MSNBC;
broadcaster;NBC;NBC News
broadcaster;ABC;ABC News
broadcaster;CBS;CBS News
broadcaster;National Public Radio;NPR
broadcaster;PBS;
broadcaster;CNBC;
broadcaster;Al Jazeera;Al-Jazeera
broadcaster;Sky News;
outlet;Politico;
outlet;BuzzFeed;
outlet;HuffPost;Huffington Post,The Huffington Post
outlet;Breitbart;
company;Google;
company;Apple;
company;Amazon;
company;Microsoft;
company;Facebook;
company;Twitter;
company;Meta;
company;Tesla;
company;Boeing;
company;Airbus;
company;Toyota;
company;Volkswagen;VW
company;Samsung;
company;Sony;
company;Intel;
company;IBM;International Business Machines
company;General Motors;GM
company;General Electric;GE
company;Ford;Ford Motor
company;Exxon Mobil;ExxonMobil
company;BP;
company;Shell;Royal Dutch Shell
company;Gazprom;
company;Goldman Sachs;
company;JPMorgan Chase;JPMorgan,JP Morgan
company;Walmart;Wal-Mart
company;Netflix;
company;Disney;Walt Disney
company;YouTube;
company;Instagram;
company;Uber;
company;Huawei;
company;Alibaba;
company;Pfizer;
company;Moderna;
company;AstraZeneca;
company;SpaceX;
university;Massachusetts Institute of Technology;MIT
university;University of California, Los Angeles;UCLA
university;Harvard University;Harvard
university;Yale University;Yale
university;Stanford University;Stanford
`

/** Head nouns of events, works and other proper names that are neither people nor bodies. */
export const EVENT_HEADS =
  'war,wars,battle,olympics,games,cup,championship,championships,festival,summit,conference,election,elections,revolution,crisis,massacre,attack,attacks,bombing,hurricane,typhoon,storm,earthquake,tsunami,day,anniversary,ceremony,awards,award,tour,open,prize,medal,prix,marathon,parade,convention,riots,uprising,rebellion,siege,coup,genocide,holocaust,conflict,referendum,trial,scandal,superstorm,super bowl,bowl,expo,intifada,accords,talks,eve,christmas,easter,ramadan,thanksgiving,halloween'

export const PLACE_HEADS =
  'city,county,province,state,district,region,town,village,island,islands,river,lake,sea,ocean,bay,gulf,mountain,mountains,mount,hill,hills,valley,park,square,street,avenue,road,boulevard,lane,highway,bridge,airport,station,port,harbor,harbour,beach,coast,cape,peninsula,strait,canal,desert,forest,palace,castle,tower,stadium,arena,building,plaza,hall,hotel,prison,jail,camp,base,cemetery,republic,kingdom,emirate,emirates,borough,township,parish,canyon,creek,falls,glacier,heights,springs,cathedral,mosque,temple,synagogue,zone,crossing,border,checkpoint,mall,gardens,garden,zoo'

export const WORK_HEADS =
  'act,bill,treaty,agreement,accord,constitution,amendment,declaration,protocol,convention,report,law,code,resolution,doctrine,pact,plan,statute,charter,bible,quran,koran,gospel,album,song,symphony'
