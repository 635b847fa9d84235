/**
 * Every public type. Reports are plain JSON: no classes, no dates, no maps, so
 * `JSON.parse(JSON.stringify(report))` equals the report. This file imports nothing.
 *
 * Offsets are UTF-16 code units of the source's text exactly as given, half-open:
 * `text.slice(span.start, span.end)` is the words meant.
 */

/** A half-open range `[start, end)` of UTF-16 code units in a source's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A text with what is known of where it comes from. Only `text` is needed. */
export interface Source {
  /** Short name used in claim ids; `a` and `b` in a comparison unless given. */
  readonly id?: string
  readonly text: string
  readonly title?: string
  readonly publisher?: string
  readonly author?: string | readonly string[]
  readonly url?: string
  /** Date of publication, ISO 8601 (`2023-07-26` or `2023-07-26T16:54:00Z`). Relative times are resolved from it, never from the clock. */
  readonly published?: string
  /** BCP 47 tag; English is the only language analysed today. */
  readonly language?: string
}

export type BlockKind = 'headline' | 'paragraph' | 'list-item' | 'boilerplate'

/** A stretch of the text that its layout sets apart. Boilerplate ("Follow us…") makes no claims. */
export interface Block {
  readonly span: Span
  readonly kind: BlockKind
}

/** A word as Universal Dependencies has it for English; clitics and hyphenated parts are words of their own. */
export interface Token {
  readonly span: Span
  /** The word with typographic apostrophes and quotes folded to ASCII, one code unit for one. */
  readonly text: string
  readonly lemma: string
  /** Universal part of speech, e.g. `NOUN`. */
  readonly upos: string
  /** Penn Treebank tag, e.g. `VBD`: it carries tense and number. */
  readonly xpos: string
  /** Index of the head within the sentence; -1 for the root. */
  readonly head: number
  /** Universal Dependencies relation to the head, e.g. `nsubj:pass`. */
  readonly deprel: string
}

export interface Sentence {
  readonly span: Span
  /** Index into `document.blocks`. */
  readonly block: number
  readonly tokens: readonly Token[]
}

export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'nationality'
  | 'title'
  | 'work'
  | 'event'
  | 'other'

/** Words that name, describe or stand for an entity. */
export interface Mention {
  readonly span: Span
  readonly type: EntityType
  readonly kind: 'name' | 'description' | 'pronoun'
  /** Id of the entity meant, when that is safe to say. */
  readonly entity?: string
  /** Index of the sentence. */
  readonly sentence: number
  /** Index of the head token within the sentence. */
  readonly head: number
}

/** What mentions refer to, one for each thing an article speaks of by name. */
export interface Entity {
  readonly id: string
  readonly type: EntityType
  /** The fullest name given, without titles. */
  readonly name: string
  /** Every other form of the name in the article, and what tables know it by ("DPRK", "North Korea"). */
  readonly aliases: readonly string[]
  /** Titles, roles and descriptions attached to the name in the article ("Russian Defence Minister"). */
  readonly roles: readonly string[]
  /** Indices into `document.mentions`. */
  readonly mentions: readonly number[]
}

/** Who or what a text names, with every place where it does. */
export interface Name {
  /** The fullest form given, without titles. */
  readonly name: string
  readonly type: EntityType
  /** Every other form of the name in the text, and what tables know it by. */
  readonly aliases: readonly string[]
  /** Titles, roles and descriptions attached to the name in the text. */
  readonly roles: readonly string[]
  readonly spans: readonly Span[]
}

/** A number with its unit, as an interval. */
export interface Quantity {
  readonly span: Span
  readonly value: number
  /** Least value meant; null = open. */
  readonly min: number | null
  /** Greatest value meant; null = open. */
  readonly max: number | null
  /** ISO 4217 code for money, else a UCUM-like symbol (`km`, `%`) or the counted noun's lemma. */
  readonly unit?: string
  readonly approximate: boolean
  /** For durations: the value in seconds. */
  readonly seconds?: number
}

export type TimePrecision = 'decade' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'time'

