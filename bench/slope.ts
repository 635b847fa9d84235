/** Slope of log time over log length, by least squares. */
export function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([length, time]) => [Math.log(length), Math.log(Math.max(time, 0.1))])
  const mean = (k: number): number => logs.reduce((sum, point) => sum + point[k], 0) / logs.length
  const [x, y] = [mean(0), mean(1)]
  return (
    logs.reduce((sum, [u, v]) => sum + (u - x) * (v - y), 0) /
    logs.reduce((sum, [u]) => sum + (u - x) ** 2, 0)
  )
}
