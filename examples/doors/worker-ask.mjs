// Bundles worker.mjs, runs it in workerd, the runtime of Cloudflare Workers, and asks it: npm run worker
import { spawn } from 'node:child_process'
import { build } from 'esbuild'
import workerd from 'workerd'

await build({
  entryPoints: ['worker.mjs'],
  outdir: 'edge',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  conditions: ['workerd'],
  loader: { '.bin': 'copy' },
  assetNames: '[name]',
})

const runtime = spawn(workerd.default, ['serve', '--control-fd=3', 'worker.capnp'], {
  stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
})
const { port } = await new Promise(resolve =>
  runtime.stdio[3].once('data', line => resolve(JSON.parse(line))),
)
const body = JSON.stringify({ a: 'Five people died on Monday.', b: 'Seven people died on Monday.' })
const answer = await fetch(`http://127.0.0.1:${port}`, { method: 'POST', body })
console.log(await answer.text())
runtime.kill()
