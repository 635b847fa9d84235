/** How the page of a matrix looks: its colours are those of the report. */
export const MATRIX_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --sheet: #ffffff; --ink: #1c1d21; --soft: #5a5d66; --line: #dedcd6; --focus: #1a56c4;
  --agrees: #17663f; --agrees-tint: #e9f5ee; --adds: #1d5296; --adds-tint: #e9f1fb; --conflict: #a8231b; --conflict-tint: #fce6e3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #e8e6e1; --soft: #a5a8b0; --line: #35373d; --focus: #8ab4f8;
    --agrees: #7fd3a4; --agrees-tint: #17382a; --adds: #8fbcf5; --adds-tint: #1a3050; --conflict: #f79c92; --conflict-tint: #4a1d1a;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 1720px; padding: 2rem clamp(1rem, 2.5vw, 2.5rem); }
h1, .lead { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", Georgia, serif; overflow-wrap: anywhere; }
h1 { font-weight: 600; font-size: clamp(1.45rem, 2.4vw, 2.1rem); line-height: 1.2; margin: 0 0 1rem; }
.brand { color: var(--soft); font-size: .8rem; letter-spacing: .06em; margin: 0; }
.lead { font-size: 1.12rem; line-height: 1.5; max-width: 46rem; margin: 0 0 .6rem; }
.hide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; margin: 1rem 0; padding: 0; font-size: .87rem; color: var(--soft); }
.key li::before { content: ""; display: inline-block; width: .8em; height: .8em; margin-right: .45em; border-radius: 2px; background: currentColor; }
.key .agrees::before { background: var(--agrees); } .key .adds-detail::before { background: var(--adds); } .key .differs::before { background: var(--conflict); }
.scroll { position: relative; overflow-x: auto; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; }
.scroll:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: .55rem .8rem; text-align: left; vertical-align: top; border-top: 1px solid var(--line); min-width: 8.5rem; overflow-wrap: break-word; }
thead th { border-top: 0; font-weight: 600; vertical-align: bottom; }
small { display: block; color: var(--soft); font-weight: 400; }
tbody th { font-weight: 400; min-width: 15rem; max-width: 28rem; border-left: 4px solid transparent; }
tr.conflict th { border-left-color: var(--conflict); }
td strong { font-weight: 600; font-variant-numeric: tabular-nums; }
td q { display: block; quotes: none; color: var(--soft); font-size: .84rem; margin-top: .15rem; max-width: 20rem; }
td.agrees strong { color: var(--agrees); } td.adds-detail strong { color: var(--adds); } td.differs strong { color: var(--conflict); }
td.agrees { background: var(--agrees-tint); } td.adds-detail { background: var(--adds-tint); } td.differs { background: var(--conflict-tint); }
td.adds-detail q, td.differs q { color: var(--ink); }
td.lacks strong { color: var(--soft); font-weight: 400; }
.voices { min-width: 5rem; text-align: right; font-variant-numeric: tabular-nums; }
@media (min-width: 760px) { tbody th, thead th:first-child { position: sticky; left: 0; background: var(--sheet); z-index: 1; } }
@media (max-width: 560px) { html { font-size: 14px; } th, td { padding: .45rem .6rem; min-width: 7rem; } tbody th { min-width: 11rem; } }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; } .scroll { overflow: visible; border: 0; } tr { break-inside: avoid; } td, .key li::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
