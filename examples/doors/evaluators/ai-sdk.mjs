// Vercel AI SDK: a summary is asked for again, with the reasons, until its source supports it. npm run ai-sdk
import { generateText } from 'ai'
import { MockLanguageModelV3 } from 'ai/test'
import { check } from 'corroborate'

const ATTEMPTS = 3

/** What the model wrote, once every claim of it is supported. */
async function summarise(model, article) {
  let prompt = `Summarise in one sentence: ${article}`
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const { text } = await generateText({ model, prompt })
    const { verdict, findings } = check(text, article)
    console.log(`${attempt}. ${text}\n   ${verdict}`)
    if (verdict === 'supported') return text
    const reasons = findings
      .flatMap(finding => finding.reasons)
      .filter(({ effect }) => effect === 'differs')
      .map(({ message }) => message)
    prompt = `${prompt}\n\nNot: ${text}\n${reasons.join('\n')}`
  }
  throw new Error('no summary was supported')
}

// In your code: openai('…'), or any other. This one has its answers from a list.
const answers = ['Nine people died in the fire.', 'Five people died in the fire on Monday.']
const model = new MockLanguageModelV3({
  doGenerate: async () => ({
    content: [{ type: 'text', text: answers.shift() }],
    finishReason: { unified: 'stop', raw: 'stop' },
    usage: { inputTokens: { total: 1 }, outputTokens: { total: 1 } },
    warnings: [],
  }),
})

await summarise(model, 'Five people died in the fire at the Calder mill on Monday, police said.')
