import type { Document } from '../types'

/** A document as far as its words, values and names are read, before anyone asks what it claims. */
export type Reading = Omit<Document, 'attributions' | 'claims'>
