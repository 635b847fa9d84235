/** Averaged-perceptron tagger and arc-hybrid parser (Goldberg and Nivre 2013): features and states. */
export const hashStr = (s: string) => { let h = 0x811c9dc5; for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193); return h >>> 0 }
export const mix = (h: number, x: number) => { h = Math.imul(h ^ x, 0x85ebca6b); h ^= h >>> 13; h = Math.imul(h, 0xc2b2ae35); h ^= h >>> 16; return h >>> 0 }
export const TB = 18, AB = 20, LB = 17
export const shape = (w: string) => (/^\p{Lu}/u.test(w) ? (/\p{Ll}/u.test(w) ? 1 : 2) : /\d/.test(w) ? 3 : /^[^\p{L}]+$/u.test(w) ? 4 : 0)
export type W = { lc: number; s1: number; s2: number; s3: number; p1: number; p3: number; sh: number; hy: number }
export const NONE: W = { lc: 1, s1: 2, s2: 3, s3: 4, p1: 5, p3: 6, sh: 7, hy: 0 }
export const word = (w: string): W => { const l = w.toLowerCase().replace(/\d/g, '0'); return { lc: hashStr(l), s1: hashStr(l.slice(-1)), s2: hashStr(l.slice(-2)), s3: hashStr(l.slice(-3)), p1: hashStr(l.slice(0, 1)), p3: hashStr(l.slice(0, 3)), sh: shape(w), hy: l.includes('-') ? 1 : 0 } }
export function tagFeatures(ws: W[], i: number, t1: number, t2: number, out: number[]) {
  const w = ws[i], a = ws[i - 1] ?? NONE, b = ws[i - 2] ?? NONE, c = ws[i + 1] ?? NONE, d = ws[i + 2] ?? NONE
  let n = 0; const M = (1 << TB) - 1
  const f = (k: number, x: number, y = 0, z = 0) => { out[n++] = mix(mix(mix(k * 7919 + 17, x), y), z) & M }
  f(1, w.lc); f(2, w.s3); f(3, w.s2); f(4, w.s1); f(5, w.p3); f(6, w.p1); f(7, w.sh, i === 0 ? 1 : 0); f(8, t1); f(9, t1, t2); f(10, t1, w.lc); f(11, a.lc); f(12, b.lc); f(13, c.lc); f(14, d.lc); f(15, c.s3); f(16, a.s3); f(17, c.sh, w.sh); f(18, a.lc, w.lc); f(19, w.lc, c.lc); f(20, t1, c.lc); f(21, w.sh, w.s3); f(22, t1, t2, w.lc); f(23, t1, w.s3); f(24, c.s2, w.s2); f(25, 0)
  return n
}
export class State {
  stack: number[] = []; b = 1; heads: Int32Array; labels: Int32Array; lc: Int32Array; lc2: Int32Array; rc: Int32Array; rc2: Int32Array; nl: Int32Array; nr: Int32Array
  constructor(public n: number) { this.heads = new Int32Array(n + 2).fill(-1); this.labels = new Int32Array(n + 2); this.lc = new Int32Array(n + 2); this.lc2 = new Int32Array(n + 2); this.rc = new Int32Array(n + 2); this.rc2 = new Int32Array(n + 2); this.nl = new Int32Array(n + 2); this.nr = new Int32Array(n + 2) }
  // tokens 1..n, ROOT = n+1 placed last in the buffer
  get done() { return this.stack.length === 0 && this.b === this.n + 1 }
  legal(a: number) { const s = this.stack.length; if (a === 0) return this.b <= this.n; if (a === 1) return s >= 1 && !(this.b === this.n + 1 && s > 1 && false); return s >= 2 }
  attach(h: number, c: number, l: number) { this.heads[c] = h; this.labels[c] = l; if (h <= this.n) { if (c < h) { this.nl[h]++; if (!this.lc[h] || c < this.lc[h]) { this.lc2[h] = this.lc[h]; this.lc[h] = c } else this.lc2[h] = c } else { this.nr[h]++; this.rc2[h] = this.rc[h]; this.rc[h] = c } } }
  apply(a: number, l: number) { if (a === 0) { this.stack.push(this.b++) } else if (a === 1) { const c = this.stack.pop()!; this.attach(this.b, c, l) } else { const c = this.stack.pop()!; this.attach(this.stack[this.stack.length - 1], c, l) } }
}
export function parseFeatures(s: State, ws: W[], ts: Int32Array, mask: number, extra: number, out: number[]) {
  const st = s.stack, k = st.length
  const S0 = k > 0 ? st[k - 1] : 0, S1 = k > 1 ? st[k - 2] : 0, S2 = k > 2 ? st[k - 3] : 0, B0 = s.b <= s.n ? s.b : 0, B1 = s.b + 1 <= s.n ? s.b + 1 : 0, B2 = s.b + 2 <= s.n ? s.b + 2 : 0
  const root = s.b > s.n ? 1 : 0
  const w = (i: number) => (i ? ws[i].lc : 1), t = (i: number) => (i ? ts[i] + 2 : i === B0 && root ? 1 : 0), l = (i: number) => (i ? s.labels[i] + 1 : 0)
  const sf = (i: number) => (i ? ws[i].s3 : 1)
  let n = 0
  const f = (kk: number, x = 0, y = 0, z = 0, v = 0) => { out[n++] = mix(mix(mix(mix(kk * 104729 + 31 + extra, x), y), z), v) & mask }
  const s0w = w(S0), s0t = t(S0), s1w = w(S1), s1t = t(S1), b0w = w(B0), b0t = root ? 1 : t(B0), b1w = w(B1), b1t = t(B1), b2t = t(B2), s2t = t(S2)
  const s0l = s.lc[S0], s0r = s.rc[S0], s1l = s.lc[S1], s1r = s.rc[S1], b0l = B0 ? s.lc[B0] : 0, s0l2 = s.lc2[S0], s0r2 = s.rc2[S0], s1r2 = s.rc2[S1], b0l2 = B0 ? s.lc2[B0] : 0
  const d0 = S0 && B0 ? Math.min(B0 - S0, 10) : 0, d1 = S0 && S1 ? Math.min(S0 - S1, 10) : 0
  const vl = (i: number) => Math.min(s.nl[i], 4), vr = (i: number) => Math.min(s.nr[i], 4)
  f(1, s0w); f(2, s0t); f(3, s0w, s0t); f(4, s1w); f(5, s1t); f(6, s1w, s1t); f(7, b0w); f(8, b0t); f(9, b0w, b0t); f(10, b1w); f(11, b1t); f(12, b2t); f(13, w(B2)); f(14, s2t)
  f(15, s0w, b0w); f(16, s0t, b0t); f(17, s0w, b0t); f(18, s0t, b0w); f(19, s0w, s1w); f(20, s0t, s1t); f(21, s0w, s1t); f(22, s0t, s1w); f(23, s0w, s0t, b0t); f(24, s0t, b0w, b0t); f(25, s0w, s0t, s1t); f(26, s0t, s1w, s1t)
  f(27, s0t, b0t, b1t); f(28, s1t, s0t, b0t); f(29, s2t, s1t, s0t); f(30, b0t, b1t, b2t); f(31, s0t, b0t, b1t, b2t); f(32, s1t, s0t, b0t, b1t)
  f(33, s0t, t(s0l), b0t); f(34, s0t, t(s0r), b0t); f(35, s0t, b0t, t(b0l)); f(36, s1t, t(s1r), s0t); f(37, s1t, t(s1l), s0t); f(38, s1t, s0t, t(s0l)); f(39, s1t, s0t, t(s0r))
  f(40, s0w, vl(S0)); f(41, s0t, vl(S0), vr(S0)); f(42, s1w, vr(S1)); f(43, s1t, vr(S1), vl(S1)); f(44, b0t, B0 ? vl(B0) : 0); f(45, s0t, b0t, d0); f(46, s0t, s1t, d1); f(47, s0w, d0); f(48, s1w, d1); f(49, b0w, d0)
  f(50, w(s0l), s0t); f(51, w(s0r), s0t); f(52, w(s1r), s1t); f(53, w(b0l), b0t); f(54, s0t, l(s0l), l(s0r)); f(55, s1t, l(s1l), l(s1r)); f(56, b0t, l(b0l)); f(57, s0w, l(s0r)); f(58, s1w, l(s1r), s0t); f(59, s0t, l(s0l), l(s0l2)); f(60, s1t, l(s1r), l(s1r2)); f(61, s0t, l(s0r), l(s0r2)); f(62, b0t, l(b0l), l(b0l2))
  f(63, sf(S0), b0t); f(64, sf(B0), s0t); f(65, sf(S1), s0t); f(66, w(s1r), s0w); f(67, s1w, t(s1r), s0w); f(68, s0w, b0w, b1w); f(69, s1w, s0t, b0t); f(70, s1t, s0w, b0t); f(71, w(s0r), b0t, s0t); f(72, s0w, b0w, s1t); f(73, 0)
  return n
}
