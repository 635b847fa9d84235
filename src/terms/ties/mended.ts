// A document's sentences with their trees mended, once for all who ask of it.
import { rememberEach } from '../../memo'
import { repairedSentences } from '../../repair/repair'
import type { Document } from '../../types'

export const mendedSentences = rememberEach((document: Document) => repairedSentences(document))
