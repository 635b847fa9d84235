import { describe, expect, it } from 'vitest'
import { compare } from '../../src/index'

const END = ' Nobody else spoke.'
const differences = (a: string, b: string): string[] =>
  compare(a + END, b + END).findings.flatMap(({ relation, reasons }) =>
    relation === 'differs' ? reasons.map(({ message }) => message) : [],
  )

describe('two who bear one name', () => {
  it.each([
    [
      'Mr Hale opened the new library.',
      'Mrs Hale opened the new library.',
      'A names Mr Hale, B names Mrs Hale.',
    ],
    [
      'Mr Hale said the dam was safe.',
      'Mrs Hale said the dam was safe.',
      'A names Mr Hale, B names Mrs Hale.',
    ],
    [
      'Ivo Hale the Younger bought the mill.',
      'Ivo Hale the Elder bought the mill.',
      'A names Ivo Hale the Younger, B names Ivo Hale the Elder.',
    ],
    ['Oslo raised the tax.', 'The Swedish government raised the tax.', 'A names Oslo, B names Swedish.'],
    [
      'A minority of farmers oppose the plan.',
      '70% of farmers oppose the plan.',
      'A says “minority”, B says “70%”.',
    ],
  ])('%s / %s', (a, b, message) => expect(differences(a, b)).toContain(message))

  it.each([
    ['Ms Hale opened the new library.', 'Mrs Hale opened the new library.'],
    ['Dr Hale opened the new library.', 'Mrs Hale opened the new library.'],
    ['Hale opened the new library.', 'Mrs Hale opened the new library.'],
    ['Oslo raised the tax.', 'The Norwegian government raised the tax.'],
    ['The rent rose by 5 per cent.', 'The rent rose 5 per cent.'],
  ])('are one, or may be: %s / %s', (a, b) => expect(differences(a, b)).toEqual([]))
})
