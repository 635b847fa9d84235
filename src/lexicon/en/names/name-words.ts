/** Words within names, or beside them, that say where a name ends and what it names. */

/** What teams have beside the town. */
export const TEAM_WORDS: ReadonlySet<string> = new Set(
  `united city town county athletic albion rovers wanderers rangers villa forest palace wednesday
  hotspur argyle orient dynamo inter real sporting`.split(/\s+/),
)

/** One of these must be among them. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  `née nee formerly nicknamed dubbed alias aka a.k.a. known born`.split(/\s+/),
)

/** Before a name they make it a place, most often. */
export const WHERE: ReadonlySet<string> = new Set(
  `in at near outside inside across throughout around`.split(/\s+/),
)

/** Before a name they make it a place now and then. */
export const WHITHER: ReadonlySet<string> = new Set(`from into through toward towards to via`.split(/\s+/))

/** One does these to people; now and then to a body, which other signs then show. */
export const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  `meet marry greet thank hug kiss elect appoint arrest kill wound hire fire tell ask interview
  nominate`.split(/\s+/),
)

/** Nouns before the title of a work. */
export const WORKS: ReadonlySet<string> = new Set(
  `novel book film movie song album single series show sitcom musical play poem painting sculpture
  opera documentary podcast memoir essay article video game episode symphony ballet comic magazine`.split(
    /\s+/,
  ),
)

/** Words of other languages that stand inside names in lower case. */
export const LOWER_CASE_PARTICLES: ReadonlySet<string> = new Set(
  `van von der den de del della di da dos du la le el al bin ibn ben ul zu y e ter ten abu na`.split(/\s+/),
)

/** Owners that are part of the name they begin: the People's Republic, the Workers' Party. */
export const NAMING_OWNERS: ReadonlySet<string> = new Set(
  `people peoples workers worker women men children veterans farmers teachers fishermen firefighters
  miners dockers nurses journalists students tenants pensioners consumers lawyers doctors players world martin george
  andrew mary valentine mother father levi lloyd moody mcdonald macy sotheby christie domino wendy
  denny kohl sainsbury standard poor king queen new`.split(/\s+/),
)

/** "Secretary of State", "Chief of Staff": the office goes on, the name has not begun. */
export const OFFICES: ReadonlySet<string> = new Set(
  `secretary undersecretary minister director chief chairman speaker commissioner`.split(/\s+/),
)

/** What an office or a body is for. */
export const MATTERS: ReadonlySet<string> = new Set(
  `state defense defence staff treasury interior health justice education energy labor labour commerce
  police national foreign homeland agriculture transportation veterans housing house parliament
  finance army navy`.split(/\s+/),
)

/** Heads of places, events and offices whose names go on with "of". */
export const NAMED_OF: ReadonlySet<string> = new Set(
  `republic kingdom states emirate emirates isle isles gulf bay strait straits cape district city
  university house bank church battle declaration treaty statue tower port sea lake mount duchy union
  commonwealth federation islands bill code order medal institutes centers centres museum`.split(/\s+/),
)

/** First words of names of places. */
export const PLACE_BEGINNINGS: ReadonlySet<string> = new Set(
  `mount lake port fort cape san santa los las el st`.split(/\s+/),
)

/** What clubs are called beside the town that they play for. */
export const CLUBS: ReadonlySet<string> = new Set(
  `united rovers wanderers athletic albion hotspur rangers harriers wednesday orient fc afc cf`.split(/\s+/),
)

/** Days and months are no names. */
export const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february july september october
  november december`.split(/\s+/),
)

/** Months that are also names or verbs: a figure or a preposition of time beside them decides. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['march', 'april', 'may', 'june', 'august'])

/** Before a month that is a word or a name too, they make it a month. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  `in since until by during last next early late mid of and to this`.split(/\s+/),
)
