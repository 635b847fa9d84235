// Bundles the page into a folder of static files that any server can serve:
// npx tsx examples/browser/build.ts [FOLDER] [--serve]
import { cpSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { context } from 'esbuild'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const folder = process.argv.slice(2).find(argument => !argument.startsWith('-')) ?? here('site')

const bundler = await context({
  entryPoints: [here('page.ts'), here('worker.ts')],
  outdir: folder,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
})
await bundler.rebuild()
cpSync(here('index.html'), `${folder}/index.html`)
// In a project of your own: node_modules/corroborate/dist/data
cpSync(here('../../src/data'), `${folder}/data`, {
  recursive: true,
  filter: path => !path.endsWith('.json'),
})
if (process.argv.includes('--serve')) {
  const { port } = await bundler.serve({ servedir: folder })
  console.log(`http://localhost:${port}`)
} else {
  await bundler.dispose()
  console.log(`${folder}: open it through any server of static files`)
}
