/** Matches, races and leagues; rows as in `index.ts`. */
export const GAMES = `
knock out, dump out, put out, send packing, send crashing out, eliminate, send out > beat, be eliminated@object
be promoted, win promotion, gain promotion, clinch promotion, earn promotion, secure promotion, go up, move up
be relegated, go down, drop down, suffer relegation, drop to, drop out of, lose top-flight status, slip down to, slide into
stay up, avoid relegation, avoid drop, beat drop, escape relegation, stay in league, escape drop, secure safety, secure survival, retain top-flight status
score the penalty, score penalty, convert penalty, convert from spot, score from spot, penalty go in, put away penalty, convert spot kick, slot home penalty, bury penalty, penalty be converted, tuck away penalty
miss the penalty, miss penalty, miss from spot, fluff penalty, fail from spot, miss spot kick, squander penalty, blaze penalty, penalty hit post, penalty go wide, waste penalty
save the penalty, save penalty, save spot kick, keep out penalty, stop penalty, parry penalty
finish the race, finish race, complete race, cross finish line, reach finish, cross line, take checkered flag, see finish, see checkered flag, complete course
retire from the race, abandon race, quit race, withdraw
fit to play, be fit, pass fit, be declared fit, return to fitness, return to action, make return, make comeback, be in squad
be sidelined, be out for season, be out injured, be ruled out, sidelined, be unfit, be unavailable, be out of action, be laid up, be on sideline, be out for week, be out for month, be out until
keep the title, retain title, defend title, keep crown, retain crown, successfully defend title > win
lose the title, lose crown, be dethroned, surrender title, give up title > lose
take the lead, go ahead, go in front, go one up, open scoring, draw first blood, go top, move top, move into lead, move to top, take over lead
fall behind, go behind, go down to, concede, be one down, lose lead, slip behind
come back, fight back, rally, turn game around, come from behind, recover from, stage comeback, hit back
keep a clean sheet, shut out, blank
let in a goal, concede, let in, ship goal, leak goal
be in the lineup, be in lineup, be in starting lineup, make lineup, be picked, make team, be selected, be called up
be dropped, be left out, be omitted, be benched, start on bench, be on bench, lose place, leave out
pull out injured, withdraw with injury, withdraw from tournament, withdraw from competition, scratch from, withdraw injured
win in straight set
drop a set, lose set, take set off, need three set, need five set
be abandoned, be called off, be rained off, be postponed, be scrapped, be halted, be washed out
be played, go ahead, take place, kick off, be on, be completed
test clean, pass drug test
fail a drug test, fail drug test, test positive, be caught doping, fail doping test
`

export const GAMES_EXCLUDES = `
beat | be eliminated
be promoted | be relegated | stay up
score the penalty | miss the penalty
score the penalty | save the penalty
finish the race || retire from the race
win | retire from the race
fit to play || be sidelined
compete in | be sidelined
compete in | pull out injured
keep the title | lose the title
take the lead <> fall behind
keep a clean sheet || let in a goal
be in the lineup || be dropped
win in straight set || drop a set
be abandoned | be played
test clean || fail a drug test
qualify | retire from the race
`
