/** Columns of compiled data: found in the file, and decoded when they are no plain bytes; written by `tools/compile/columns.ts`. */

/** The columns of a file that starts with their number and their lengths. */
export function readColumns(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = view.getUint32(0, true)
  let start = 4 + 4 * count
  return Array.from({ length: count }, (_, i) => {
    const end = start + view.getUint32(4 + 4 * i, true)
    const column = bytes.subarray(start, end)
    start = end
    return column
  })
}

/** LEB128: seven bits a byte, the lowest first. */
export function readVarints(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length)
  let count = 0
  for (let at = 0, value = 0, shift = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    value |= (byte & 127) << shift
    if (byte > 127) shift += 7
    else {
      numbers[count++] = value
      value = 0
      shift = 0
    }
  }
  return numbers.subarray(0, count)
}

/** Sums of all counts before each, and of all. */
export function runningTotal(counts: Uint32Array): Uint32Array {
  const totals = new Uint32Array(counts.length + 1)
  for (let i = 0; i < counts.length; i++) totals[i + 1] = totals[i] + counts[i]
  return totals
}

/** Last of `count` places at which a test holds that holds of all before it too; -1 when it holds of none. */
export function lastAtMost(count: number, holds: (index: number) => boolean): number {
  let low = -1
  let high = count
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (holds(middle)) low = middle
    else high = middle
  }
  return low
}
