import type { Html } from './html'

/** The SHA-256 of the style, in Base64, as the policy of the page wants it. A test says what it must be. */
export const reportStyleHash = 'dEaqjQX644VMU0/LFVIPw1of91nv5voeZwT6WCGLO7I='

/**
 * Each of the two fonts has letters that the other one lacks, and stands in for it: only what neither has looks otherwise elsewhere.
 * No ligatures and no other shapes of digits: who copies them out of a PDF, or has it read aloud, would get nothing for them.
 */
const css = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1b1b1b; --soft: #4a4a4a; --faint: #595959; --hair: #cfcac0; --hairline: #dfdbd2; --link: #1d4a7a;
  --mark: #e4e8f5; --mark-line: #2b4c9b; --warn: #fdf6e7; --warn-line: #8a5a00;
  --sans: Inter, 'Plumbline Signs', 'Noto Naskh Arabic', 'Source Serif 4', 'Segoe UI', system-ui, 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', sans-serif;
  --good: #1d6638; --mixed: #7a5000; --contested: #5f3b93; --bad: #9b1c1c;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); }
body {
  margin: 0; font: 1rem/1.5 'Source Serif 4', 'Plumbline Signs', 'Noto Naskh Arabic', Inter, 'Iowan Old Style', Palatino, 'Noto Serif', 'DejaVu Serif', Georgia, serif;
  font-variant-ligatures: none; font-kerning: normal; overflow-wrap: break-word;
}
main { max-width: 50rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1, h2, h3, h4, h5, strong { font-weight: 600; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; break-after: avoid; text-wrap: balance; }
h1 { display: flow-root; font-size: 2.1rem; font-weight: 600; margin: .2rem 0 .6rem; }
h2 { font-size: 1.4rem; margin: 2.4rem 0 .8rem; padding-bottom: .3rem; border-bottom: 1px solid var(--hair); }
h3 { font-size: 1.2rem; margin: 1rem 0 .4rem; }
h4, h5, dt, dd, table, .lines, .kicker, .verdict, .stance, .legend, .aside, .said, .at-side, .signed, .head > p, .citation, .definition, .absent, .warning, .from, small, .hashes, text {
  font-family: var(--sans);
}
h4 { font-size: .84rem; margin: 1rem 0 .3rem; }
h5 { font-size: .78rem; margin: .8rem 0 .2rem; color: var(--soft); }
p { margin: 0 0 .5rem; orphans: 3; widows: 3; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; overflow-wrap: anywhere; }
ul, ol { margin: 0 0 .8rem; padding-inline-start: 1.3rem; }
li { margin-bottom: .3rem; }
cite { font-style: normal; }
code { font: .78em/1.4 var(--sans); color: var(--soft); }
small, .aside, .legend, .from, .hashes, .said, .citation { font-size: .8rem; color: var(--faint); }
.kicker { margin: 0; font-size: .78rem; font-weight: 600; color: var(--faint); break-after: avoid; }
.imprint { float: inline-end; margin-inline-start: 2rem; white-space: pre-line; unicode-bidi: plaintext; text-align: end; font-size: .8rem; color: var(--faint); }
.head { margin-bottom: 1.2rem; font-size: .9rem; }
.signed span { display: block; }
.definition, .absent { color: var(--soft); font-size: .84rem; }
.warning { padding: .35rem .7rem; border-inline-start: 3px solid var(--warn-line); background: var(--warn); font-size: .86rem; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { display: grid; grid-template-columns: 2rem 1fr 11rem; gap: 0 1rem; margin: 0; padding: .7rem 0 .5rem; border-bottom: 1px solid var(--hairline); break-inside: avoid; }
.findings h3 { margin: 0; font-size: 1.1rem; }
.findings .number { font: .84rem/1.6 var(--sans); color: var(--faint); }
.findings p { margin: .1rem 0; }
.at-side { font-size: .84rem; }
.figure { color: var(--soft); }
.open { margin-top: 1rem; }
.entry { padding: 1.1rem 0 .6rem; border-top: 1px solid var(--hair); }
h2 + .entry { border-top: 0; padding-top: 0; }
.entry > header { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: center; break-after: avoid; }
.entry > h3, .words > h3, .entry > header + h3 { margin: .2rem 0 .5rem; }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: 0 2rem; }
.judged { font-size: .92rem; }
.judged dl > div { grid-template-columns: 5.4rem minmax(0, 1fr); gap: 0 .8rem; }
.judged h4:first-child { margin-top: 0; }
.verdict { font-size: .84rem; font-weight: 600; }
.verdict.good, .stance.supports { color: var(--good); }
.verdict.mixed, .verdict.stale { color: var(--mixed); }
.verdict.contested { color: var(--contested); }
.verdict.bad, .stance.refutes { color: var(--bad); }
.stance { font-size: .84rem; }
.quote { margin: 0 0 .8rem; }
blockquote { unicode-bidi: plaintext; margin: 0 0 .4rem; white-space: pre-line; text-align: start; }
.context { color: var(--faint); }
mark { background: var(--mark); color: inherit; font-weight: 600; text-decoration: underline var(--mark-line) .09em; text-underline-offset: .18em; padding: .05em 0; }
.from { margin-top: .2rem; }
.remark { color: var(--mixed); }
dl { margin: 0 0 .6rem; }
dl > div { display: grid; grid-template-columns: 9rem 1fr; align-items: baseline; gap: .2rem 1rem; padding: .1rem 0; }
dt { font-size: .78rem; color: var(--faint); }
dd { margin: 0; font-size: .86rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .84rem; line-height: 1.45; }
td, dd, code, h3, blockquote, .citation { overflow-wrap: anywhere; }
th, td { padding-block: .3rem; padding-inline: 0 .8rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--hairline); }
tbody th { font-weight: 400; white-space: nowrap; width: 1%; }
thead th { font-size: .76rem; font-weight: 600; color: var(--faint); border-bottom-color: var(--ink); }
thead { display: table-header-group; }
tr, dl > div, .citation, .chart, .side, .hashes li, .compared, .resolution, .measure.whole { break-inside: avoid; }
.evidence > li > p:first-child, .evidence .quote, .crop, h4 + p:not(:last-child), h4 + .aside:not(:last-child), .measure > h4, .measure > .aside, .line:has(+ table) { break-after: avoid; }
.chart:has(.line + .line) { break-inside: auto; }
.resolution, .decided > :last-child, .measure > :last-child { break-before: avoid; }
.measure { margin-top: 1.1rem; }
.measure > h4, .measure > .aside { margin: 0; }
.measure > h4 { font-size: .95rem; }
.measure tbody th, .moments tbody th { white-space: normal; width: 12rem; }
.measure td:nth-child(2) { width: 9rem; overflow-wrap: normal; }
.measure td:nth-child(3) { width: 7rem; overflow-wrap: normal; }
.moments td:last-child { width: 4rem; }
.lines { font-size: .86rem; }
.correction { white-space: pre-line; }
q { quotes: '“' '”'; }
html:lang(es) q, html:lang(ar) q { quotes: '«' '»'; }
html:lang(fr) q { quotes: '« ' ' »'; }
#questions tbody th { white-space: normal; width: 22%; }
#questions td:last-child { width: 28%; }
#corrections tbody th, #corrections td:nth-child(3), #corrections td:nth-child(5) { white-space: normal; overflow-wrap: break-word; width: 13%; }
.evidence > li { margin-bottom: .9rem; }
.evidence p { margin-bottom: .3rem; }
.crop img { max-width: 100%; max-height: 20rem; border: 1px solid var(--hairline); }
.cells { overflow-x: auto; margin-bottom: .6rem; }
.cells table { width: auto; max-width: 100%; margin: 0; font-variant-numeric: tabular-nums; }
.cells tbody th { white-space: normal; width: auto; color: var(--soft); }
.hashes { list-style: none; margin: 0 0 .6rem; padding: 0; }
.hashes code { display: block; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.6rem; }
.sides dl > div { display: block; }
.side h4 { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.letter { display: inline-block; min-width: 1.5em; padding: 0 .3em; border-radius: .2rem; background: var(--ink); color: var(--paper); text-align: center; font-weight: 600; }
.chart { margin-bottom: .8rem; }
.twins { display: grid; grid-template-columns: minmax(0, 29fr) minmax(0, 21fr); gap: 0 1.6rem; align-items: start; }
.twins > :only-child { grid-column: 1 / -1; }
.line { display: block; width: 100%; height: auto; margin: .4rem 0; overflow: visible; }
.line .axis { stroke: var(--ink); }
.line .tick { stroke: var(--hairline); }
.line .tick-label { font-size: 11px; fill: var(--faint); }
.line .bar-label { font-size: 12px; fill: var(--ink); paint-order: stroke; stroke: var(--paper); stroke-width: 4px; }
.line tspan.letter { font-weight: 700; }
.line .bar { stroke: var(--link); stroke-width: 3; }
.line .end { fill: var(--link); stroke: var(--link); stroke-width: 2; }
.line .excluded { fill: var(--paper); }
.resolution { padding-block: .1rem; padding-inline: 1rem 0; border-inline-start: 3px solid var(--ink); }
.codes { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; }
#history td, #history tbody th { font-size: .78rem; padding-block: .2rem; }
#history tr { break-inside: auto; }
#history td:not(:last-child) { overflow-wrap: break-word; }
#history td:nth-child(-n+4) { min-width: 5.2rem; }
.change { margin: 0; }
.from-to { margin: 0; padding-inline-start: 1rem; }
.from-to li { margin: 0; }
del { color: var(--faint); }
ins { text-decoration: none; font-weight: 500; }
@media (max-width: 40rem) {
  .beside, .twins, dl > div, .judged dl > div { grid-template-columns: minmax(0, 1fr); }
  .findings > li { grid-template-columns: 1.5rem 1fr; }
  .at-side { grid-column: 2; }
  .sides { grid-template-columns: minmax(0, 1fr); }
  #history td:nth-child(-n+4) { min-width: 0; }
  main { padding-inline: 1rem; }
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a; --ink: #e8e6e1; --soft: #c3c0b9; --faint: #a5a29b; --hair: #4a4a4a; --hairline: #3a3a3a; --link: #9dbcf0;
    --mark: #2b3350; --mark-line: #8fa8ea; --warn: #332a16; --warn-line: #d9a441;
    --good: #7fce9c; --mixed: #e0b668; --contested: #c2a5ef; --bad: #f09a94;
  }
}
@page { margin: 18mm 18mm 20mm; }
@media print {
  html { font-size: 9.6pt; }
  /* Letters as wide as the font says: how a machine fits them to its screen moves the ends of lines. */
  body { line-height: 1.45; text-rendering: geometricPrecision; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 1.8rem; }
  .titled, .codes { break-inside: avoid; }
  .crop img { max-height: 15rem; }
  .evidence > li > :last-child { break-before: avoid; }
  .entry > dl > div:first-child { break-after: avoid; }
  .entry > dl > div:last-child, .entry > dl + .aside, .entry > .hashes { break-before: avoid; }
  .entry > .aside, p:has(+ .codes), p:has(+ table) { break-after: avoid; }
  mark, .letter, .warning { print-color-adjust: exact; }
}
`

/** The style of the report, the only one that its policy lets take effect. */
export const reportStyle: Html = { markup: `<style>${css}</style>` }
