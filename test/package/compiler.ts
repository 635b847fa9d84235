/** TypeScript over files of a stranger's, in this process: the library of the language is read once for all of them. */
import { join } from 'node:path'
import ts from 'typescript'
import type { Stranger } from './stranger'

const { ESNext, NodeNext } = ts.ModuleKind
export const NODE: ts.CompilerOptions = { module: NodeNext }
export const BUNDLER: ts.CompilerOptions = {
  module: ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
}

const libraries = new Map<string, ts.SourceFile | undefined>()

/** Writes the files and gives what TypeScript has to say of them under strict rules; declarations are looked at too, but for its own. */
export function complaints(
  { folder, write }: Stranger,
  files: Readonly<Record<string, string>>,
  more: ts.CompilerOptions,
): string {
  write(files)
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    types: [],
    skipDefaultLibCheck: true,
    ...more,
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getCurrentDirectory = () => folder
  host.getSourceFile = (name, ...how) => {
    if (!/\/typescript\/lib\/lib\.[\w.]+$/.test(name)) return read(name, ...how)
    if (!libraries.has(name)) libraries.set(name, read(name, ...how))
    return libraries.get(name)
  }
  const roots = Object.keys(files).map(file => join(folder, file))
  return ts.formatDiagnostics(ts.getPreEmitDiagnostics(ts.createProgram(roots, options, host)), host)
}
