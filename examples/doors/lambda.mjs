// A function in the cloud, as AWS Lambda has it; lambda.sh bundles and zips it.
import './corroborate-data.mjs'
import { check } from 'corroborate'

export async function handler({ statement, source }) {
  const { verdict, support } = check(statement, source)
  return { statusCode: 200, body: JSON.stringify({ verdict, support: Number(support.toFixed(2)) }) }
}
