/** Blocks of one table of weights: each is asked for with its indices and gives a row. */

/** Where each block starts, by name, and the length of all. */
export function layout<Name extends string>(
  sizes: Readonly<Record<Name, number>>,
  first: number,
): { readonly at: Readonly<Record<Name, number>>; readonly end: number } {
  const at: Record<string, number> = {}
  let end = first
  for (const [name, size] of Object.entries<number>(sizes)) {
    at[name] = end
    end += size
  }
  return { at: at as Record<Name, number>, end }
}
