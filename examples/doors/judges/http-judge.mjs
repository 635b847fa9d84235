// A judge from outside: a model behind an address, here a stand-in on this machine that knows four sentences. npm run http-judge
import { createServer } from 'node:http'
import { check, checkAsync } from 'corroborate'

/** What the service answers: the label of a natural-language-inference model. */
const KNOWN = {
  'The talks were fruitful. The negotiations went well.': 'entailment',
  'The talks were fruitful. The negotiations ended without a result.': 'contradiction',
}

const service = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request) body += chunk
  const { premise, hypothesis } = JSON.parse(body)
  response.end(JSON.stringify({ label: KNOWN[`${hypothesis} ${premise}`] ?? 'neutral' }))
})
await new Promise(ready => service.listen(0, '127.0.0.1', ready))
const address = `http://127.0.0.1:${service.address().port}/nli`

const nli = {
  name: 'nli',
  timeout: 10_000,
  ask: async (a, b, { signal }) => {
    const words = ({ sentence, document }) =>
      document.source.text.slice(sentence.span.start, sentence.span.end)
    const body = JSON.stringify({ premise: words(b), hypothesis: words(a) })
    const response = await fetch(address, { method: 'POST', body, signal })
    const { label } = await response.json()
    if (label === 'neutral') return []
    return label === 'entailment'
      ? [{ effect: 'agrees', message: 'The model says that it follows.' }]
      : [{ effect: 'differs', severity: 'conflict', message: 'The model says that both cannot be true.' }]
  },
}

const statement = 'The talks were fruitful.'
for (const source of [
  'The negotiations went well.',
  'The negotiations ended without a result.',
  'The negotiations were held in Oriel.',
]) {
  const alone = check(statement, source).verdict
  const { verdict, findings, answers } = await checkAsync(statement, source, { asyncJudges: [nli] })
  console.log(`${source}\n  alone ${alone}, with the model ${verdict}`)
  for (const { judge, status, opinions } of answers)
    console.log(`  ${judge} ${status}: ${opinions.map(({ effect }) => effect).join() || 'says nothing'}`)
  for (const { reasons } of findings)
    for (const reason of reasons.filter(({ judge }) => judge.startsWith('async/')))
      console.log(`  › ${reason.judge}: ${reason.message}`)
}
service.close()
service.closeAllConnections()
