// Writes NOTICE: the sources of the compiled data, and the licence of every package that the build bundles.
// `npx tsx tools/write/write-notice.ts`, after a change of dependencies.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type BundledPackage, bundledPackages } from './bundled-packages'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const DATA = readFileSync(`${root}/tools/write/data-sources.txt`, 'utf8').trim()

const packages = await bundledPackages(root)
const sections = packages.map(
  p => `${'-'.repeat(78)}\n${p.name} ${p.version} (${p.licence})\n\n${licenceText(p)}`,
)
writeFileSync(
  `${root}/NOTICE`,
  `corroborate is under the MIT licence (see LICENSE). It ships the following of others.

${DATA}

${'='.repeat(78)}
PACKAGES BUNDLED INTO dist

${sections.join('\n\n')}
`,
)
console.log(`NOTICE: ${packages.map(p => p.name).join(', ')}`)

function licenceText({ folder, name, licence }: BundledPackage): string {
  const files = readdirSync(`${root}/${folder}`)
  const file = files.find(f => /^licen[cs]e/i.test(f)) ?? files.find(f => /^copying/i.test(f))
  if (file) return readFileSync(`${root}/${folder}/${file}`, 'utf8').trim()
  const readme = files.find(f => /^readme/i.test(f))
  const text = readme ? readFileSync(`${root}/${folder}/${readme}`, 'utf8') : ''
  const at = text.search(/^#+ *licen[cs]e/im)
  if (at < 0) return `${name} ships no licence text; its package says ${licence}.`
  return text.slice(at).trim()
}
