// LangChain.js: a step of a chain that tells whether what the model wrote is supported by its source. npm run langchain
import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { RunnableLambda, RunnablePassthrough } from '@langchain/core/runnables'
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { check } from 'corroborate'

/** The evaluator: `{ article, summary }` in, a key, a score and the reasons out, the shape that LangSmith and openevals take too. */
const supported = RunnableLambda.from(({ article, summary }) => {
  const { verdict, findings } = check(summary, article)
  const reasons = findings.flatMap(finding => finding.reasons.filter(({ effect }) => effect === 'differs'))
  return {
    key: 'supported',
    score: verdict === 'supported' ? 1 : 0,
    value: verdict,
    comment: reasons.map(({ message }) => message).join(' '),
  }
})

// In your code: new ChatOpenAI(…), or any other. This one says what it was told to.
const model = new FakeListChatModel({
  responses: ['Five people died in the fire on Monday.', 'Nine people died in the fire.'],
})
const summarise = ChatPromptTemplate.fromTemplate('Summarise in one sentence: {article}')
  .pipe(model)
  .pipe(new StringOutputParser())
const chain = RunnablePassthrough.assign({ summary: summarise }).pipe(
  RunnablePassthrough.assign({ evaluation: supported }),
)

const article = 'Five people died in the fire at the Calder mill on Monday, police said.'
for (let run = 0; run < 2; run++) {
  const { summary, evaluation } = await chain.invoke({ article })
  console.log(summary)
  console.log(`  ${evaluation.key} ${evaluation.score} (${evaluation.value}) ${evaluation.comment}`.trimEnd())
}
