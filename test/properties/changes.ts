/**
 * How many of two lists, whatever their order, have no like in the other: what one small change moved.
 * A pretrained reader sees pieces of names and weighs claims on a scale, so that what lies at a threshold may cross it.
 */
export function changes(before: readonly string[], after: readonly string[]): number {
  const left = [...after]
  let lost = 0
  for (const one of before) {
    const at = left.indexOf(one)
    if (at < 0) lost++
    else left.splice(at, 1)
  }
  return lost + left.length
}

/** Of some forty findings: two that change their relation count four. */
export const FEW = 4
