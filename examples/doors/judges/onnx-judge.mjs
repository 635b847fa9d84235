// npm run onnx-judge. onnxruntime-node: a model on this machine as a judge. The one here is a stand-in that knows six words (tools/write/write-onnx.ts) and has
// the inputs and the output of any model of natural-language inference: put yours in its place, and its tokenizer in the place of `tokens`.
import { check, checkAsync } from 'corroborate'
import { InferenceSession, Tensor } from 'onnxruntime-node'

const LABELS = ['entailment', 'neutral', 'contradiction']
const LEAST_SURE = 0.8
const session = await InferenceSession.create(new URL('stand-in.onnx', import.meta.url).pathname)

const tokens = text =>
  (text.toLowerCase().match(/[a-z]+/g) ?? []).map(word =>
    BigInt([...word].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 512, 7)),
  )

async function infer(premise, hypothesis) {
  const ids = [...tokens(premise), ...tokens(hypothesis)]
  const row = values => new Tensor('int64', BigInt64Array.from(values), [1, ids.length])
  const { logits } = await session.run({ input_ids: row(ids), attention_mask: row(ids.map(() => 1n)) })
  const exponents = [...logits.data].map(Math.exp)
  const sum = exponents.reduce((x, y) => x + y)
  const shares = exponents.map(exponent => exponent / sum)
  const best = shares.indexOf(Math.max(...shares))
  return { label: LABELS[best], share: shares[best] }
}

const words = ({ sentence, document }) => document.source.text.slice(sentence.span.start, sentence.span.end)

/** Abstains unless it is sure. */
const nli = {
  name: 'onnx-nli',
  ask: async (a, b) => {
    const { label, share } = await infer(words(b), words(a))
    if (label === 'neutral' || share < LEAST_SURE) return []
    const message = `The model says ${label} (${share.toFixed(2)}).`
    return label === 'entailment'
      ? [{ effect: 'agrees', message }]
      : [{ effect: 'differs', severity: 'conflict', message }]
  },
}

const statement = 'The talks were fruitful.'
for (const source of [
  'The negotiations went well.',
  'The negotiations ended without a result.',
  'The negotiations were held in Oriel.',
]) {
  const { verdict, answers } = await checkAsync(statement, source, { asyncJudges: [nli] })
  console.log(`${source}\n  alone ${check(statement, source).verdict}, with the model ${verdict}`)
  for (const { judge, status, opinions } of answers)
    console.log(`  ${judge} ${status}: ${opinions.map(({ message }) => message).join() || 'says nothing'}`)
}
