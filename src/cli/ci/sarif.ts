/** Issues as SARIF 2.1.0 (OASIS), which code scanning of GitHub and others reads. */
import { isAbsolute } from 'node:path'
import { pathToFileURL } from 'node:url'
import { NAME, VERSION } from '../../version'
import { type Issue, RULES, type Rule, type Spot } from './issues'

export function toSarif(issues: readonly Issue[]): string {
  const ids = Object.keys(RULES)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: NAME, version: VERSION, rules: Object.entries(RULES).map(rule) } },
        columnKind: 'utf16CodeUnits',
        results: issues.map(({ level, rule: ruleId, message, at }) => {
          const [first, ...related] = at.filter(({ file }) => file !== undefined)
          return {
            ruleId,
            ruleIndex: ids.indexOf(ruleId),
            level,
            message: { text: message },
            ...(first && { locations: [location(first)] }),
            ...(related.length > 0 && {
              relatedLocations: related.map((spot, id) => ({ id, ...location(spot) })),
            }),
          }
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

const rule = ([id, text]: [string, (typeof RULES)[Rule]]) => ({ id, shortDescription: { text } })

function location({ file = '', region, text }: Spot) {
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file) },
      ...(region && { region: { ...region, snippet: { text } } }),
    },
  }
}

/** Relative to where the command runs, or whole. */
function addressOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
