/** Issues as the workflow commands by which GitHub Actions puts a note beside a line. */
import type { Issue } from './issues'

export function toWorkflowCommands(issues: readonly Issue[]): string {
  return issues
    .map(({ level, rule, message, at }) => {
      const spot = at.find(({ file }) => file !== undefined)
      const properties = {
        ...(spot && { file: spot.file }),
        ...(spot?.region && {
          line: spot.region.startLine,
          endLine: spot.region.endLine,
          col: spot.region.startColumn,
        }),
        title: `corroborate: ${rule}`,
      }
      const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${level} ${listed.join(',')}::${data(message)}\n`
    })
    .join('')
}

/** As the runner unescapes it; `%` first. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
