/** The declarations of a build, each written from its own file alone: no program is made, which would read every source and check its types. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'

const options: ts.CompilerOptions = {
  ...ts.parseConfigFileTextToJson('tsconfig.json', readFileSync('tsconfig.json', 'utf8')).config
    .compilerOptions,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  noEmit: false,
  declaration: true,
  // What is exported says its type where it is written.
  isolatedDeclarations: true,
}

/** Writes the declarations of these sources, and of what they speak of, into a folder; where those of each entry lie. */
export function declare(entries: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const place = (source: string) => join(folder, relative('src', source).replace(/\.ts$/, '.d.ts'))
  const known = new Set(Object.values(entries).map(path => resolve(path)))
  for (const source of known) {
    const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(source, 'utf8'), {
      fileName: source,
      compilerOptions: options,
      reportDiagnostics: true,
    })
    if (diagnostics.length > 0)
      throw new Error(ts.formatDiagnostics(diagnostics, ts.createCompilerHost(options)))
    mkdirSync(dirname(place(source)), { recursive: true })
    writeFileSync(place(source), outputText)
    for (const { fileName } of ts.preProcessFile(outputText).importedFiles) {
      const found =
        fileName.startsWith('.') && ts.resolveModuleName(fileName, source, options, ts.sys).resolvedModule
      if (found) known.add(found.resolvedFileName)
    }
  }
  return Object.fromEntries(Object.entries(entries).map(([name, source]) => [name, place(source)]))
}
