// Binary search in what is sorted by place.

/**
 * How many items at the head of a list fulfil a condition that none behind them does: the index of the first that does not.
 * @example countWhile([2, 3, 5, 8], n => n < 5) // 2
 */
export function countWhile<Item>(items: ArrayLike<Item>, isBefore: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(items[middle])) low = middle + 1
    else high = middle
  }
  return low
}
