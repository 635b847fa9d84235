/** Participles with "un-" of deeds that undo others; all the rest tell of what was not done: "unarmed", "unpaid". */
export const UNDONE: ReadonlySet<string> = new Set(
  `unblocked unbolted unbuckled unbuttoned unchained uncoupled uncovered undone undressed unearthed unfolded unfrozen unfurled
  unhooked unleashed unlinked unloaded unlocked unmasked unpacked unplugged unravelled unscrewed unsealed unstuck untangled untied
  unveiled unwound unwrapped unzipped`.split(/\s+/),
)
