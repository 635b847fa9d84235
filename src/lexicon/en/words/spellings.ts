/** How British and American spelling differ: families of stems, and single words. Weights and measures that only sound alike (tonne, ton) are not here. */

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** -our, American -or, wherever the stem stands ("unfavourable", "neighbourhood"). */
export const OUR_STEMS =
  words(`arb ard arm behavi bel cand clam clang col dem demean disfav enam endeav fav ferv flav glam harb
  hon hum lab misdemean neighb od parl ranc rig rum savi sav splend succ tum val vap vig`)

/** -tre and the like, American -ter. */
export const RE_STEMS =
  words(`amphitheat calib cent epicent fib goit kilomet centimet millimet micromet millilit centilit lit lust lacklust louv meag met mit
  och philt reconnoit sab saltpet scept sepulch somb spect theat`)

/** They double the l before a suffix; American does not. */
export const DOUBLED_L_STEMS =
  words(`apparel backpedal barrel bedevil bevel bushel cancel carol cavil channel chisel counsel
  crenel cudgel dial disembowel dishevel drivel duel enamel equal fuel funnel gambol gravel grovel gruel impanel imperil   jewel label laurel level libel marshal marvel medal metal model panel parcel pedal pencil pummel quarrel ravel refuel remodel
  revel rival shovel shrivel signal snivel snorkel spiral squirrel stencil swivel tassel total towel trammel travel trial
  trowel tunnel victual weasel wool yodel`)

/** Greek and Latin ae, oe: British fragment, American fragment. */
export const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['aeroplane', 'airplane'],
  ['aesthe', 'esthe'],
  ['aetiolog', 'etiolog'],
  ['anaem', 'anem'],
  ['anaesth', 'anesth'],
  ['archaeo', 'archeo'],
  ['caesarean', 'cesarean'],
  ['coeliac', 'celiac'],
  ['diarrhoea', 'diarrhea'],
  ['encyclopaed', 'encycloped'],
  ['faec', 'fec'],
  ['foet', 'fet'],
  ['gonorrhoea', 'gonorrhea'],
  ['gynaec', 'gynec'],
  ['haem', 'hem'],
  ['homoeo', 'homeo'],
  ['leukaem', 'leukem'],
  ['manoeuvre', 'maneuver'],
  ['manoeuvr', 'maneuver'],
  ['mediaev', 'mediev'],
  ['oedem', 'edem'],
  ['oesoph', 'esoph'],
  ['oestr', 'estr'],
  ['orthopaed', 'orthoped'],
  ['paediat', 'pediat'],
  ['paedoph', 'pedoph'],
  ['palaeo', 'paleo'],
  ['primaeval', 'primeval'],
  ['septicaem', 'septicem'],
  ['toxaem', 'toxem'],
]

