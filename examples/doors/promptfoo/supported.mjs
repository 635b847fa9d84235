// promptfoo: an assertion that the output is supported by the article of the test.
import { check } from 'corroborate'

export default function supported(output, { vars }) {
  const { verdict, support, findings } = check(output, vars.article)
  const reasons = findings
    .flatMap(finding => finding.reasons)
    .filter(({ effect }) => effect === 'differs')
    .map(({ message }) => message)
  return {
    pass: verdict === 'supported',
    score: support,
    reason: [`corroborate: ${verdict}.`, ...reasons].join(' '),
  }
}
