import { describe, expect, it } from 'vitest'
import {
  type AsyncJudge,
  check,
  checkAsync,
  compare,
  compareAsync,
  type Judge,
  type Opinion,
} from '../../src'

const AGREES: Opinion = { effect: 'agrees', message: 'It follows.' }
const CLASHES: Opinion = { effect: 'differs', severity: 'conflict', message: 'Both cannot be true.' }
const saying = (...opinions: Opinion[]): AsyncJudge => ({ name: 'nli', ask: async () => opinions })
const FRUITFUL = 'The talks were fruitful.'
const WENT_WELL = 'The negotiations went well.'
const FIVE = 'Five people died in the fire at the Calder mill on Monday.'
const SEVEN = 'Seven people died in the fire at the Calder mill on Monday.'
const MEN = 'Police arrested two men in Oriel on Monday.'
const ARRESTED = 'Two men were arrested by police in Oriel on Monday.'

describe('checkAsync', () => {
  const asked = (statement: string, source: string, ...asyncJudges: AsyncJudge[]) =>
    checkAsync(statement, source, { asyncJudges })

  it('has what is open borne out by a judge, and says by whom', async () => {
    expect(check(FRUITFUL, WENT_WELL).verdict).toBe('not-found')
    const { verdict, findings, answers } = await asked(FRUITFUL, WENT_WELL, saying(AGREES))
    expect(verdict).toBe('supported')
    expect(findings[0]).toMatchObject({
      relation: 'agrees',
      reasons: [{ judge: 'async/nli', effect: 'agrees', message: 'It follows.' }],
    })
    expect(answers).toEqual([
      { judge: 'nli', a: 'statement1', b: 's1.1', status: 'answered', opinions: [AGREES] },
    ])
  })

  it('has it contradicted, with the finding that says why', async () => {
    const { verdict, findings } = await asked(FRUITFUL, WENT_WELL, saying(CLASHES))
    expect(verdict).toBe('contradicted')
    expect(findings[0]).toMatchObject({ relation: 'differs', severity: 'conflict' })
    expect(findings[0].reasons.map(({ judge }) => judge)).toContain('async/nli')
  })

  it('keeps what judges at odds, or none, leave open', async () => {
    const alone = check(FRUITFUL, WENT_WELL)
    for (const judges of [[], [saying()], [saying(AGREES), saying(CLASHES)]])
      expect((await asked(FRUITFUL, WENT_WELL, ...judges)).verdict).toBe(alone.verdict)
  })

  it('overrules no veto, and nothing that is found', async () => {
    // Others than the residents are furious, as far as words tell.
    const vetoed = [
      'Residents are angry.',
      'People who live in the street are furious about the noise.',
    ] as const
    expect((await asked(...vetoed, saying(AGREES))).verdict).toBe('not-found')
    expect(check(SEVEN, FIVE).verdict).toBe('contradicted')
    expect(await asked(SEVEN, FIVE, saying(AGREES))).toEqual({ ...check(SEVEN, FIVE), answers: [] })
    const morning = FIVE.replace('Monday', 'Monday morning')
    expect(await asked(FIVE, morning, saying(CLASHES))).toEqual({ ...check(FIVE, morning), answers: [] })
  })
})

describe('compareAsync', () => {
  it('hears judges on facts that both tell', async () => {
    const { findings, generator, answers } = await compareAsync(MEN, ARRESTED, {
      asyncJudges: [saying(CLASHES)],
    })
    expect(compare(MEN, ARRESTED).findings[0].relation).not.toBe('differs')
    expect(findings[0]).toMatchObject({ relation: 'differs', severity: 'conflict' })
    expect(findings[0].reasons[0]).toEqual({
      judge: 'async/nli',
      facet: 'other',
      effect: 'differs',
      severity: 'conflict',
      basis: 'inferred',
      message: 'Both cannot be true.',
    })
    expect(generator.options).toEqual({ asyncJudges: ['nli'] })
    expect(answers).toHaveLength(1)
  })

  it('keeps a difference that the library found', async () => {
    const { findings } = await compareAsync(FIVE, SEVEN, { asyncJudges: [saying(AGREES)] })
    expect(findings[0]).toMatchObject({ relation: 'differs', severity: 'conflict', facets: ['number'] })
  })

  it('asks of no claims in the same words', async () => {
    const { answers, ...report } = await compareAsync(FIVE, FIVE, { asyncJudges: [saying(CLASHES)] })
    expect(answers).toEqual([])
    expect(report.findings).toEqual(compare(FIVE, FIVE).findings)
  })

  it('is compare where nobody says anything', async () => {
    const {
      answers: _,
      generator: __,
      ...report
    } = await compareAsync(FIVE, SEVEN, { asyncJudges: [saying()] })
    const { generator: ___, ...plain } = compare(FIVE, SEVEN)
    expect(report).toEqual(plain)
  })

  it('puts reasons in the order of the judges, whoever answers first', async () => {
    let letGo = () => {}
    const first: AsyncJudge = {
      name: 'first',
      ask: () => new Promise(answer => (letGo = () => answer([{ ...CLASHES, message: '1' }]))),
    }
    const second: AsyncJudge = {
      name: 'second',
      ask: async () => {
        queueMicrotask(letGo)
        return [{ ...CLASHES, message: '2' }]
      },
    }
    const { findings } = await compareAsync(MEN, ARRESTED, { asyncJudges: [first, second] })
    const heard = findings[0].reasons.filter(({ judge }) => judge.startsWith('async/'))
    expect(heard.map(({ message }) => message)).toEqual(['1', '2'])
  })
})

