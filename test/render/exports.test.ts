import { expect, it } from 'vitest'
import * as html from '../../src/html'
import * as render from '../../src/render'

it('corroborate/render exports exactly what is promised', () => {
  expect(Object.keys(render).sort()).toEqual([
    'checkToHtml',
    'checkToMarkdown',
    'checkToText',
    'claimsToText',
    'toCsv',
    'toHtml',
    'toJson',
    'toMarkdown',
    'toMatrixHtml',
    'toMatrixMarkdown',
    'toMatrixText',
    'toProv',
    'toSchemaOrg',
    'toText',
    'toWebAnnotation',
  ])
})

it('corroborate/html exports exactly what is promised', () => {
  expect(Object.keys(html).sort()).toEqual(['fromHtml', 'fromMarkdown', 'fromText'])
})