/** British (or other), American (or usual); inflected forms where they are not just an added s. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  `accoutrement accouterment, almanack almanac, buses buses, gases gases, cosier cozier, cosily cozily, cosiest coziest, crueller crueler, cruellest cruelest, chequebook checkbook, draughtsman draftsman, draughtsmen draftsmen, draughty drafty, epaulette epaulet, bingeing binging, defenceless defenseless, greying graying, licencing licensing, remould remold, syphoned siphoned, tranquillize tranquilize, tranquillise tranquilize, behove behoove, callisthenics calisthenics, initialled initialed, initialling initialing, recognisance recognizance, anonymise anonymize, adaptor adapter, aeon eon, ageing aging, aluminium aluminum, amuck amok, among amongst,
  analogue analog, adviser advisor, appal appall, artefact artifact, axe ax, axes axes, baulk balk, bannister banister, biassed biased, briar brier, calliper caliper,
  cancelation cancellation, catalogue catalog, catalogued cataloged, cataloguing cataloging, cheque check, chequered checkered,
  chilli chili, cigaret cigarette, connexion connection, cosy cozy, councillor councilor, counsellor counselor, czar tsar, defence defense,
  despatch dispatch, dialogue dialog, disc disk, distil distill, doughnut donut, draughts drafts, draught draft, enquire inquire,
  enquired inquired, enquiring inquiring, enquiry inquiry, enquiries inquiries, enrol enroll, enrolment enrollment, 
  enthral enthrall, epilogue epilog, flautist flutist, focussed focused, focussing focusing, fulfil fulfill, fulfilment fulfillment,
  furore furor, gaol jail, gaoled jailed, gaoler jailer, gauge gage, gauged gaged, gauging gaging, gipsy gypsy, gipsies gypsies,
  gramme gram, grey gray, greyed grayed, greyish grayish, greyer grayer, gryphon griffin, instal install, instalment installment,
  instil instill, jewellery jewelry, judgement judgment, kerb curb, kilogramme kilogram, milligramme milligram, centigramme centigram, learnt learned, leapt leaped, dreamt dreamed,
  burnt burned, spelt spelled, spilt spilled, spoilt spoiled, misspelt misspelled, licence license, licenced licensed, likeable likable,
  marvellous marvelous, marvellously marvelously, mould mold, moulded molded, moulding molding, mouldy moldy, moult molt, moustache mustache,
  mum mom, offence offense, omelette omelet, phoney phony, pyjama pajama, pyjamas pajamas, plough plow,
  ploughed plowed, ploughing plowing, practise practice, practised practiced, practising practicing, pretence pretense, programme program,
  prologue prolog, reflexion reflection, saleable salable, sceptic skeptic, sceptical skeptical, sceptically skeptically, scepticism skepticism,
  sheikh sheik, skilful skillful, skilfully skillfully, smoulder smolder, smouldered smoldered, smouldering smoldering, snowplough snowplow,
  sulphate sulfate, sulphur sulfur, sulphide sulfide, sulphurous sulfurous, syphon siphon, towards toward,
  forwards forward, backwards backward, afterwards afterward, upwards upward, downwards downward, inwards inward, outwards outward,
  onwards onward, eastwards eastward, westwards westward, northwards northward, southwards southward, amongst among, whilst while, amidst amid,
  travelogue travelog, tyre tire, waggon wagon, whisky whiskey, wilful willful, woollen woolen, worshipped worshiped,
  worshipper worshiper, worshipping worshiping, kidnaped kidnapped, kidnaper kidnapper, kidnaping kidnapping, yoghurt yogurt, yoghourt yogurt,
  yodelling yodeling, monologue monolog, moneys monies, okay ok, cypher cipher, carcase carcass, cauldron caldron,
  clarinettist clarinetist, drily dryly, dyke dike, fillet filet, gallopped galloped,
  glycerine glycerin, hiccough hiccup, inflexion inflection, jibe gibe, loth loath, 
  maths math, pedlar peddler, preventative preventive, speciality specialty,
  specialities specialties, sirup syrup, titbit tidbit, acknowledgement acknowledgment,
  abridgement abridgment, ageism agism, catsup ketchup, hauler haulier, liquorice licorice, mollusc mollusk, nought naught,
  rouble ruble, roubles rubles, tranquillity tranquility, tranquilliser tranquilizer, vender vendor`
    .split(',')
    .map(row => row.trim().split(' '))
    .map(([from, to]): [string, string] => [from, to]),
)

/** What stands before -ise, -ising, -isation and the like where no z can stand ("advise", "promise"). */
export const ISE_ONLY_STEMS: ReadonlySet<string> = new Set(
  words(`adv advert appr appra ar bra bru cer chast chem circumc clockw compr comprom conc counterclockw cru dem desp dev
    disgu enterpr excer exc exerc expert fra franch gu improv inc lia likew lou mala marqu merchand moonr no otherw parad po porpo pra
    prec prem prom ra repr rev sunr superv surm surpr telev torto treat turquo underpr unw upr val vert w wh pr dent crev den el
    anticlockw mis cr ka budwe fundra bla we disenfranch mayonna bo untelev unsupervi unprom uncomprom unadvert unsurpr overexerc reappra readvert redev readvis ill-adv suppr contrariw lengthw pennyw crossw edgew`),
)