/** An expression of time, as an interval at the precision stated. */
export interface TimeExpression {
  readonly span: Span
  readonly type: 'date' | 'time' | 'duration' | 'set'
  /** ISO date (or date-time), first instant of the interval named; inclusive. Absent when unresolved or open. */
  readonly start?: string
  /** ISO date (or date-time), last instant of the interval named; inclusive. Absent when unresolved or open. */
  readonly end?: string
  /** For durations: the length in seconds. */
  readonly seconds?: number
  readonly precision: TimePrecision
  /** True when the dates rest on the publication date, or on another time of the text ("two days later"), rather than on the words alone. */
  readonly inferred: boolean
  /**
   * Why the dates may be wrong: `order`, when nothing tells whether the day or the month comes first ("1/5/2024");
   * `weekday`, when the day of the week named is not that of the date.
   */
  readonly doubt?: 'order' | 'weekday'
}

/** Who says so: source, cue and content, after the PARC 3 and PolNeAR scheme. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
  /** Entity id of the speaker. */
  readonly speaker?: string
  readonly kind: 'direct' | 'indirect' | 'mixed'
  /** Index of the enclosing attribution in `document.attributions`: the chain. */
  readonly parent?: number
}

export type ArgumentRole =
  | 'subject'
  | 'object'
  | 'indirect-object'
  | 'complement'
  | 'time'
  | 'place'
  | 'manner'
  | 'cause'
  | 'purpose'
  | 'condition'
  | 'other'

export interface Argument {
  readonly role: ArgumentRole
  readonly span: Span
  /** Entity id, when the argument's head names or safely refers to one. */
  readonly entity?: string
}

export type Polarity = 'affirmative' | 'negative'
export type Modality = 'asserted' | 'probable' | 'possible' | 'planned' | 'conditional' | 'asked'

/** One proposition that a source states. */
export interface Claim {
  /** Unique in a report: source id and ordinal, e.g. `a7`. */
  readonly id: string
  /** The words of the source that state the claim, in order, often not contiguous. */
  readonly spans: readonly Span[]
  /** A restatement in the sentence's own words: pronouns and "the minister" resolved where safe, times left as written. */
  readonly text: string
  /** Index into `document.sentences`. */
  readonly sentence: number
  readonly predicate: { readonly span: Span; readonly lemma: string }
  readonly arguments: readonly Argument[]
  readonly polarity: Polarity
  readonly modality: Modality
  /** Index into `document.attributions`: the innermost that holds the claim. */
  readonly attribution?: number
  /** Pronouns that `text` leaves as written, since nobody can be sure whom or what they mean. */
  readonly unresolved?: readonly Span[]
}

/** A source after analysis. */
export interface Document {
  /** The source with its id filled in. */
  readonly source: Source & { readonly id: string }
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  readonly quantities: readonly Quantity[]
  readonly times: readonly TimeExpression[]
  readonly attributions: readonly Attribution[]
  readonly claims: readonly Claim[]
}

export type Facet =
  | 'number'
  | 'time'
  | 'place'
  | 'entity'
  | 'role'
  | 'polarity'
  | 'predicate'
  | 'certainty'
  | 'attribution'
  | 'quote'
  | 'quantifier'
  | 'cause'
  | 'other'

export type Relation = 'agrees' | 'adds-detail' | 'differs' | 'unmatched'
/** `conflict`: both cannot be true. `framing`: they can. */
export type Severity = 'conflict' | 'framing'
export type Side = 'a' | 'b'

/** The words that a reason rests on. */
export interface Evidence {
  readonly span: Span
  readonly text: string
  /** Normalised value, plain JSON: an interval, an ISO date, an entity's name. */
  readonly value?: unknown
}

/** One judge's observation on one facet of a pair of claims. */
export interface Reason {
  /** Which rule spoke: `number/disjoint`. */
  readonly judge: string
  readonly facet: Facet
  readonly effect: 'agrees' | 'adds-detail' | 'differs'
  readonly severity?: Severity
  /** With `adds-detail`: the side that has the detail. */
  readonly addedBy?: Side | 'both'
  readonly a?: Evidence
  readonly b?: Evidence
  /** `inferred` when it rests on more than the words: a publication date, a table of the world. */
  readonly basis: 'stated' | 'inferred'
  /** One plain English sentence for a reader. */
  readonly message: string
}

/** An alignment of claims, or a claim without one, with its relation and the reasons for it. */
export interface Finding {
  readonly id: string
  readonly relation: Relation
  /** Claim ids; one side is empty when unmatched. */
  readonly claims: { readonly a: readonly string[]; readonly b: readonly string[] }
  /** With `adds-detail`. */
  readonly addedBy?: Side | 'both'
  /** With `differs`. */
  readonly severity?: Severity
  readonly facets: readonly Facet[]
  /** Calibrated probability, 0 to 1, that the finding is right. */
  readonly confidence: number
  readonly reasons: readonly [Reason, ...Reason[]]
}

