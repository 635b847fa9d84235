/** Short articles of several genres, with what claims go wrong on: quotations, relatives, gaps, appositions, denials and plans. */
export const GENRES: Readonly<Record<string, string>> = {
  court: `Former bank manager jailed for stealing from dead customers

Judith Arkwell, 52, of Thornaby Lane, had admitted 14 counts of theft. Dennis Arkwell, a retired plumber, was convicted by a jury in March of handling stolen money.

Selsea Crown Court heard that Mrs Arkwell, who joined the bank as a teenager, took £412,000 from 31 accounts between 2016 and 2021.

"You were trusted because you were kind to the old," Judge Miriam Caddock told her. "I have seldom seen anything so cold."

The bank said it had repaid every family and apologised. It denied that managers had ignored a warning in 2019.`,
  sport: `Late header sends Rovers into first final since 1974

Castle had led through Luis Prado, who turned in a low cross after 12 minutes, and should have been further ahead by the break.

"I told him to go out there and enjoy it," manager Helen Storr said of Sammy Brook. "He listens about half the time."

Paula Dean, the assistant coach, said the club would complain to the league. Goalkeeper Aron Vik broke a finger and was replaced by Tim Sole, making his debut at 38.

Rovers face either Northgate or Dunmore, who meet on Wednesday, at Alder Park.`,
  science: `Deep-sea worms eat plastic, study finds

The study, published in the journal Benthos, examined 240 worms collected by a robot. In 19 of them the plastic had been partly broken down.

"We did not expect this at all," said Mei Tanaka, a marine biologist. "My first thought was that somebody had contaminated the samples."

The bacteria, which the researchers have named Plastivora, appear to make an enzyme that works at -2C. The enzyme might one day be used in recycling plants, Tanaka said.

Her group plans to return in August unless the ship is needed elsewhere.`,
  obituary: `Agnes Morrow, who flew alone over the northern ice fields, has died at her home in Kessock. She was 94.

Born in 1929, the youngest of seven children, Morrow left school at 14. She married Tom Harrow, a surveyor, in 1960; the marriage was dissolved, and he died in 1987.

"People ask if I was frightened," she told the Kessock Herald in 1998. "I was late for supper."

She was awarded the Polar Medal in 2009 but did not attend the ceremony, saying that her cat was unwell.`,
  business: `Harwick to cut 1,200 jobs

Paper maker Harwick said on Wednesday it would close its oldest mill next spring. Operating profit fell to £38 million from £71 million a year earlier.

"There is no version of the future in which newsprint comes back," chief executive Carla Menzies told investors. She had previously insisted that no plant would close.

The company said it could not guarantee that wages would match. Norsund of Norway closed two plants last year, Vellum Group one. The government ruled out buying the mill.`,
  politics: `Council backs bridge toll after mayor's casting vote

The vote was tied at 24-24 until Mayor Lydia Hesketh used her casting vote. Six members of her own party, including her deputy, Frank Oduya, voted against the plan.

Officials expect the toll to raise £9m a year, most of which would go on buses. "Nobody likes paying for what used to be free," Hesketh told a packed chamber. "But nobody likes sitting in a jam either."

Mr Oduya, asked if he would resign, said he had not decided. Nobody was arrested. Questions of whether the vote was lawful remain.`,
}
