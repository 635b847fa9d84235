// Two text areas, a worker, a report: at most one comparison runs, and the newest texts wait for it.
import type { Answer, Question } from './messages'

const element = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = document.getElementById(id)
  if (found instanceof type) return found
  throw new Error(`the page has no ${type.name} "${id}"`)
}

const a = element('a', HTMLTextAreaElement)
const b = element('b', HTMLTextAreaElement)
const status = element('status', HTMLElement)
const report = element('report', HTMLIFrameElement)
const worker = new Worker(new URL('worker.js', import.meta.url), { type: 'module' })

let isBusy = false
let isWaiting = false

function ask(): void {
  isWaiting = isBusy
  if (isBusy) return
  isBusy = true
  const question: Question = { a: a.value, b: b.value }
  worker.postMessage(question)
}

worker.onmessage = ({ data }: MessageEvent<Answer>) => {
  isBusy = false
  status.textContent = data.status
  if (data.page) report.srcdoc = data.page
  if (isWaiting) ask()
}

a.addEventListener('input', ask)
b.addEventListener('input', ask)
ask()
