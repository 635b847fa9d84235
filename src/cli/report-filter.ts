/** Leaves out of a report the findings that fall under a confidence, and sees what is asked for among them. */
import type { Check, Finding, Report, Telling, Verdict } from '../types'

/** The report with only the findings at or above `least`, its summary counted again; the report itself when there is no `least`. */
export function atLeast(report: Report, least: number | undefined): Report {
  if (least === undefined) return report
  const findings = report.findings.filter(finding => finding.confidence >= least)
  const count = (test: (finding: Finding) => boolean) => findings.filter(test).length
  const isAlone = (finding: Finding) => finding.relation === 'unmatched'
  return {
    ...report,
    generator: { ...report.generator, options: { ...report.generator.options, minConfidence: least } },
    findings,
    summary: {
      ...report.summary,
      agrees: count(finding => finding.relation === 'agrees'),
      addsDetail: count(finding => finding.relation === 'adds-detail'),
      differs: count(finding => finding.relation === 'differs'),
      conflicts: count(finding => finding.severity === 'conflict'),
      onlyInA: count(finding => isAlone(finding) && finding.claims.a.length > 0),
      onlyInB: count(finding => isAlone(finding) && finding.claims.a.length === 0),
    },
  }
}

/** Whether there is a finding of the kind that `--fail-on` names. */
export function failsOn(findings: readonly (Finding | Telling)[], kind: string | undefined): boolean {
  if (kind !== 'conflict' && kind !== 'differs') return false
  return findings.some(finding =>
    kind === 'conflict' ? finding.severity === 'conflict' : finding.relation === 'differs',
  )
}

/** The verdicts that each kind of failure knows; a check fails on what is supported in part alone unless told otherwise. */
const FAILED: Readonly<Record<string, readonly Verdict[]>> = {
  conflict: ['contradicted'],
  differs: ['contradicted'],
  unsupported: ['contradicted', 'not-found'],
  partly: ['contradicted', 'not-found', 'partly-supported'],
  never: [],
}

export function failsCheck({ verdict, findings }: Check, kind = 'partly'): boolean {
  return FAILED[kind].includes(verdict) || failsOn(findings, kind)
}
