/** Two names in one sentence each: a statement, a source, and the verdicts that are right of it: s(upported), c(ontradicted), n(ot found), p(artly supported). */
import type { Stated } from '../../values/kinds/statements'

export const REGNAL: readonly Stated[] = [
  ['King Olaf II opened the bridge.', 'King Olaf V opened the bridge.', 'cnp'],
  ['Queen Maud II died on Monday.', 'Queen Maud II died on Monday.', 's'],
  ['Pope Felix IV visited Malta.', 'Pope Felix III visited Malta.', 'cnp'],
  ['Pope Felix visited Malta.', 'Pope Felix IV visited Malta.', 's'],
  ['Storm Apollo 8 hit the coast.', 'Storm Apollo 9 hit the coast.', 'cnp'],
]

export const JUNIORS: readonly Stated[] = [
  ['Frank Dole Jr. was charged.', 'Frank Dole Sr. was charged.', 'cnp'],
  ['Frank Dole Jr was charged.', 'Frank Dole Jr. was charged.', 's'],
  ['Frank Dole Jr. was charged.', 'Frank Dole, Jr., was charged.', 's'],
  ['Frank Dole was charged.', 'Frank Dole Jr. was charged.', 'spn'],
  ['Frank Dole III was charged.', 'Frank Dole Jr. was charged.', 'cnp'],
  ['Frank Dole senior was charged.', 'Frank Dole junior was charged.', 'cnp'],
  ['Frank Dole Jr. was charged.', 'Frank Dole, Sr., was charged.', 'cnp'],
  ['Frank Dole the Younger sold the farm.', 'Frank Dole the Elder sold the farm.', 'c'],
  ['Frank Dole Jr. sold the farm.', 'Frank Dole the Younger sold the farm.', 's'],
  ['Frank Dole Senior sold the farm.', 'Frank Dole Junior sold the farm.', 'c'],
  ['Nora Elder sold the farm.', 'Nora Elder sold the farm in May.', 's'],
  ['Frank Dole MP sold the farm.', 'Frank Dole OBE sold the farm.', 'sp'],
]

export const GENDER: readonly Stated[] = [
  ['Mr Pike resigned.', 'Laura Pike resigned.', 'cnp'],
  ['Ms Pike resigned.', 'Laura Pike resigned.', 's'],
  ['Mr Pike resigned.', 'Thomas Pike resigned.', 's'],
  ['Lord Pike resigned.', 'Lady Pike resigned.', 'cnp'],
  ['Mrs Pike resigned.', 'Ms Pike resigned.', 'sp'],
  ['Mr Pike called the dam safe.', 'Mrs Pike called the dam safe.', 'c'],
  ['Mr Pike said the dam was safe.', 'Mrs Pike said the dam was safe.', 'c'],
  ['Ms Pike said the dam was safe.', 'Mrs Pike said the dam was safe.', 's'],
  ['Dr Pike said the dam was safe.', 'Mrs Pike said the dam was safe.', 's'],
  ['Mr Pike said the dam was safe.', 'Mr Pike said on Monday the dam was safe.', 's'],
  ['The jury cleared Mr Pike.', 'The jury cleared Mrs Pike.', 'c'],
  ['Mrs Pike left the hall.', 'Mr Pike spoke. Mrs Pike left the hall.', 's'],
]

export const INITIALS: readonly Stated[] = [
  ['J. Harmon won the prize.', 'Julia Harmon won the prize.', 'sp'],
  ['J.P. Harmon won the prize.', 'JP Harmon won the prize.', 's'],
  ['John P. Harmon won the prize.', 'John Harmon won the prize.', 'sp'],
  ['John P. Harmon won the prize.', 'John R. Harmon won the prize.', 'cnp'],
  ['J. Harmon won the prize.', 'Karen Harmon won the prize.', 'cnp'],
  ['J R Harmon won the prize.', 'J.R. Harmon won the prize.', 's'],
]

export const NICKNAMES: readonly Stated[] = [
  ['Bill Harmon won the prize.', 'William Harmon won the prize.', 's'],
  ['Bob Harmon won the prize.', 'Robert Harmon won the prize.', 's'],
  ['Liz Harmon won the prize.', 'Elizabeth Harmon won the prize.', 's'],
  ['Peggy Harmon won the prize.', 'Margaret Harmon won the prize.', 's'],
  ['Jim Harmon won the prize.', 'James Harmon won the prize.', 's'],
  ['Bill Harmon won the prize.', 'Robert Harmon won the prize.', 'cnp'],
  ['Kate Harmon won the prize.', 'Katherine Harmon won the prize.', 's'],
  ['Chuck Harmon won the prize.', 'Charles Harmon won the prize.', 's'],
]

