// Which packages the build bundles, by name: what ships is what needs its licence told.
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'

const ENTRIES = [
  'src/index.ts',
  'src/render/index.ts',
  'src/html/index.ts',
  'src/batch/index.ts',
  'src/cli/main.ts',
]

export interface BundledPackage {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly folder: string
}

/** Bundles in memory, as the build does, and reads the names off what went in. */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    outdir: 'unused',
    treeShaking: true,
    splitting: true,
    logLevel: 'silent',
  })
  const kept = new Set(Object.values(metafile.outputs).flatMap(o => Object.keys(o.inputs)))
  const folders = new Set<string>()
  for (const input of kept) {
    const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)
    if (found) folders.add(found[1])
  }
  return [...folders].sort().map(folder => {
    const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
      readFileSync(`${root}/${folder}/package.json`, 'utf8'),
    )
    return { name, version, licence: license ?? 'see below', folder }
  })
}