export interface Summary {
  readonly agrees: number
  readonly addsDetail: number
  readonly differs: number
  /** Of `differs`, those that cannot both be true. */
  readonly conflicts: number
  readonly onlyInA: number
  readonly onlyInB: number
}

/** What two sources claim, compared. */
export interface Report {
  /** URL of the JSON Schema that describes this report. */
  readonly schema: string
  readonly generator: {
    readonly name: string
    readonly version: string
    readonly options: { readonly [name: string]: unknown }
  }
  readonly documents: readonly [Document, Document]
  /** Every claim of both documents is in at least one. */
  readonly findings: readonly Finding[]
  readonly summary: Summary
}

export type Verdict = 'supported' | 'contradicted' | 'partly-supported' | 'not-found'

/** What one text may expect of others. */
export interface Check {
  readonly verdict: Verdict
  /** 0 to 1: how far the sources state it. */
  readonly support: number
  /** 0 to 1: how far the sources state what cannot be true along with it. */
  readonly conflict: number
  /** Side `a` is the statement, side `b` the sources. */
  readonly findings: readonly Finding[]
  /** The statement first, then each source. */
  readonly documents: readonly Document[]
}

/** What a judge from outside says of two claims: of them whole, without spans of its own. */
export interface Opinion {
  readonly effect: Reason['effect']
  /** With `differs`: `framing` unless given. */
  readonly severity?: Severity
  /** With `adds-detail`: `both` unless given. */
  readonly addedBy?: Side | 'both'
  /** `other` unless given. */
  readonly facet?: Facet
  /** One plain English sentence for a reader. */
  readonly message: string
}

/** What came of asking one judge of two claims. */
export interface Answer {
  /** Name of the judge. */
  readonly judge: string
  /** Ids of the claims. */
  readonly a: string
  readonly b: string
  readonly status: 'answered' | 'late' | 'failed'
  /** Of one that failed: what it threw, or what is wrong with its answer. */
  readonly error?: string
  /** Name of the judge that spoke in its place. */
  readonly fallback?: string
  readonly opinions: readonly Opinion[]
}

/** A report for which judges from outside were asked. */
export interface AsyncReport extends Report {
  readonly answers: readonly Answer[]
}

/** A check for which judges from outside were asked. */
export interface AsyncCheck extends Check {
  readonly answers: readonly Answer[]
}

/** One source's claim about a fact that several sources tell. */
export interface Telling {
  /** Id of the source. */
  readonly source: string
  /** Id of the claim. */
  readonly claim: string
  /** `states` for the first telling; the others are judged against it (as side `b`). */
  readonly relation: 'states' | 'agrees' | 'adds-detail' | 'differs'
  /** With `adds-detail`: `a` is the first telling, `b` this one. */
  readonly addedBy?: Side | 'both'
  /** With `differs`. */
  readonly severity?: Severity
  readonly facets?: readonly Facet[]
  /** Calibrated probability, 0 to 1, that the relation is right. */
  readonly confidence: number
  readonly reasons?: readonly Reason[]
}

/** A fact of a story, with every source that tells it. */
export interface StoryFact {
  readonly id: string
  /** The fact as it is told first. */
  readonly text: string
  readonly tellings: readonly Telling[]
  /** Ids of the sources that tell it and do not differ from the first. */
  readonly statedBy: readonly string[]
  /** Ids of the sources that tell more of it than the first. */
  readonly addedToBy: readonly string[]
  readonly disputedBy: readonly string[]
  readonly lackedBy: readonly string[]
  /** How many independent origins state it: reprints of one text are one voice. */
  readonly voices: number
}

/** Sources that print one text, agency copy as a rule, or one source by itself. */
export interface Origin {
  readonly sources: readonly string[]
  /** With several sources: the least share, 0 to 1, of the shorter text that is in the first one too. */
  readonly overlap?: number
}

/** A story as any number of sources tell it. */
export interface Story {
  /** Identifies the shape of this object. */
  readonly schema: string
  readonly generator: Report['generator']
  readonly documents: readonly Document[]
  /** Every claim of every source is in exactly one. */
  readonly facts: readonly StoryFact[]
  readonly origins: readonly Origin[]
}