export const PARTICLES: readonly Stated[] = [
  ['De Vries won the prize.', 'Anneke de Vries won the prize.', 's'],
  ['Van der Meer won the prize.', 'Klaas van der Meer won the prize.', 's'],
  ['Klaas van der Meer won the prize.', 'Klaas Van der Meer won the prize.', 's'],
  ['Ursula von Stahl won the prize.', 'Ursula Stahl won the prize.', 'snp'],
  ['Bin Salim won the prize.', 'Omar bin Salim won the prize.', 's'],
  ['Klaas de Vries won the prize.', 'Klaas van der Meer won the prize.', 'cnp'],
]

export const PATRONYMICS: readonly Stated[] = [
  ['Igor Sokolov was arrested.', 'Igor Petrovich Sokolov was arrested.', 's'],
  ['Igor Ivanovich Sokolov was arrested.', 'Igor Petrovich Sokolov was arrested.', 'cnp'],
  ['Anna Sokolova was arrested.', 'Anna Petrovna Sokolova was arrested.', 's'],
  ['Igor Petrovich was arrested.', 'Igor Petrovich Sokolov was arrested.', 'snp'],
  ['Sokolov was arrested.', 'Igor Petrovich Sokolov was arrested.', 's'],
]

export const MARRIED: readonly Stated[] = [
  ['Jane Holt was elected.', 'Jane Marlow, née Holt, was elected.', 's'],
  ['Jane Marlow was elected.', 'Jane Marlow, née Holt, was elected.', 's'],
  ['Jane Holt was elected.', 'Jane Marlow, formerly Jane Holt, was elected.', 's'],
  ['Jane Holt was elected.', 'Jane Marlow was elected.', 'cnp'],
  ['Jane Marlow was elected.', 'Jane Holt-Marlow was elected.', 'snp'],
  ['Jane Holt was elected.', 'Jane Marlow (born Holt) was elected.', 's'],
]

export const TRANSLITERATION: readonly Stated[] = [
  ['Alexei Morozov was jailed.', 'Aleksey Morozov was jailed.', 's'],
  ['Sergei Morozov was jailed.', 'Sergey Morozov was jailed.', 's'],
  ['Muhammad Karim was jailed.', 'Mohammed Karim was jailed.', 's'],
  ['Sergei Morozov was jailed.', 'Sergei Morosov was jailed.', 'sp'],
  ['Jose Munoz was jailed.', 'José Muñoz was jailed.', 's'],
  ['Jorgen Muller was jailed.', 'Jörgen Müller was jailed.', 's'],
  ['Hussein Karimi was jailed.', 'Hossein Karimi was jailed.', 's'],
  ['Yuri Gusev was jailed.', 'Yury Gusev was jailed.', 's'],
  ['Abdullah Karim was jailed.', 'Abdallah Karim was jailed.', 's'],
  ['Dmitry Gusev was jailed.', 'Dmitri Gusev was jailed.', 's'],
  ['Muller sold the farm.', 'Müller sold the farm.', 's'],
  ['Muller sold the farm.', 'Mueller sold the farm.', 's'],
  ['Muller sold the farm.', 'Miller sold the farm.', 'c'],
]

export const LEGAL_FORMS: readonly Stated[] = [
  ['Alder Foods cut 200 jobs.', 'Alder Foods Ltd cut 200 jobs.', 's'],
  ['Alder Foods cut 200 jobs.', 'Alder Foods Inc. cut 200 jobs.', 's'],
  ['Alder Foods cut 200 jobs.', 'Alder Foods GmbH cut 200 jobs.', 's'],
  ['Alder Foods Corp. cut 200 jobs.', 'Alder Foods Corporation cut 200 jobs.', 's'],
  ['Alder Foods Co. cut 200 jobs.', 'Alder Steel Co. cut 200 jobs.', 'cnp'],
  ['The Alder Group cut 200 jobs.', 'Alder Group cut 200 jobs.', 's'],
]

