/** What takes long is tried on some of its cases, and on all of them where `WHOLE=1` is set: `.ci/run` does so. */
export const IS_WHOLE = process.env.WHOLE === '1'

/** A size or a number of rounds: the lesser is still large enough to fail. */
export const sized = (some: number, whole: number): number => (IS_WHOLE ? whole : some)

/** So many of all, spread over them; another `turn` takes others. */
export function some<T>(all: readonly T[], count: number, turn = 0): readonly T[] {
  if (IS_WHOLE || all.length <= count) return all
  return Array.from(
    { length: count },
    (_, i) => all[(turn + Math.floor((i * all.length) / count)) % all.length],
  )
}
