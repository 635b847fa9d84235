// Compares away from the page, so that typing never waits.
import { compare, load } from 'corroborate'
import { toHtml } from 'corroborate/render'
import type { Answer, Question } from './messages'

// The data lies beside this script; it is fetched once and kept by the browser's cache.
const ready = load({ baseUrl: 'data/' })

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  self.postMessage(await answer(data))
}

async function answer({ a, b }: Question): Promise<Answer> {
  try {
    await ready
    const start = performance.now()
    const report = compare({ text: a, publisher: 'Article A' }, { text: b, publisher: 'Article B' })
    const { agrees, addsDetail, differs } = report.summary
    const took = Math.round(performance.now() - start)
    return {
      page: toHtml(report),
      status: `${agrees} agree, ${addsDetail} add detail, ${differs} differ (${took} ms)`,
    }
  } catch (error) {
    return { error: String(error), status: String(error) }
  }
}
