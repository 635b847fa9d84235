/** Reports on texts that are compared again and again: each text is read once for each side it stands on, each pair compared once. */
import { concludeCheck, planCheck } from '../../src/check'
import { reportOn } from '../../src/compare'
import { segment } from '../../src/segment'
import { readSource } from '../../src/source'
import type { Check, Document, Report } from '../../src/types'

/** The ids that `compare` and `check` give to what they read. */
type Side = 'a' | 'b' | 's1'

export interface Readings {
  read(text: string, side: Side): Document
  /** What `compare` gives. */
  compare(a: string, b: string): Report
  /** The sources swapped, each as it was read where it stood before. */
  swapped(a: string, b: string): Report
  /** What `check` gives. */
  check(statement: string, source: string): Check
}

export function readings(): Readings {
  const known = new Map<string, Document>()
  const read = (text: string, side: Side): Document => {
    const key = side + text
    const document = known.get(key) ?? segment(readSource(text, side))
    known.set(key, document)
    return document
  }
  const reports = new Map<string, Report>()
  const compare = (a: string, b: string): Report => {
    const key = JSON.stringify([a, b])
    const report = reports.get(key) ?? reportOn([read(a, 'a'), read(b, 'b')], {})
    reports.set(key, report)
    return report
  }
  return {
    read,
    compare,
    swapped: (a, b) => reportOn([read(b, 'b'), read(a, 'a')], {}),
    check: (statement, source) =>
      concludeCheck(
        planCheck(segment(readSource(statement, 'statement')), [read(source, 's1')], {}),
        {},
        () => [],
      ),
  }
}
