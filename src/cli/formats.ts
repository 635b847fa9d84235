/** The formats that reports, claims and checks can be written in. */
import { extname } from 'node:path'
import {
  checkToText,
  claimsToText,
  type TextOptions,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toMatrixHtml,
  toMatrixMarkdown,
  toProv,
  toSchemaOrg,
  toText,
  toWebAnnotation,
} from '../render'
import type { Check, Document, Report, Story } from '../types'

type Renderer<Result> = (result: Result, options: TextOptions) => string
type Formats<Result> = Readonly<Record<string, Renderer<Result>>>

export const REPORT_FORMATS: Formats<Report> = {
  text: toText,
  markdown: report => toMarkdown(report),
  html: report => toHtml(report),
  json: report => toJson(report),
  csv: report => toCsv(report),
  prov: report => indented(toProv(report)),
  'web-annotation': report => indented(toWebAnnotation(report)),
  'schema-org': report => indented(toSchemaOrg(report)),
}

export const CLAIMS_FORMATS: Formats<Document> = { text: claimsToText, json: document => toJson(document) }

/** A story's formats; as text it is the Markdown table, which reads well enough. */
export const STORY_FORMATS: Formats<Story> = {
  text: story => toMatrixMarkdown(story),
  markdown: story => toMatrixMarkdown(story),
  html: story => toMatrixHtml(story),
  json: story => toJson(story),
}

export const CHECK_FORMATS: Formats<Check> = { text: checkToText, json: check => toJson(check) }

const ENDINGS: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.csv': 'csv',
}

/** The format asked for; else the one that the name of the output file speaks of; else text. */
export function chooseFormat(
  asked: string | undefined,
  output: string | undefined,
  formats: readonly string[],
): string {
  if (asked !== undefined) return asked
  const guess = output === undefined ? undefined : ENDINGS[extname(output).toLowerCase()]
  return guess !== undefined && formats.includes(guess) ? guess : 'text'
}

function indented(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
