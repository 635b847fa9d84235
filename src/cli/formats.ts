/** The formats that reports, stories, claims and checks can be written in. */
import {
  checkToHtml,
  checkToMarkdown,
  checkToText,
  claimsToText,
  type TextOptions,
  toCsv,
  toHtml,
  toJson,
  toMarkdown,
  toMatrixHtml,
  toMatrixMarkdown,
  toMatrixText,
  toProv,
  toSchemaOrg,
  toText,
  toWebAnnotation,
} from '../render'
import type { Check, Document, Report, Story } from '../types'
import { issuesOfCheck, issuesOfReport, issuesOfStory } from './ci/issues'
import { casesOfCheck, casesOfReport, casesOfStory, toJunit } from './ci/junit'
import type { Place } from './ci/places'
import { toSarif } from './ci/sarif'
import { toWorkflowCommands } from './ci/workflow-commands'

/** What a format may go by beside the result. */
export interface Setting extends TextOptions {
  /** Where each document of the result lies. */
  readonly places: readonly Place[]
  /** With `conflict` a difference in framing is no failure of a test. */
  readonly failOn?: string
}

type Renderer<Result> = (result: Result, setting: Setting) => string
export type Formats<Result> = Readonly<Record<string, Renderer<Result>>>

export const REPORT_FORMATS: Formats<Report> = {
  text: (report, { color, width, explain }) => toText(report, { color, width, explain }),
  markdown: (report, { explain }) => toMarkdown(report, { explain }),
  html: (report, { explain }) => toHtml(report, { explain }),
  json: report => toJson(report),
  ndjson: report => lines(report.findings),
  csv: report => toCsv(report),
  junit: (report, { failOn }) => toJunit('compare', casesOfReport(report, failOn === 'conflict')),
  sarif: (report, { places }) => toSarif(issuesOfReport(report, places)),
  gha: (report, { places }) => toWorkflowCommands(issuesOfReport(report, places)),
  prov: report => indented(toProv(report)),
  'web-annotation': report => indented(toWebAnnotation(report)),
  'schema-org': report => indented(toSchemaOrg(report)),
}

export const CLAIMS_FORMATS: Formats<Document> = {
  text: (document, { color, width }) => claimsToText(document, { color, width }),
  json: document => toJson(document),
  ndjson: document => lines(document.claims),
}

export const STORY_FORMATS: Formats<Story> = {
  text: (story, { color, width }) => toMatrixText(story, { color, width }),
  markdown: story => toMatrixMarkdown(story),
  html: story => toMatrixHtml(story),
  json: story => toJson(story),
  ndjson: story => lines(story.facts),
  junit: (story, { failOn }) => toJunit('compare', casesOfStory(story, failOn === 'conflict')),
  sarif: (story, { places }) => toSarif(issuesOfStory(story, places)),
  gha: (story, { places }) => toWorkflowCommands(issuesOfStory(story, places)),
}

export const CHECK_FORMATS: Formats<Check> = {
  text: (check, { color, width, explain }) => checkToText(check, { color, width, explain }),
  markdown: (check, { explain }) => checkToMarkdown(check, { explain }),
  html: (check, { explain }) => checkToHtml(check, { explain }),
  json: check => toJson(check),
  ndjson: ({ documents: [statement], ...rest }) =>
    lines([{ statement: statement.source.text, ...rest, documents: undefined }]),
  junit: check => toJunit('check', casesOfCheck(check)),
  sarif: (check, { places }) => toSarif(issuesOfCheck(check, places)),
  gha: (check, { places }) => toWorkflowCommands(issuesOfCheck(check, places)),
}

/** The format that the ending of a file speaks of. */
export const ENDINGS: Readonly<Record<string, string>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.csv': 'csv',
  '.xml': 'junit',
  '.sarif': 'sarif',
}

const indented = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

const lines = (values: readonly object[]): string =>
  values.map(value => `${JSON.stringify(value)}\n`).join('')
