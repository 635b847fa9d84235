/** Those who speak for somebody else, and so of him: "his lawyer said he was abroad". */
export const mouthpieces: ReadonlySet<string> = new Set(
  `spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel agent publicist representative
  manager doctor`.split(/\s+/),
)
