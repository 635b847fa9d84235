/** How the page looks: on paper, on a phone, by day and by night. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf8; --sheet: #ffffff; --ink: #1c1d21; --soft: #5a5d66; --line: #dedcd6; --focus: #1a56c4;
  --agrees: #17663f; --agrees-tint: #dff1e6; --adds: #1d5296; --adds-tint: #e0ecfa;
  --framing: #84520a; --framing-tint: #fbecd0; --conflict: #a8231b; --conflict-tint: #fce1dd;
  --alone: #5a5d66; --alone-tint: #eeedea; --mark: #fff0a8;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif;
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif Pro", Georgia, serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1e2024; --ink: #e8e6e1; --soft: #a5a8b0; --line: #35373d; --focus: #8ab4f8;
    --agrees: #7fd3a4; --agrees-tint: #17382a; --adds: #8fbcf5; --adds-tint: #1a3050;
    --framing: #eabb6a; --framing-tint: #40300f; --conflict: #f79c92; --conflict-tint: #4a1d1a;
    --alone: #a5a8b0; --alone-tint: #2a2c31; --mark: #5c4d0c;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 15px/1.5 var(--sans); -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0 auto; max-width: 1720px; padding: 0 clamp(1rem, 2.5vw, 2.5rem) 2rem; }
h1, h2, h3, h4, p, dl, dd, ul, ol, figure, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ul, ol { list-style: none; }
a { color: inherit; text-underline-offset: .15em; text-decoration-thickness: 1px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; border-radius: 3px; }
[tabindex="-1"]:focus:not(.finding):not(.seg) { outline: none; }
.hide { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; top: .5rem; z-index: 9; display: flex; gap: 1rem; padding: .6rem 1rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 6px; }
.skip:focus-within { left: 1rem; }
.letter { display: inline-grid; place-items: center; flex: none; width: 1.45em; height: 1.45em; border: 1px solid currentColor; border-radius: 4px; font: 600 .78em/1 var(--sans); color: var(--soft); }
.count { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }

.top { padding-top: 2rem; }
.brand { color: var(--soft); font-size: .8rem; letter-spacing: .06em; }
h1 { font: 600 clamp(1.45rem, 2.4vw, 2.1rem)/1.2 var(--serif); letter-spacing: -.01em; overflow-wrap: anywhere; }
h2 { font: 600 1.15rem/1.3 var(--serif); margin-bottom: .7rem; }
.sources { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: .75rem 2rem; margin: 1rem 0 1.4rem; }
.source { display: flex; gap: .7rem; min-width: 0; }
.source > .letter { margin-top: .15em; }
.source .title { font: 1.02rem/1.35 var(--serif); overflow-wrap: anywhere; }
.facts, .said, .places { color: var(--soft); font-size: .87rem; overflow-wrap: anywhere; }
.digest { display: grid; gap: 1rem 3rem; }
.lead { font: 1.12rem/1.5 var(--serif); max-width: 46rem; }
.tiles { display: flex; flex-wrap: wrap; gap: 1rem 2.2rem; }
.tile { display: flex; flex-direction: column-reverse; border-left: 3px solid; padding-left: .75rem; }
.tile dd { font: 600 1.7rem/1.15 var(--serif); font-variant-numeric: tabular-nums; }
.tile dt { font-size: .85rem; color: var(--soft); }
.tile.agrees { border-color: var(--agrees); } .tile.adds { border-color: var(--adds); }
.tile.conflict { border-color: var(--conflict); } .tile.framing { border-color: var(--framing); } .tile.alone { border-color: var(--line); }

.whole, .timeline, .desk { margin-top: 2.2rem; }
.picture .strip { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 .7rem; }
.picture .ends { display: flex; flex-direction: column; justify-content: space-between; }
.picture svg { display: block; width: 100%; height: 112px; }
.paper { fill: var(--alone-tint); }
.part, .swatch { cursor: pointer; }
.part.agrees, .band.agrees { fill: var(--agrees); } .part.adds, .band.adds { fill: var(--adds); }
.part.framing, .band.framing { fill: var(--framing); } .part.conflict, .band.conflict { fill: var(--conflict); }
.part.alone { fill: var(--alone); opacity: .38; }
.band { opacity: .16; cursor: pointer; }
.band.conflict, .band.framing { opacity: .26; }
.band.lit { opacity: .7; }
.part.lit { stroke: var(--ink); stroke-width: 2; vector-effect: non-scaling-stroke; opacity: 1; }
.band.off, .part.off { opacity: .06; }
.key { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; margin-top: .6rem; font-size: .87rem; }
.swatch { display: inline-block; width: .75em; height: .75em; margin-right: .45em; border-radius: 2px; }
.swatch.agrees { background: var(--agrees); } .swatch.adds { background: var(--adds); } .swatch.framing { background: var(--framing); }
.swatch.conflict { background: var(--conflict); } .swatch.alone { background: var(--alone); opacity: .5; }

.desk { display: grid; gap: 2rem; }
.filters { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.1rem; padding: .7rem .9rem; margin-bottom: 1.2rem; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; font-size: .87rem; }
.filters[hidden] { display: none; }
.filters fieldset { display: flex; flex-wrap: wrap; gap: .2rem 1rem; min-width: 0; }
.filters legend { float: left; margin-right: .8rem; line-height: 24px; color: var(--soft); }
.filters label { display: inline-flex; align-items: center; gap: .4rem; min-height: 24px; }
.filters input { width: 16px; height: 16px; margin: 0; accent-color: var(--focus); }
select, button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--soft); border-radius: 5px; padding: .18rem .5rem; min-height: 26px; max-width: 15rem; }
button { cursor: pointer; padding-inline: .8rem; }
.shown { color: var(--soft); margin-left: auto; }
.group + .group { margin-top: 1.8rem; }
h3 { font: 600 1rem/1.4 var(--sans); margin-bottom: .6rem; overflow-wrap: anywhere; }

.finding { background: var(--sheet); border: 1px solid var(--line); border-left: 4px solid; border-radius: 8px; padding: .8rem 1rem .85rem; margin-bottom: .75rem; scroll-margin: 1rem; }
.finding[hidden], .group[hidden] { display: none; }
.finding.agrees { border-left-color: var(--agrees); } .finding.adds { border-left-color: var(--adds); }
.finding.framing { border-left-color: var(--framing); } .finding.conflict { border-left-color: var(--conflict); }
.finding.alone { border-left-color: var(--line); padding-block: .5rem .4rem; margin-bottom: .5rem; }
.finding.lit, .finding:target { box-shadow: 0 0 0 1px var(--soft); }
.finding.chosen, .finding:focus-visible { box-shadow: 0 0 0 2px var(--focus); outline: none; }
.finding header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .55rem; font-size: .87rem; }
h4 { font: 600 .92rem/1.5 var(--sans); }
h4::first-letter { text-transform: uppercase; }
.agrees h4 { color: var(--agrees); } .adds h4 { color: var(--adds); } .framing h4 { color: var(--framing); } .conflict h4 { color: var(--conflict); }
.facet { border: 1px solid var(--line); border-radius: 99px; padding: 0 .55em; font-size: .8rem; color: var(--soft); white-space: nowrap; }
.rating { display: flex; align-items: baseline; gap: .5rem; margin-left: auto; }
.confidence { color: var(--soft); font-size: .82rem; white-space: nowrap; }
.confidence .track { fill: var(--line); } .confidence .fill { fill: var(--soft); }
.confidence svg { vertical-align: .1em; margin-right: .2em; }
.perma { color: var(--soft); font-size: .82rem; display: inline-block; min-width: 26px; min-height: 24px; line-height: 24px; text-align: right; text-decoration: none; }
.perma:hover { text-decoration: underline; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .7rem 1.6rem; margin-top: .55rem; }
.wording { min-width: 0; }
.said { display: flex; align-items: baseline; gap: 0 .5rem; min-width: 0; }
.foot { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 1rem; margin-top: .15rem; }
.chain .link { margin-right: .3em; }
.arrow { fill: none; stroke: currentColor; stroke-width: 1.2; margin-right: .35em; }
.chain i { font-size: .92em; }
.meant { border-bottom: 1px dotted; margin-left: .4em; }
blockquote, .restated { font: 1.04rem/1.5 var(--serif); margin-top: .2rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 .08em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.places { display: flex; flex-wrap: wrap; gap: 0 .9rem; font-size: .82rem; }
.places a { display: inline-block; min-height: 24px; line-height: 24px; }
.reasons { margin-top: .55rem; padding-top: .5rem; border-top: 1px solid var(--line); font-size: .9rem; }
.reasons li { overflow-wrap: anywhere; padding-left: 1em; text-indent: -1em; }
.reasons li::before { content: "›"; display: inline-block; width: 1em; text-indent: 0; color: var(--soft); }
.reasons code { font: .78rem ui-monospace, Menlo, Consolas, monospace; color: var(--soft); }
.inferred { font-size: .8rem; color: var(--soft); font-style: italic; }

.articles { min-width: 0; }
.columns { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); min-height: 0; }
.article { position: relative; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: 1rem 1.2rem; min-width: 0; }
.article h3 { color: var(--soft); font-weight: 400; font-size: .87rem; }
.text { font: 1.04rem/1.62 var(--serif); overflow-wrap: anywhere; }
.text p { margin-bottom: .8em; white-space: pre-line; unicode-bidi: isolate; }
.text .headline { font-weight: 600; }
.text .boilerplate { color: var(--soft); font-size: .9rem; }
.seg { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: .22em; border-radius: 2px; }
.seg.agrees { background: var(--agrees-tint); text-decoration-color: var(--agrees); }
.seg.adds { background: var(--adds-tint); text-decoration-color: var(--adds); text-decoration-style: dotted; }
.seg.framing { background: var(--framing-tint); text-decoration-color: var(--framing); text-decoration-style: dashed; }
.seg.conflict { background: var(--conflict-tint); text-decoration-color: var(--conflict); text-decoration-style: double; }
.seg.alone { text-decoration-color: var(--line); text-decoration-thickness: 1px; }
.seg.alone:hover, .seg.alone.lit { text-decoration-color: var(--soft); }
.seg.lit { box-shadow: 0 0 0 2px var(--ink); box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.seg.off { background: none; text-decoration-color: transparent; }

.timeline ol { border-left: 2px solid var(--line); }
.timeline ol > li { position: relative; display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .2rem 1.2rem; padding: .3rem 0 .5rem 1.2rem; }
.timeline ol > li::before { content: ""; position: absolute; left: -5px; top: .75rem; width: 8px; height: 8px; border-radius: 50%; background: var(--soft); }
.when { font-variant-numeric: tabular-nums; color: var(--soft); }
.timeline ul li { padding: .1rem 0; overflow-wrap: anywhere; }
.timeline a { font-family: var(--serif); text-decoration-color: var(--line); text-decoration-thickness: 2px; }
.timeline a.agrees { text-decoration-color: var(--agrees); } .timeline a.adds { text-decoration-color: var(--adds); }
.timeline a.framing { text-decoration-color: var(--framing); } .timeline a.conflict { text-decoration-color: var(--conflict); }
.timeline a.lit { background: var(--alone-tint); } .timeline a.off { color: var(--soft); }
footer { margin-top: 2.5rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .85rem; }

@media (min-width: 1080px) {
  .desk { grid-template-columns: minmax(24rem, 5fr) minmax(0, 6fr); align-items: start; }
  .digest { grid-template-columns: minmax(0, 1fr) auto; align-items: center; }
  .articles { position: sticky; top: 0; height: 100vh; margin-top: -1rem; padding: 1rem 0; display: flex; flex-direction: column; }
  .articles h2 { flex: none; }
  .columns { flex: 1; grid-template-columns: 1fr 1fr; }
  .columns.one { grid-template-columns: 1fr; }
  .columns.many { grid-auto-rows: minmax(16rem, 1fr); overflow-y: auto; }
  .article { overflow-y: auto; overscroll-behavior: contain; }
}
@media (max-width: 560px) {
  html { font-size: 14px; }
  .timeline ol > li { grid-template-columns: 1fr; }
  .tiles { gap: .8rem 1.6rem; }
  .finding header .rating { margin-left: 0; }
}
@media (forced-colors: active) { .seg.lit, .finding.lit { outline: 2px solid Highlight; } .swatch, .part, .band { forced-color-adjust: none; } }
@media print {
  :root { color-scheme: light; --paper: #fff; --sheet: #fff; --ink: #000; --soft: #444; --line: #bbb; --agrees: #17663f; --agrees-tint: #e8f5ed; --adds: #1d5296; --adds-tint: #e8f0fb; --framing: #84520a; --framing-tint: #fcf2df; --conflict: #a8231b; --conflict-tint: #fdeae7; --alone: #5a5d66; --alone-tint: #f2f1ef; --mark: #fff0a8; }
  html { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  .filters, .places, .skip, .perma { display: none !important; }
  .desk { display: block; }
  .articles { position: static; height: auto; display: block; break-before: page; }
  .columns { grid-template-columns: 1fr 1fr; }
  .article { overflow: visible; border: 0; padding: 0 .5rem 0 0; }
  .finding, .timeline li, .whole { break-inside: avoid; }
  .finding, .tile, .seg, mark, .swatch { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .finding { box-shadow: none !important; }
}
`
