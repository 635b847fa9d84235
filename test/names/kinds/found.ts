/** A text, and the names found in it, in the order in which they first appear. */
export type Found = readonly [text: string, names: string]

export const REGNAL: readonly Found[] = [
  ['King Olaf V opened the bridge.', 'person:Olaf V'],
  ['Queen Maud II died on Monday.', 'person:Maud II'],
  ['Pope Felix IV prayed for rain.', 'person:Felix IV'],
  ['Pope Felix IV prayed. Felix IV is 80.', 'person:Felix IV'],
  ['Elizabeth I and Elizabeth II never met.', 'person:Elizabeth I; person:Elizabeth II'],
  ['Charles III met Mary Hale.', 'person:Charles III; person:Mary Hale'],
]

export const JUNIORS: readonly Found[] = [
  ['Frank Dole Jr. was charged.', 'person:Frank Dole Jr.'],
  ['Frank Dole, Jr., was charged.', 'person:Frank Dole, Jr.'],
  ['Frank Dole III was charged.', 'person:Frank Dole III'],
  ['Frank Dole Sr and Frank Dole Jr met.', 'person:Frank Dole Sr; person:Frank Dole Jr'],
]

export const GENDER: readonly Found[] = [
  ['Mr Pike and Mrs Pike resigned.', 'person:Pike; person:Pike'],
  ['Tom Pike and Laura Pike resigned. Mr Pike is 40.', 'person:Tom Pike; person:Laura Pike'],
  ['Tom Pike and Laura Pike resigned. Ms Pike is 40.', 'person:Tom Pike; person:Laura Pike'],
  ['Lady Pike met Lord Hale.', 'person:Pike; person:Hale'],
]

export const INITIALS: readonly Found[] = [
  ['J. Harmon won the prize.', 'person:J. Harmon'],
  ['J.P. Harmon won the prize.', 'person:J.P. Harmon'],
  ['John P. Harmon won the prize. Harmon is 40.', 'person:John P. Harmon'],
  ['J R Harmon won the prize.', 'person:J R Harmon'],
]

export const NICKNAMES: readonly Found[] = [
  ['William Harmon won. Bill Harmon is 40.', 'person:William Harmon'],
  ['Robert "Bob" Harmon won. Bob is 40.', 'person:Robert "Bob" Harmon'],
]

export const PARTICLES: readonly Found[] = [
  ['Anneke de Vries won. De Vries is 40.', 'person:Anneke de Vries'],
  ['Klaas van der Meer won. Van der Meer is 40.', 'person:Klaas van der Meer'],
  ['Omar bin Salim won. Bin Salim is 40.', 'person:Omar bin Salim'],
  ['Ursula von Stahl won.', 'person:Ursula von Stahl'],
]

export const PATRONYMICS: readonly Found[] = [
  ['Igor Petrovich Sokolov was held. Sokolov is 40.', 'person:Igor Petrovich Sokolov'],
  ['Anna Petrovna Sokolova was held. Sokolova is 40.', 'person:Anna Petrovna Sokolova'],
  ['Igor Petrovich Sokolov was held. Igor Sokolov is 40.', 'person:Igor Petrovich Sokolov'],
  ['Igor Sokolov was held. Igor Petrovich Sokolov is 40.', 'person:Igor Petrovich Sokolov'],
  ['Gudrun Jonsdottir was held.', 'person:Gudrun Jonsdottir'],
]

export const MARRIED: readonly Found[] = [
  ['Jane Marlow, née Holt, was elected. Holt is 40.', 'person:Jane Marlow'],
  ['Jane Marlow (born Holt) was elected.', 'person:Jane Marlow'],
  ['Jane Marlow, formerly Jane Holt, was elected. Holt is 40.', 'person:Jane Marlow'],
  ['Jane Marlow, born in Holt, was elected.', 'person:Jane Marlow; place:Holt'],
]

export const LEGAL_FORMS: readonly Found[] = [
  [
    'Alder Foods Ltd cut 200 jobs. Alder Foods is based in Leeds.',
    'organisation:Alder Foods Ltd; place:Leeds',
  ],
  ['Alder Foods Inc. cut 200 jobs.', 'organisation:Alder Foods Inc.'],
  ['Alder Foods GmbH cut 200 jobs.', 'organisation:Alder Foods GmbH'],
  ['Alder Foods plc cut 200 jobs.', 'organisation:Alder Foods'],
]

export const ACRONYMS: readonly Found[] = [
  [
    'The Harbour Rescue Agency (HRA) shut the port. The HRA gave no reason.',
    'organisation:Harbour Rescue Agency',
  ],
  ['The Harbour Rescue Agency shut the port. The HRA gave no reason.', 'organisation:Harbour Rescue Agency'],
  ['The United Nations sent aid. The UN gave no sum.', 'organisation:United Nations'],
]

export const TEAMS: readonly Found[] = [
  ['Calder Rovers won 3-1. Rovers are third.', 'organisation:Calder Rovers'],
  ['Calder United, known as the Reds, won 3-1. The Reds are third.', 'organisation:Calder United'],
  ['Calder Athletic drew. Athletic are third.', 'organisation:Calder Athletic'],
  ['Norden Hotspur drew.', 'organisation:Norden Hotspur'],
  ['Mary Rangers left.', 'person:Mary Rangers'],
  ['Calder Rovers beat Norden Rovers.', 'organisation:Calder Rovers; organisation:Norden Rovers'],
]

export const MODALS_AND_MONTHS: readonly Found[] = [
  ['Will Archer was arrested.', 'person:Will Archer'],
  ['Archer will resign in May.', 'person:Archer'],
  ['Mark Archer met Bill Hale.', 'person:Mark Archer; person:Bill Hale'],
  ['Rose Archer rose early.', 'person:Rose Archer'],
  ['Mark the date, Ann Hale said.', 'person:Ann Hale'],
  ['April Archer left in April.', 'person:April Archer'],
  ['The bill was passed, Bill Hale said.', 'person:Bill Hale'],
  ['They may resign, May Hale said.', 'person:May Hale'],
  ['August Archer died in August.', 'person:August Archer'],
]

export const TITLES: readonly Found[] = [
  ['Prime Minister Ivor Crane resigned.', 'person:Ivor Crane'],
  ['Gen. Ivor Crane resigned.', 'person:Ivor Crane'],
  ['Judge Nora Crane resigned.', 'person:Nora Crane'],
  ['Sir Ivor Crane resigned.', 'person:Ivor Crane'],
  ['Foreign Minister Ivo Marsh resigned.', 'person:Ivo Marsh'],
  ['The Rev. Nora Crane resigned.', 'person:Nora Crane'],
  ['Professor Nora Crane resigned.', 'person:Nora Crane'],
  ['Chief Executive Nora Crane resigned.', 'person:Nora Crane'],
  ['Vice President Nora Crane resigned.', 'person:Nora Crane'],
]

export const HYPHENATED: readonly Found[] = [
  ['Ivor Crane-Bell resigned. Crane-Bell is 40.', 'person:Ivor Crane-Bell'],
  ['Jean-Luc Crane resigned. Crane is 40.', 'person:Jean-Luc Crane'],
  ['The Oslo-Bergen train was late.', 'other:Oslo-Bergen'],
  ['Anna-Lena Berg resigned. Berg is 40.', 'person:Anna-Lena Berg'],
  ['Kang Sun-nam resigned.', 'person:Kang Sun-nam'],
]
