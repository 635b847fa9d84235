// What the page and its worker say to each other.
export interface Question {
  readonly a: string
  readonly b: string
}

export interface Answer {
  /** The report as a page, or what went wrong. */
  readonly page?: string
  readonly error?: string
  readonly status: string
}
