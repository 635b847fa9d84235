/** Words and digits that make a number a name: labels, streets, dates that became names. */

/** Words after which a bare number is a label, not a count ("Section 230", "Route 66", "version 2"). */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  'section sections sec article articles art chapter chapters ch rule rules page pages pp paragraph paragraphs para line lines verse item figure fig table number numbers no nos nr num room gate exit route routes highway interstate freeway motorway junction road flight channel level phase stage grade tier type class category version versions v ver release unit apartment apt suite psalm part volume vol episode ep season series district precinct ward sector resolution proposition prop measure title titles amendment schedule appendix annex clause article exhibit area zone platform terminal bus tram line mark mk model step lot code zip case docket id ext extension tel phone fax telephone mobile box pier berth block plot house group pool team squad company battalion brigade regiment division unit squadron reactor well block engine ladder hurricane boeing airbus boeings windows android ios apollo python java playstation xbox galaxy iphone fortune forbes nasdaq ftse nikkei dax stoxx russell catch formula ocean super bowl studio wave question q answer exercise problem lesson act scene opus op symphony sonata concerto bwv form forms patent serial isbn issn pmid doi ref reference invoice order account ticket tracking build firmware gen generation day chapter day'.split(
    ' ',
  ),
)

/** Number words that are written as names when a capital follows; kept apart because digits obey other rules. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave boulevard blvd lane ln drive dr way court ct place pl square sq terrace highway hwy parkway pkwy crescent row plaza circle gardens'.split(
    ' ',
  ),
)

/** Digits with a life of their own: events, telephone numbers, idioms. */
export const FIXED_DIGITS: ReadonlySet<string> = new Set([
  '9/11',
  '9-11',
  '7/7',
  '24/7',
  '20/20',
  '911',
  '50/50',
])
