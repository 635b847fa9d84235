/** A project of someone else's: an empty folder in which the packed package is installed, as strangers get it. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

export const root = resolve(__dirname, '../..')

export interface Stranger {
  readonly folder: string
  readonly tarball: string
  /** Runs a command there and gives what it printed. */
  run(command: string, ...args: string[]): string
  write(files: Readonly<Record<string, string>>): void
  /** Has a package that the stranger uses beside ours; taken from where our own tests have it. */
  use(name: string): void
  leave(): void
}

/** Packs, which builds first, and installs. */
export function makeStranger(): Stranger {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })
  const name = readdirSync(folder).find(file => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack made no tarball')
  const run = (command: string, ...args: string[]): string => {
    try {
      return execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    } catch (error) {
      // Compilers and test runners say on standard output what is wrong.
      const printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
      throw new Error(`${command} ${args.join(' ')}\n${printed}`, { cause: error })
    }
  }
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  write({ 'package.json': JSON.stringify({ name: 'stranger', private: true }) })
  run('npm', 'install', '--silent', '--no-audit', '--no-fund', `./${name}`)
  return {
    folder,
    tarball: join(folder, name),
    run,
    write,
    use: other => symlinkSync(join(root, 'node_modules', other), join(folder, 'node_modules', other)),
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
