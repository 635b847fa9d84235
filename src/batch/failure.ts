/** An error as it is told in a result: what can be sent between threads and written as JSON. */
export interface BatchFailure {
  readonly name: string
  readonly message: string
}

export function failureOf(error: unknown): BatchFailure {
  return error instanceof Error
    ? { name: error.name, message: error.message }
    : { name: 'Error', message: String(error) }
}