export const ACRONYMS: readonly Stated[] = [
  ['The HRA shut the port.', 'The Harbour Rescue Agency (HRA) shut the port.', 's'],
  ['The HRA shut the port.', 'The Harbour Rescue Agency shut the port.', 's'],
  ['The H.R.A. shut the port.', 'The HRA shut the port.', 's'],
  ['The HRA shut the port.', 'The Coastal Fishing Board shut the port.', 'cnp'],
  ['The UN sent aid.', 'The United Nations sent aid.', 's'],
  ['The US sent aid.', 'The United States sent aid.', 's'],
  ['The EU sent aid.', 'The European Union sent aid.', 's'],
  ['The UN sent aid.', 'The EU sent aid.', 'cnp'],
  ['The SMU ended the strike.', 'The Southern Miners’ Union ended the strike.', 's'],
  ['The SMU ended the strike.', 'The Southern Nurses’ Union ended the strike.', 'cnp'],
]

export const TEAMS: readonly Stated[] = [
  ['The Rovers won 3-1.', 'Calder Rovers won 3-1.', 's'],
  ['Calder won 3-1.', 'Calder Rovers won 3-1.', 'snp'],
  ['The Rovers won 3-1.', 'Calder United, known as the Rovers, won 3-1.', 's'],
  ['Calder Rovers won 3-1.', 'Calder United won 3-1.', 'cnp'],
  ['Calder Rovers won 3-1.', 'Norden Rovers won 3-1.', 'cnp'],
]

export const GOVERNMENTS: readonly Stated[] = [
  ['Norway expelled the envoy.', 'The Norwegian government expelled the envoy.', 's'],
  ['Norway expelled the envoy.', 'Sweden expelled the envoy.', 'cnp'],
  ['Oslo expelled the envoy.', 'Stockholm expelled the envoy.', 'cnp'],
  ['Norwegian police arrested him.', 'Police in Norway arrested him.', 's'],
  ['Norway signed the treaty.', 'Norway’s government signed the treaty.', 's'],
  ['Britain signed the treaty.', 'London signed the treaty.', 'snp'],
  ['Norway signed the treaty.', 'A Norwegian firm signed the treaty.', 'cnp'],
  ['Sweden signed the treaty.', 'The Norwegian government signed the treaty.', 'cnp'],
  ['The government of Norway raised the tax.', 'Norway raised the tax.', 's'],
  ['The government of Norway raised the tax.', 'Oslo raised the tax.', 's'],
  ['Oslo raised the tax.', 'The Norwegian government raised the tax.', 's'],
  ['The government of Norway raised the tax.', 'Stockholm raised the tax.', 'c'],
  ['Oslo raised the tax.', 'The Swedish government raised the tax.', 'c'],
  ['The US government sued the firm.', 'Washington sued the firm.', 's'],
  ['The Norwegian government resigned.', 'The government resigned.', 'np'],
  ['The government of Norway raised the tax.', 'A firm in Norway raised the tax.', 'np'],
  ['The local government in Norway raised the tax.', 'Norway raised the tax.', 'np'],
]

export const MODALS_AND_MONTHS: readonly Stated[] = [
  ['May Archer resigned.', 'May Archer resigned.', 's'],
  ['Archer will resign in May.', 'May Archer resigned.', 'cnp'],
  ['Mark Archer was arrested.', 'Bill Archer was arrested.', 'cnp'],
  ['Rose Archer was arrested.', 'Rose Archer was arrested in May.', 's'],
  ['April Archer was arrested.', 'June Archer was arrested.', 'cnp'],
]

export const TITLES: readonly Stated[] = [
  ['Ivor Crane resigned.', 'Prime Minister Ivor Crane resigned.', 's'],
  ['Sir Ivor Crane resigned.', 'Ivor Crane resigned.', 's'],
  ['Dr Crane resigned.', 'Professor Ivor Crane resigned.', 'snp'],
  ['Dean Crane resigned.', 'The dean, Ivor Crane, resigned.', 'snp'],
  ['Judge Ivor Crane resigned.', 'Judge Nora Crane resigned.', 'cnp'],
  ['President Crane resigned.', 'Vice President Crane resigned.', 'cnp'],
]

export const HYPHENATED: readonly Stated[] = [
  ['Ivor Crane-Bell resigned.', 'Ivor Crane-Bell resigned.', 's'],
  ['Crane-Bell resigned.', 'Ivor Crane-Bell resigned.', 's'],
  ['Jean-Luc Crane resigned.', 'Jean Luc Crane resigned.', 's'],
  ['Ivor Crane Bell resigned.', 'Ivor Crane-Bell resigned.', 's'],
  ['Ivor Crane-Bell resigned.', 'Ivor Crane-Holt resigned.', 'cnp'],
]
