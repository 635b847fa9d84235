/** The name of a claim in a report: "a7"; "s1.7" where the source's id ends in a digit, since "s1" + "18" would be "s11" + "8". */
export const claimId = (source: string, ordinal: number): string =>
  /\d$/.test(source) ? `${source}.${ordinal}` : `${source}${ordinal}`
