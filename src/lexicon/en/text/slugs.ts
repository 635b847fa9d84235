/** What agencies file a report under, joined to its headline by a hyphen: "Tennis-Ortiz through to final". */
export const SLUGS: ReadonlySet<string> = new Set(
  `Athletics,Basketball,Boxing,Cricket,Cycling,Football,Golf,Hockey,Ice hockey,Motor racing,NBA,NFL,Olympics,Rowing,Rugby,Soccer,Swimming,Tennis,UPDATE 1,UPDATE 2,UPDATE 3,WRAPUP 1,WRAPUP 2,Analysis,Exclusive,Factbox,EXCLUSIVE,ANALYSIS`.split(
    ',',
  ),
)
