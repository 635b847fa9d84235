/** Which texts are one: reprints of one agency text, found by the runs of words they share (Broder 1997). */

/** Texts that come from one. */
export interface TextOrigin {
  /** Indices of the texts, in order. */
  readonly texts: readonly number[]
  /** For each text, 0 to 1: how much of the shorter of it and the first one both have; 1 for the first. */
  readonly overlaps: readonly number[]
}

/** Runs of so many words hardly come about twice by chance. */
const RUN = 5
/** Texts that share this much of the shorter one's runs are reprints; two reports that quote one statement share less. */
const REPRINT = 0.5
/** A sentence that two texts share makes neither a reprint of the other. */
const LEAST_RUNS = 20
/** So many of the runs, those of the least hash, stand for all. */
const SAMPLE = 2000

/** The texts gathered by origin, in the order of the first of each. */
export function findOrigins(texts: readonly string[]): TextOrigin[] {
  const origins: { texts: number[]; overlaps: number[]; size: number }[] = []
  const holders = new Map<number, number[]>()
  texts.forEach((text, at) => {
    const runs = hashRuns(text)
    const shared = new Map<number, number>()
    for (const run of runs)
      for (const origin of holders.get(run) ?? []) shared.set(origin, (shared.get(origin) ?? 0) + 1)
    let best: { origin: number; overlap: number } | undefined
    for (const [origin, count] of shared) {
      const overlap = count / Math.max(1, Math.min(runs.length, origins[origin].size))
      if (count >= LEAST_RUNS && overlap >= REPRINT && overlap > (best?.overlap ?? 0))
        best = { origin, overlap }
    }
    if (best) {
      origins[best.origin].texts.push(at)
      origins[best.origin].overlaps.push(Math.min(1, best.overlap))
      return
    }
    for (const run of runs) {
      const known = holders.get(run)
      if (known) known.push(origins.length)
      else holders.set(run, [origins.length])
    }
    origins.push({ texts: [at], overlaps: [1], size: runs.length })
  })
  return origins.map(({ texts: members, overlaps }) => ({ texts: members, overlaps }))
}

/** Hashes of a text's runs of words, without repeats; of a long text a sample that is the same for the same runs. */
function hashRuns(text: string): number[] {
  const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => hashOf(word))
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= words.length; at++) {
    let hash = 0
    for (let i = at; i < at + RUN; i++) hash = (Math.imul(hash, 0x01000193) ^ words[i]) >>> 0
    runs.add(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0)
  }
  return [...runs].sort((a, b) => a - b).slice(0, SAMPLE)
}

/** FNV-1a over UTF-16 code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
