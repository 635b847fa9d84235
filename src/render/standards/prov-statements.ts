/** The shapes of PROV-JSONLD that reports use, and its literals. */

/** A literal; PROV-JSONLD keeps values in arrays, and numbers as typed strings. */
export type ProvLiteral =
  | { readonly '@value': string }
  | { readonly '@value': string; readonly '@type': string }

/** A statement: entities, agents and activities have an `@id`, relations name what they relate. */
export interface ProvStatement {
  readonly '@type':
    | 'Entity'
    | 'Agent'
    | 'Activity'
    | 'Usage'
    | 'Generation'
    | 'Attribution'
    | 'Association'
    | 'Derivation'
  readonly '@id'?: string
  readonly type?: readonly string[]
  readonly label?: readonly ProvLiteral[]
  readonly value?: readonly ProvLiteral[]
  readonly entity?: string
  readonly agent?: string
  readonly activity?: string
  readonly generatedEntity?: string
  readonly usedEntity?: string
  readonly [property: `${string}:${string}`]: readonly ProvLiteral[]
}

export interface ProvDocument {
  readonly '@context': readonly (string | Readonly<Record<string, string>>)[]
  readonly '@graph': readonly ProvStatement[]
}

export function words(text: string): ProvLiteral {
  return { '@value': text }
}

export function typed(text: string, type: string): ProvLiteral {
  return { '@value': text, '@type': type }
}

export function label(text: string): readonly ProvLiteral[] {
  return [words(text)]
}
