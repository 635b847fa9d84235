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
  /** Runs the command that is on the path of what the stranger's package runs. */
  corroborate(...args: string[]): string
  write(files: Readonly<Record<string, string>>): void
  /** Has a package that the stranger uses beside ours; taken from where our own tests have it, be it under another name. */
  use(name: string, ours?: string): void
  leave(): void
}

/** Runs a command in a folder and gives what it printed. */
export function run(folder: string, command: string, ...args: string[]): string {
  try {
    return execFileSync(command, args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    })
  } catch (error) {
    // Compilers and test runners say on standard output what is wrong.
    const printed = error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : ''
    throw new Error(`${command} ${args.join(' ')}\n${printed}${said}`, { cause: error })
  }
}

/** Packs, which builds first, and installs. */
export function makeStranger(): Stranger {
  const folder = mkdtempSync(join(tmpdir(), 'corroborate-'))
  execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root, stdio: 'pipe' })
  const name = readdirSync(folder).find(file => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack made no tarball')
  const write = (files: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  write({ 'package.json': JSON.stringify({ name: 'stranger', private: true }) })
  run(folder, 'npm', 'install', '--silent', '--no-audit', '--no-fund', `./${name}`)
  return {
    folder,
    tarball: join(folder, name),
    run: (command, ...args) => run(folder, command, ...args),
    corroborate: (...args) => run(folder, join(folder, 'node_modules/.bin/corroborate'), ...args),
    write,
    use: (other, ours = other) => {
      const link = join(folder, 'node_modules', other)
      mkdirSync(dirname(link), { recursive: true })
      rmSync(link, { force: true })
      symlinkSync(join(root, 'node_modules', ours), link)
    },
    leave: () => rmSync(folder, { recursive: true, force: true }),
  }
}
