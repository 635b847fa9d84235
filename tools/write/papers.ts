// What is written for people: which papers there are, the code in them, the paths they name, and what their code prints.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

export interface Paper {
  /** Relative to the root of the repository. */
  readonly path: string
  readonly text: string
}

export interface CodeBlock {
  readonly language: string
  readonly code: string
}

/** The papers whose code and paths are held to what there is. */
export function readPapers(): Paper[] {
  const documents = readdirSync(join(ROOT, 'docs')).filter(name => name.endsWith('.md'))
  return [
    'README.md',
    'DESIGN.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...documents.map(name => `docs/${name}`).sort(),
  ].map(path => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }))
}

export const pathOf = (paper: Paper): string => join(ROOT, paper.path)

export const codeBlocks = (text: string): CodeBlock[] =>
  [...text.matchAll(/^```(\S*)\n([\s\S]*?)^```$/gmu)].map(([, language, code]) => ({ language, code }))

/** Code, the mark, and a block with what the code prints. */
const PRINTED = /^```ts\n([\s\S]*?)^```\n\n<!-- printed -->\n```text\n([\s\S]*?)^```$/gmu

/** The text with what its code prints in the blocks marked as printed. */
export async function withPrinted(
  text: string,
  printedBy: (code: string) => Promise<string>,
): Promise<string> {
  let out = text
  for (const [whole, code] of text.matchAll(PRINTED)) {
    const printed = (await printedBy(code)).trimEnd()
    const block = `\`\`\`ts\n${code}\`\`\`\n\n<!-- printed -->\n\`\`\`text\n${printed}\n\`\`\``
    out = out.replace(whole, () => block)
  }
  return out
}

/** Folders of the repository: what begins with one of them is a path of it. */
const PATH = /(?<![\w./-])(?:src|test|tools|docs|seeds|examples|bench|schema|\.ci)\/[\w./-]*\w\/?/gu
const LINK = /\]\(([^()\s]*)\)/gu
/** A file by its name alone, as tables of one folder have it. */
const NAME = /`([\w.-]+\.(?:ts|py|sh|bin|md))`/gu

/** Every path, link or file that a paper names and that is not there; what git ignores may be made later. */
export function missingPaths({ path, text }: Paper): string[] {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n')
  const known = fileNames(ROOT)
  // Links are read from where the paper lies, what else looks like a path from the root.
  const links = [...text.matchAll(LINK)].map(([, link]) => link).filter(link => !/^https?:/u.test(link))
  const paths = [...text.replace(LINK, ']').matchAll(PATH)].map(([found]) => found.replace(/\/$/u, ''))
  const names = [...text.matchAll(NAME)].map(([, name]) => name)
  return [
    ...links.filter(link => !isLinked(link, path, text)),
    ...paths.filter(found => !ignored.includes(found) && !existsSync(join(ROOT, found))),
    ...names.filter(name => !known.has(name)),
  ]
}

function isLinked(link: string, from: string, text: string): boolean {
  const [file, anchor] = link.split('#')
  if (file === '') return anchorsOf(text).has(anchor)
  const target = resolve(ROOT, dirname(from), file)
  if (!existsSync(target)) return false
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).has(anchor)
}

/** Headings as GitHub turns them into anchors. */
const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(/^#+ (.*)$/gmu)].map(([, heading]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )

const UNREAD: ReadonlySet<string> = new Set(['node_modules', '.git', 'dist', 'coverage'])

function fileNames(folder: string): Set<string> {
  const names = new Set<string>()
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (UNREAD.has(entry.name)) continue
    if (!entry.isDirectory()) names.add(entry.name)
    else for (const name of fileNames(join(folder, entry.name))) names.add(name)
  }
  return names
}

/** Where code of papers is put to be run, so that it finds the library by name. */
export const blockFolder = (name: string): string => join(ROOT, 'test/readme-blocks', name)