describe('a judge that does not answer', () => {
  const fallback: Judge = function house() {
    return [
      {
        judge: 'house/own',
        facet: 'other',
        effect: 'differs',
        severity: 'framing',
        basis: 'stated',
        message: 'Own.',
      },
    ]
  }
  const told = async (judge: Partial<AsyncJudge>) =>
    (await compareAsync(MEN, ARRESTED, { asyncJudges: [{ ...saying(), ...judge }] })) ?? {}

  it('in time is told so by its signal, and its fallback speaks', async () => {
    let wasTold = false
    const ask: AsyncJudge['ask'] = (_a, _b, { signal }) =>
      new Promise(() => signal.addEventListener('abort', () => (wasTold = true)))
    const { answers, findings } = await told({ ask, timeout: 1, fallback })
    expect(wasTold).toBe(true)
    expect(answers).toMatchObject([
      { judge: 'nli', status: 'late', fallback: 'house', opinions: [{ effect: 'differs', message: 'Own.' }] },
    ])
    expect(findings[0].reasons.map(({ judge }) => judge)).toContain('house/own')
  })

  it('has a fallback that is named by its own name where its reasons name nobody', async () => {
    const plain = (): never[] =>
      JSON.parse(
        '[{"facet":"other","effect":"differs","severity":"conflict","basis":"stated","message":"Own."}]',
      )
    const { findings } = await told({ ask: () => new Promise(() => {}), timeout: 1, fallback: plain })
    expect(findings.flatMap(({ reasons }) => reasons.map(({ judge }) => judge))).toContain('plain')
  })

  it('but throws, or answers nonsense, has failed; without a fallback nobody speaks', async () => {
    const throwing = await told({ ask: () => Promise.reject(new Error('503')) })
    expect(throwing.answers).toMatchObject([{ status: 'failed', error: '503', opinions: [] }])
    expect(throwing.findings).toEqual(compare(MEN, ARRESTED).findings)
    for (const [answer, error] of [
      ['yes', /must be an array of opinions, got "yes"/u],
      [[{ effect: 'agree', message: '' }], /effect must be one of a list \(did you mean "agrees"\?\)/u],
      [[{ effect: 'agrees' }], /message must be a string/u],
      [[{ ...AGREES, spans: [] }], /unknown field "spans"/u],
    ] as const) {
      const ask = async () => JSON.parse(JSON.stringify(answer))
      expect((await told({ ask })).answers[0].error).toMatch(error)
    }
  })

  it('is left when the caller’s own signal is aborted', async () => {
    const controller = new AbortController()
    const ask = () => {
      controller.abort(new Error('enough'))
      return new Promise<never>(() => {})
    }
    const options = { asyncJudges: [{ name: 'nli', ask }], signal: controller.signal }
    await expect(compareAsync(MEN, ARRESTED, options)).rejects.toThrow('enough')
    await expect(checkAsync(FRUITFUL, WENT_WELL, options)).rejects.toThrow('enough')
  })

  it('holds up no more than so many others', async () => {
    let out = 0
    let most = 0
    const ask = async () => {
      most = Math.max(most, ++out)
      await new Promise(go => setImmediate(go))
      out--
      return []
    }
    const judges = Array.from({ length: 5 }, (_, i) => ({ name: `n${i}`, ask }))
    await compareAsync(MEN, ARRESTED, { asyncJudges: judges, atOnce: 2 })
    expect(most).toBe(2)
  })
})

describe('wrong options', () => {
  it.each([
    ['{}', 'asyncJudges must be an array of judges, got undefined'],
    ['{"asyncJudges": [{"name": "x"}]}', 'asyncJudges[0].ask must be a function, got undefined'],
    [
      '{"asyncJudges": [], "asyncJudge": 1}',
      'unknown option "asyncJudge" in options: did you mean "asyncJudges"?',
    ],
    ['{"asyncJudges": [], "atOnce": 0}', 'atOnce must be a whole number from 1'],
  ])('%s', async (json, message) => {
    await expect(compareAsync(FIVE, SEVEN, JSON.parse(json))).rejects.toThrow(message)
    await expect(checkAsync(FIVE, SEVEN, JSON.parse(json))).rejects.toThrow(message)
  })
})
