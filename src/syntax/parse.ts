import { readFileSync } from 'node:fs'
import type { RawToken } from '../text/tokens'
import type { Token } from '../types'
import { AB, LB, mix, NONE, parseFeatures, State, TB, tagFeatures, word, type W } from './perceptron'

interface Model { tagNames: string[]; labNames: string[]; T: number; L: number; lemo: Record<string, string>; tw: Int16Array; aw: Int16Array; lw: Int16Array }
let model: Model | undefined
const loadModel = (): Model => {
  if (model) return model
  const file = readFileSync(new URL(import.meta.url.includes('/src/') ? '../lexicon/data/interim.bin' : './data/interim.bin', import.meta.url))
  const hl = file.readUInt32LE(0)
  const head = JSON.parse(file.subarray(4, 4 + hl).toString()) as Omit<Model, 'tw' | 'aw' | 'lw'>
  let at = 4 + hl + ((4 - ((hl + 4) % 4)) % 4)
  const take = (n: number) => { const x = new Int16Array(file.buffer.slice(file.byteOffset + at, file.byteOffset + at + n * 2)); at += n * 2; return x }
  model = { ...head, tw: take((1 << TB) * head.T), aw: take((1 << AB) * 3), lw: take((1 << LB) * head.L) }
  return model
}
const F: number[] = []
const score = (w: Int16Array, k: number, n: number, out: Float64Array) => { out.fill(0); for (let i = 0; i < n; i++) { const o = F[i] * k; for (let j = 0; j < k; j++) out[j] += w[o + j] } }
const best = (x: Float64Array) => { let b = 0; for (let i = 1; i < x.length; i++) if (x[i] > x[b]) b = i; return b }

/** Tags, lemmas and dependency trees for tokenised sentences. */
export function parse(sentences: readonly (readonly RawToken[])[]): Token[][] {
  return sentences.map(s => parseSentence(s))
}
function parseSentence(raw: readonly RawToken[]): Token[] {
  if (raw.length === 0) return []
  const m = loadModel(), ws = raw.map(t => word(t.text)), n = raw.length
  const tags = new Int32Array(n + 2), ts = new Float64Array(m.T), as = new Float64Array(3), ls = new Float64Array(m.L)
  let t1 = -1, t2 = -1
  for (let i = 0; i < n; i++) { const k = tagFeatures(ws, i, t1, t2, F); score(m.tw, m.T, k, ts); const p = best(ts); tags[i + 1] = p; t2 = t1; t1 = p }
  const st = new State(n), wp: W[] = [NONE, ...ws, NONE]
  while (!st.done) {
    const k = parseFeatures(st, wp, tags, (1 << AB) - 1, 0, F); score(m.aw, 3, k, as)
    let p = -1
    for (let a = 0; a < 3; a++) if (st.legal(a) && (p < 0 || as[a] > as[p])) p = a
    let l = 0
    if (p > 0) { const k2 = parseFeatures(st, wp, tags, (1 << LB) - 1, p * 1000003, F); score(m.lw, m.L, k2, ls); l = best(ls) }
    st.apply(p, l)
  }
  const roots = raw.map((_, i) => i).filter(i => st.heads[i + 1] > n || st.heads[i + 1] < 0)
  return raw.map((t, i) => {
    const [upos, xpos] = m.tagNames[tags[i + 1]].split('/')
    const isRoot = roots[0] === i, extra = !isRoot && roots.includes(i)
    const key = `${t.text.toLowerCase()}\t${xpos}`
    const lemma = Object.hasOwn(m.lemo, key) ? m.lemo[key] : upos === 'PROPN' ? t.text : lemmaOf(t.text.toLowerCase(), xpos)
    return { span: t.span, text: t.text, lemma, upos, xpos, head: isRoot ? -1 : extra ? roots[0] : st.heads[i + 1] - 1, deprel: isRoot ? 'root' : extra ? 'parataxis' : m.labNames[st.labels[i + 1]] }
  })
}
const lemmaOf = (w: string, x: string) => x === 'NNS' ? w.replace(/ies$/, 'y').replace(/(ss|x|ch|sh)es$/, '$1').replace(/([^s])s$/, '$1') : x === 'VBZ' ? w.replace(/ies$/, 'y').replace(/s$/, '') : x === 'VBD' || x === 'VBN' ? w.replace(/ied$/, 'y').replace(/([^e])ed$/, '$1') : x === 'VBG' ? w.replace(/ing$/, '') : w
void mix
