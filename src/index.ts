export type { Alignment } from './align/align'
export type { Bridge } from './align/pair-context'
export { check } from './check'
export { checkAsync } from './check-async'
export { compare } from './compare'
export { type CompareAllOptions, compareAll, reportBetween } from './compare-all'
export { compareAsync } from './compare-async'
export { names, quantities, type TimesOptions, times } from './find'
export type { Judge, JudgeContext } from './judge/judge'
export { type AssetName, type LoadOptions, load } from './load'
export type {
  AlignContext,
  Aligner,
  AsyncJudge,
  AsyncOptions,
  CheckAsyncOptions,
  CheckOptions,
  CompareAsyncOptions,
  CompareOptions,
  ConfidenceThreshold,
  Extraction,
  Extractor,
  LexiconEntries,
  SegmentOptions,
} from './options'
export { segment } from './segment'
export type { ClaimView, Term } from './terms/claim-terms'
export type * from './types'
