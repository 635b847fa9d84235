import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/values/quantities/quantities'
import { findTimes } from '../../src/values/times/times'
import { readingOf } from './reading'

/** Sentences whose numbers count nothing. */
const UNCOUNTED: readonly string[] = [
  'The 9/11 attacks changed everything.',
  'Leaders of the G7 and the G20 met.',
  'A Boeing 737 crashed near the coast.',
  'Section 230 of the act was upheld.',
  'See Section 4.2 and Sec. 12(b).',
  'As § 230 says.',
  'Call 202-555-0143 now.',
  'Call +1 (202) 555-0143 now.',
  'Call (202) 555-0143 now.',
  'Call 555-0143 now.',
  'Call +44 20 7946 0958 now.',
  'Call 0800 123 456 now.',
  'He drove along Route 66 to the sea.',
  'It runs on Windows 10 and version 2.0.1 of the tool.',
  'Cases of COVID-19 rose.',
  'The 7th Fleet sailed.',
  'The Second World War ended.',
  'The 25th Amendment was invoked.',
  'They met on Fifth Avenue.',
  'He lives at 10 Downing Street.',
  'In 2021 the firm grew.',
  'The 2024 election is near.',
  'Area 51 is closed.',
  'The novel Catch-22 sold well.',
  'An F-16 and a Su-27 flew past.',
  'The S-400 and the T-72 were shown.',
  'MI5 and MI6 agreed.',
  'The H5N1 virus spread.',
  'They use 5G and 4K.',
  'He ran 401(k) plans.',
  'The S&P 500 rose.',
  'UN Resolution 1718 was adopted.',
  'Flight 370 vanished.',
  'The shop is open 24/7.',
  'He called 911.',
  'He wore the number 10 shirt.',
  'The zip code is 20500.',
  'See page 12 and figure 4.',
  'See https://example.com/2023/07/26/5-ways for more.',
  'The address is 192.168.1.2 today.',
  'Order #12345 is late.',
  'The Group of Seven met.',
  'The Five/NNP Eyes/NNP allies met.',
  'No one knows.',
  'One of them said so.',
  'The one who left is back.',
  'They fought one another.',
  'One must go.',
  'One day he left.',
  'At first he said no.',
  'First, he left.',
  'It is a second-hand car.',
  'Wait a second.',
  'A 7-Eleven shop closed.',
  'It was shown on 60 Minutes.',
  'The Six-Day War ended.',
  'They reached net zero.',
  'It came at 12:30.',
  'It was his half-brother.',
  'Agent 007 is back.',
]

describe('numbers that count nothing', () => {
  for (const words of UNCOUNTED)
    it(`finds no quantity in "${words}"`, () => {
      const { text, sentences } = readingOf(words)
      expect(findQuantities(text, sentences).map(q => text.slice(q.span.start, q.span.end))).toEqual([])
    })
})

const UNTIMED: readonly string[] = [
  'It may be late.',
  'They march on.',
  'The March of the Penguins is a film.',
  "The Women's/NN March drew crowds.",
  'The Sun reported it.',
  'She sat down as the sun set.',
  'Theresa May/NNP said so.',
  'About 2000 people/NNS came.',
  'It cost $2000.',
  'It flew 2000 km.',
  'The 9/11 attacks changed everything.',
  'The team will fall behind.',
  'The mayor took a spring from the box.',
]

describe('words that look like times and are none', () => {
  for (const words of UNTIMED)
    it(`finds no time in "${words}"`, () => {
      const { text, sentences } = readingOf(words)
      expect(
        findTimes(text, sentences, { published: '2023-07-26' }).map(t =>
          text.slice(t.span.start, t.span.end),
        ),
      ).toEqual([])
    })
})
