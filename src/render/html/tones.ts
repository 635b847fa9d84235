/** The five ways in which a stretch of an article or a finding is coloured. */
import type { Finding } from '../../types'

export type Tone = 'conflict' | 'framing' | 'adds' | 'agrees' | 'alone'

/** Strongest first: where findings overlap in the text, the strongest one colours it. */
export const TONES: readonly Tone[] = ['conflict', 'framing', 'adds', 'agrees', 'alone']

export const TONE_NAMES: Readonly<Record<Tone, string>> = {
  conflict: 'disputed: both cannot be true',
  framing: 'told differently: both can be true',
  adds: 'shared, with added detail',
  agrees: 'shared',
  alone: 'alone',
}

export function toneOf(finding: Finding): Tone {
  if (finding.relation === 'agrees') return 'agrees'
  if (finding.relation === 'adds-detail') return 'adds'
  if (finding.relation === 'unmatched') return 'alone'
  return finding.severity === 'conflict' ? 'conflict' : 'framing'
}
