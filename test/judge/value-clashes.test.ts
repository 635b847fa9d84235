import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

type Pair = readonly [a: string, b: string]

const ONE_MEASURE: readonly Pair[] = [
  [
    'Unemployment in Norland rose to 11 percent in May, the statistics office said.',
    'Unemployment in Norland rose to 14 percent in May, according to the statistics office.',
  ],
  [
    'The firm said 450 jobs would go at its plant in Harwell.',
    'The firm said 600 jobs would go at its Harwell plant.',
  ],
  [
    'The flight from Oslo was delayed by two hours because of fog.',
    'Fog delayed the flight from Oslo by three hours.',
  ],
  ['The unemployment rate stood at 11 percent in May.', 'In May 14 percent of workers were unemployed.'],
  [
    'Norland Bank will cut 450 jobs, it said on Tuesday.',
    'Norland Bank said on Tuesday that it would shed 600 jobs.',
  ],
  ['The fire destroyed 30 homes in the village of Elmer.', 'In Elmer, 45 homes were destroyed by the fire.'],
  ['The bridge cost $40 million to build.', 'The bridge was built at a cost of $55 million.'],
  [
    'About 2,000 people marched through Leeds on Saturday.',
    'On Saturday 5,000 people marched through Leeds.',
  ],
  ['The trial of Karl Weber lasted three weeks.', 'Karl Weber was on trial for five weeks.'],
  [
    'The court fined the company £2m for the spill.',
    'The company was fined £3m by the court over the spill.',
  ],
  ['The mayor won 58 percent of the vote.', 'The mayor took 63 percent of the vote.'],
  ['Anna Berg, 48, was charged with fraud.', 'Anna Berg, 46, was charged with fraud.'],
  [
    'The company reported a loss of $12 million for the quarter.',
    'The company lost $20 million in the quarter.',
  ],
  [
    'Police arrested nine men after the raid in Harwell.',
    'Twelve men were arrested in the Harwell raid, police said.',
  ],
  [
    'The statistics office of Norland said on Tuesday that unemployment had climbed to 11 percent, the highest since 1998.',
    'Norland’s jobless rate reached 14 percent last month, official figures showed on Tuesday.',
  ],
  [
    'Carmaker Alder said on Tuesday that 450 jobs would go at its plant in Harwell as it shifts work abroad.',
    'Alder is to cut 600 jobs in Harwell, the carmaker announced, blaming weak demand.',
  ],
  [
    'Passengers on the Oslo flight waited two hours before they were let off, the airline said.',
    'The airline said passengers had been kept on board for three hours before they could leave the plane.',
  ],
  [
    'The delay of two hours angered passengers at Elmer airport.',
    'Passengers at Elmer airport were angry after a delay of three hours.',
  ],
  [
    'The plant, which employs 1,200 people, will close in May.',
    'The plant will close in May. It employs 900 people.',
  ],
  [
    'The storm left 30,000 homes without power, the grid operator said.',
    'Some 80,000 homes lost power in the storm, according to the grid operator.',
  ],
  [
    'Rescuers pulled 12 survivors from the rubble on Monday.',
    'Nineteen survivors were pulled from the rubble by rescuers on Monday.',
  ],
  [
    'The ferry was carrying 340 passengers when it sank off Orel.',
    'When it sank off Orel, the ferry had 410 passengers aboard.',
  ],
  [
    'Inflation slowed to 3.1 percent in March from 3.5 percent in February.',
    'Annual inflation eased in March to 2.8 percent, the office said.',
  ],
  [
    'The airline lost $40 million last year, its annual report showed.',
    'Its annual report put the airline’s loss for last year at $65 million.',
  ],
  ['The suspect, who is 34, was held on Monday.', 'Police on Monday held a suspect aged 37.'],
  [
    'The gunman fired 16 shots, witnesses told police.',
    'Witnesses told police that the gunman had fired 22 shots.',
  ],
  ['Voters approved the plan by 54 percent to 46.', 'The plan was approved with 61 percent of the vote.'],
  [
    'The two firms agreed a price of $3 billion for the mine.',
    'The mine will be sold for $4 billion under the deal between the two firms.',
  ],
  [
    'The road will be shut for six weeks while the bridge is mended.',
    'Repairs to the bridge will close the road for ten weeks.',
  ],
  [
    'The bank raised its key rate by 25 basis points to 4.5 percent on Thursday.',
    'On Thursday the bank lifted its key rate by half a point, to 4.75 percent.',
  ],
]

const OTHERS: readonly Pair[] = [
  [
    'The firm said 450 jobs would go at its plant in Harwell.',
    'The firm said 600 jobs would go in all, 450 of them at its Harwell plant.',
  ],
  [
    'Unemployment in Norland rose to 11 percent in May.',
    'Unemployment in Norland rose to 14 percent in June.',
  ],
  [
    'At least 450 jobs would go at the plant in Harwell.',
    'The firm said 600 jobs would go at its Harwell plant.',
  ],
  [
    'The flight from Oslo was delayed by about two hours.',
    'The flight from Oslo was delayed by 110 minutes.',
  ],
  ['The fire destroyed 30 homes in the village of Elmer.', 'In Elmer, the fire destroyed 12 shops.'],
  ['Youth unemployment rose to 24 percent in May.', 'Unemployment rose to 11 percent in May.'],
  ['The court fined the company £2m for the spill.', 'The court fined the director £3m for the spill.'],
  [
    'Police arrested nine men after the raid in Harwell.',
    'Police charged twelve men after the raid in Harwell.',
  ],
  ['Nine men were arrested in the raid, three of them in Harwell.', 'Police arrested three men in Harwell.'],
]

const clashes = (a: string, b: string): boolean =>
  compare(a, b).findings.some(({ severity }) => severity === 'conflict')

describe('two values', () => {
  for (const [a, b] of ONE_MEASURE)
    it(`of one measure clash: ${a} ${b}`, () => expect(clashes(a, b)).toBe(true))
  for (const [a, b] of OTHERS)
    it(`that are of others do not: ${a} ${b}`, () => expect(clashes(a, b)).toBe(false))
})
