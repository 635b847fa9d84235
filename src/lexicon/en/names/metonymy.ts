/** What places do, and what is done to them, where their governments are meant. */

/** What only people and governments do, beside saying and thinking. */
export const ACTS: ReadonlySet<string> = new Set(
  `accept accuse act agree aid arm attack back ban begin block boycott break build buy choose commit
  condemn control cooperate deal decide decline demand deny deploy develop dispatch drop end expel
  export fail fear fire free fund gain get give grant halt help hope hand host ignore impose insist
  intend interfere invade invite join keep launch leave lift maintain make mediate meet move need
  negotiate nuclearise offer open oppose order pay plan pledge prepare press promise propose protest
  provide provoke purchase push pursue react reject refuse release request resist respond restore
  resume retaliate sanction seek sell send share sign stage stop strike supply support suspend take
  test threaten try turn urge use veto vow violate want warn win withdraw withhold`.split(/\s+/),
)

/** What is done to governments rather than to cities. */
export const DONE_TO: ReadonlySet<string> = new Set(
  `accuse assure ask back blame call condemn convince criticise criticize defy deter help persuade
  press pressure provoke push sanction supply support tell thank threaten urge warn`.split(/\s+/),
)

export const PLACE_CASES: ReadonlySet<string> = new Set(
  `in at from near outside inside to across around into through toward towards over via`.split(/\s+/),
)

export const PARTY_CASES: ReadonlySet<string> = new Set(['with', 'between', 'against', 'by'])
