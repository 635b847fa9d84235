/** Milliseconds after which what has not happened never will: tests pass and fail by what happens, not by how fast. */
export const PATIENCE = 600_000
