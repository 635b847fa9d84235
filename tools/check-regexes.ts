// Fails where a regular expression of the library can backtrack on hostile text:
//   npm ci --omit=optional --prefix tools/regexes && npx tsx tools/check-regexes.ts
// Every literal is found by its syntax tree, every one that is put together by having the library put it together.
// Each goes to recheck (https://makenowjust-labs.github.io/recheck), which proves it linear or attacks it.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative, resolve } from 'node:path'
import ts from 'typescript'

interface Expression {
  readonly source: string
  readonly flags: string
  /** File within `src`, and line. */
  readonly at: string
}

interface Verdict {
  readonly status: 'safe' | 'vulnerable' | 'unknown'
  readonly complexity?: { readonly type: string; readonly degree?: number }
  readonly attack?: { readonly pattern: string; readonly string: string }
}

const SRC = resolve(import.meta.dirname, '../src')
/** Longer than any takes; what is not told by then fails. */
const PATIENCE_MS = 60_000
/** Where only short texts are looked at, the most characters they have (`LONGEST` of text/boilerplate.ts). */
const SHORT_TEXTS: Readonly<Record<string, number>> = {
  'lexicon/en/text/boilerplate.ts': 240,
  'text/boilerplate.ts': 240,
}
/** The attack on a short text may take so long, at its quickest of some tries; compiling the expression is not counted. */
const MOST_MS = 2
const TRIES = 5
const SITE = /^(.*):\d+$/

const { literals, constructors } = searchSyntax()
const built = await recordBuilt()
const unseen = constructors.filter(at => !built.some(expression => fileOf(expression) === fileOf({ at })))
const faults = unseen.map(
  at => `${at}: a regular expression that was not put together here, so it was not checked`,
)

// The pure backend runs anywhere; the others are programs for one kind of machine.
process.env.RECHECK_BACKEND = 'pure'
const { checkSync }: { checkSync(source: string, flags: string, options: object): Verdict } = createRequire(
  join(import.meta.dirname, 'regexes/package.json'),
)('recheck')

const expressions = new Map(
  [...literals, ...built].map(expression => [`/${expression.source}/${expression.flags}`, expression]),
)
for (const [written, expression] of expressions) {
  const verdict = checkSync(expression.source, expression.flags, { timeout: PATIENCE_MS, randomSeed: 1 })
  const fault = faultOf(verdict, expression)
  if (fault) faults.push(`${expression.at}: ${fault}\n    ${written.slice(0, 200)}`)
}
for (const fault of faults) console.error(fault)
console.log(`${expressions.size} regular expressions, ${faults.length} that backtrack or were not checked`)
process.exitCode = faults.length > 0 ? 1 : 0

function faultOf({ status, complexity, attack }: Verdict, expression: Expression): string | undefined {
  if (status === 'safe') return undefined
  const most = SHORT_TEXTS[fileOf(expression)]
  if (most !== undefined && timeOf(expression, attack?.string.slice(0, most) ?? '') < MOST_MS)
    return undefined
  if (status === 'unknown') return 'recheck could not tell in time'
  return `${complexity?.type} ${complexity?.degree ?? ''}, attacked by ${attack?.pattern}`
}

function timeOf({ source, flags }: Expression, text: string): number {
  const expression = new RegExp(source, flags)
  const times = Array.from({ length: TRIES }, () => {
    const start = performance.now()
    expression.test(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

function fileOf({ at }: Pick<Expression, 'at'>): string {
  return SITE.exec(at)?.[1] ?? at
}

/** Literals, and the places of `RegExp(…)`. */
function searchSyntax(): { literals: Expression[]; constructors: string[] } {
  const literals: Expression[] = []
  const constructors: string[] = []
  for (const path of files(SRC)) {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const at = `${relative(SRC, path)}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at })
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
        constructors.push(at)
      node.forEachChild(visit)
    }
    visit(file)
  }
  return { literals, constructors }
}

/** What the library's own code puts together while it loads and compares. */
async function recordBuilt(): Promise<Expression[]> {
  const seen: Expression[] = []
  const plain = RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [source, flags]) {
      const made = new target(source, flags)
      const at = /[\\/]src[\\/]([^:)]+:\d+)/.exec(new Error().stack?.split('\n')[2] ?? '')?.[1]
      if (at) seen.push({ source: made.source, flags: made.flags, at })
      return made
    },
  })
  const { compare } = await import('../src/index')
  for (const part of ['render/index', 'html/index', 'matchers', 'cli/program', 'batch/index'])
    await import(`../src/${part}`)
  const seed = (name: string): string => readFileSync(resolve(SRC, `../seeds/${name}.txt`), 'utf8')
  compare(seed('a'), seed('b'))
  globalThis.RegExp = plain
  return seen
}

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return files(path)
    return path.endsWith('.ts') ? [path] : []
  })
}
