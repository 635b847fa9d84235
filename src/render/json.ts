/** Reports as JSON text. */
import { noOptions } from '../shapes'
import type { Check, Document, Report, Story } from '../types'
import { aResult } from './given'

/**
 * The report as JSON, indented for people; `JSON.parse` gives it back whole.
 *
 * @example
 * JSON.parse(toJson(report)).summary.conflicts // 1
 */
export function toJson(report: Report | Document | Check | Story): string
export function toJson(report: Report | Document | Check | Story, ...more: readonly unknown[]): string {
  noOptions('toJson', more)
  aResult(report, 'report')
  return `${JSON.stringify(report, null, 2)}\n`
}
