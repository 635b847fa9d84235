/** What agencies file a report under, joined to its headline by a hyphen: "Tennis-Ortiz through to final". */
export const SLUGS: ReadonlySet<string> = new Set(
  `Alpine skiing,Athletics,Badminton,Baseball,Basketball,Biathlon,Boxing,Cricket,Cycling,Equestrianism,Fencing,Football,
Games,Golf,Gymnastics,Handball,Horse racing,Ice hockey,Hockey,Judo,MMA,Motor racing,Motorcycling,NBA,NFL,NHL,MLB,
Olympics,Rallying,Rowing,Rugby,Sailing,Skiing,Snooker,Soccer,Speed skating,Squash,Swimming,Table tennis,Tennis,
Triathlon,Volleyball,Weightlifting,Wrestling,Analysis,Corrected,Exclusive,Explainer,Factbox,Insight,Newsmaker,
Timeline,UPDATE 1,UPDATE 2,UPDATE 3,UPDATE 4,UPDATE 5,UPDATE 6,WRAPUP 1,WRAPUP 2,WRAPUP 3,EXCLUSIVE,ANALYSIS,
FACTBOX,EXPLAINER,INSIGHT,TIMELINE,NEWSMAKER`
    .replace(/\n/g, '')
    .split(','),
)
