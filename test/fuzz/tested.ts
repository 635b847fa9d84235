/** The library under test: the source, or a build of it. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020'
import type { Tested } from './faults'

const root = join(import.meta.dirname, '../..')

export async function loadTested(dist?: string): Promise<Tested> {
  const from = (built: string, source: string): string =>
    dist === undefined
      ? new URL(`../../src/${source}`, import.meta.url).href
      : pathToFileURL(resolve(dist, built)).href
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
  for (const name of ['report', 'story'])
    ajv.addSchema(JSON.parse(readFileSync(join(root, `src/schema/${name}.schema.json`), 'utf8')))
  return {
    library: await import(from('index.js', 'index.ts')),
    render: await import(from('render.js', 'render/index.ts')),
    html: await import(from('html.js', 'html/index.ts')),
    ajv,
  }
}
