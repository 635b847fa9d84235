/** Results as JUnit's XML, which every CI shows: a fact of both sources, or a statement, is a test. */

import { checkToText } from '../../render'
import { verdictWords } from '../../render/check-groups'
import { readerFacts } from '../../render/matrix/facts'
import { shownClaims, viewFindings, wordingOf } from '../../render/view'
import { ofCheck } from '../../render/wording'
import type { Check, Document, Report, Story } from '../../types'
import { escapeXml } from './xml'

export interface Case {
  readonly name: string
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string }
}

/** A name longer than this tells no more to who reads it in a list. */
const LONGEST_NAME = 120

/** A fact that both sources tell passes unless they differ on it; what one alone tells is no test. */
export function casesOfReport({ findings, documents }: Report, onlyConflicts: boolean): Case[] {
  return viewFindings(findings, [documents[0]], [documents[1]])
    .filter(({ finding }) => finding.relation !== 'unmatched')
    .map(view => {
      const { relation, severity, reasons } = view.finding
      const [a, b] = [wordingOf(shownClaims(view, 'a')), wordingOf(shownClaims(view, 'b'))]
      const isFailed = relation === 'differs' && (severity === 'conflict' || !onlyConflicts)
      const why = reasons.filter(({ effect }) => effect === 'differs').map(({ message }) => message)
      return {
        name: shortened(a),
        ...(isFailed && {
          failure: { type: severity ?? 'differs', message: why.join(' '), text: `A: ${a}\nB: ${b}` },
        }),
      }
    })
}

/** A fact that several sources tell passes unless one of them disputes it. */
export function casesOfStory(story: Story, onlyConflicts: boolean): Case[] {
  const words = wordsOf(story.documents)
  return readerFacts(story)
    .filter(({ tellings }) => tellings.length > 1)
    .map(({ text, tellings }) => {
      const against = tellings.filter(
        ({ relation, severity }) => relation === 'differs' && (severity === 'conflict' || !onlyConflicts),
      )
      const told = tellings.map(({ source, claim }) => `${source}: ${words.get(claim) ?? ''}`)
      return {
        name: shortened(text),
        ...(against.length > 0 && {
          failure: {
            type: against.some(({ severity }) => severity === 'conflict') ? 'conflict' : 'framing',
            message: `disputed by ${against.map(({ source }) => source).join(', ')}`,
            text: told.join('\n'),
          },
        }),
      }
    })
}

/** A statement passes when it is supported. */
export function casesOfCheck(check: Check): Case[] {
  const { verdict, documents, findings } = check
  const why = findings
    .flatMap(({ reasons }) => reasons)
    .filter(({ effect }) => effect === 'differs')
    .map(({ message }) => ofCheck(message))
  const message = [`${verdictWords(verdict)}.`, ...new Set(why)].join(' ')
  return [
    {
      name: shortened(documents[0]?.source.text ?? ''),
      ...(verdict !== 'supported' && {
        failure: { type: verdict, message, text: checkToText(check) },
      }),
    },
  ]
}

export function toJunit(command: string, cases: readonly Case[]): string {
  const counts = `tests="${cases.length}" failures="${cases.filter(({ failure }) => failure).length}"`
  const tests = cases.map(({ name, failure }) => {
    const head = `    <testcase classname="corroborate.${command}" name="${escapeXml(name)}"`
    if (!failure) return `${head}/>`
    const { type, message, text } = failure
    return `${head}>
      <failure type="${escapeXml(type)}" message="${escapeXml(message)}">${escapeXml(text)}</failure>
    </testcase>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="corroborate" ${counts}>
  <testsuite name="corroborate ${command}" ${counts}>
${tests.map(test => `${test}\n`).join('')}  </testsuite>
</testsuites>
`
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const letters = [...line]
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : line
}

/** The words of every claim by its id. */
function wordsOf(documents: readonly Document[]): Map<string, string> {
  return new Map(
    documents.flatMap(({ claims, source }) =>
      claims.map(
        ({ id, spans }) => [id, spans.map(s => source.text.slice(s.start, s.end)).join(' … ')] as const,
      ),
    ),
  )
}
