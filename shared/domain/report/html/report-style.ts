import type { Html } from './html'

/** The SHA-256 of the style, in Base64, as the policy of the page wants it. A test says what it must be. */
export const reportStyleHash = 'oTfy7vnMSkfzftTAi3PK/G7ZNsxrn7Tw7KI9EpPvN8E='

const css = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
html { background: #fff; color: #1b1b1b; }
body {
  margin: 0; font: 1.0625rem/1.55 'Source Serif 4', 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'DejaVu Serif', Georgia, serif;
  font-variant-numeric: lining-nums; overflow-wrap: break-word;
}
main { max-width: 46rem; margin: 0 auto; padding: 3rem 1.5rem 5rem; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 0; break-after: avoid; text-wrap: balance; }
h1 { font-size: 2.1rem; margin: .2rem 0 .6rem; }
h2 { font-size: 1.45rem; margin: 3rem 0 1rem; padding-top: .7rem; border-top: 2px solid #1b1b1b; }
h3 { font-size: 1.15rem; margin: 1.2rem 0 .5rem; }
h4, h5, dt, thead th, .kicker, .verdict, .stance, .legend, .aside, figcaption, small, .hashes, .contents, text {
  font-family: 'Inter Variable', Inter, 'Segoe UI', system-ui, 'Helvetica Neue', 'Noto Sans', 'DejaVu Sans', sans-serif;
}
h4 { font-size: .86rem; margin: 1.1rem 0 .35rem; }
h5 { font-size: .78rem; margin: .8rem 0 .2rem; color: #4a4a4a; }
p { margin: 0 0 .6rem; orphans: 3; widows: 3; }
a { color: #1d4a7a; text-underline-offset: .15em; text-decoration-thickness: .06em; }
ul, ol { margin: 0 0 .8rem; padding-inline-start: 1.3rem; }
li { margin-bottom: .3rem; }
cite { font-style: normal; }
code { font: .78em/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; color: #333; }
small, .aside, .legend, figcaption, .hashes { font-size: .78rem; color: #555; }
.kicker { margin: 0; font-size: .78rem; font-weight: 600; letter-spacing: .04em; color: #555; }
.head { margin-bottom: 2rem; }
.contents { font-size: .86rem; }
.contents a { margin-inline-end: 1rem; }
.definition, .absent { color: #4a4a4a; }
.definition { font-style: italic; }
.warning { padding: .35rem .7rem; border-inline-start: 3px solid #8a5a00; background: #fdf6e7; font-size: .95rem; }
.entry { padding: 1.3rem 0 .9rem; border-top: 1px solid #cfcac0; }
h2 + .entry { border-top: 0; padding-top: 0; }
.entry > header { display: flex; flex-wrap: wrap; gap: .4rem 1rem; justify-content: space-between; align-items: center; break-after: avoid; }
.entry > h3, .entry > header + h3 { margin: .35rem 0 .6rem; }
.verdict { display: inline-block; padding: .05rem .5rem; border: 1px solid currentColor; border-radius: .2rem; font-size: .8rem; font-weight: 600; white-space: nowrap; color: #444; }
.verdict.good { color: #1d6638; }
.verdict.mixed, .verdict.stale { color: #7a5000; }
.verdict.contested { color: #5f3b93; }
.verdict.bad { color: #9b1c1c; }
.stance { font-size: .86rem; }
.stance.supports { color: #1d6638; }
.stance.refutes { color: #9b1c1c; }
.quote { margin: 0 0 .9rem; }
blockquote { margin: 0; padding-inline-start: 1rem; border-inline-start: 3px solid #cfcac0; white-space: pre-line; color: #1b1b1b; }
.context { color: #6a6a6a; }
mark { background: #fdf0b8; color: #111; font-weight: 600; text-decoration: underline #b58900 .09em; text-underline-offset: .18em; padding: .05em 0; }
figcaption { margin-top: .25rem; padding-inline-start: calc(1rem + 3px); }
.remark { color: #7a5000; }
dl { margin: 0 0 .8rem; }
dl > div { display: grid; grid-template-columns: 9rem 1fr; align-items: baseline; gap: .2rem 1rem; padding: .12rem 0; }
dt { font-size: .8rem; color: #555; }
dd { margin: 0; }
.figures { display: grid; grid-template-columns: repeat(5, 1fr); gap: .8rem; margin-bottom: 1.2rem; }
.figures > div { display: block; padding: .5rem 0; border-top: 1px solid #1b1b1b; }
.figures dd { font-size: 1.7rem; line-height: 1.2; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1rem; font-size: .92rem; line-height: 1.45; }
td, dd, code, h3, blockquote { overflow-wrap: anywhere; }
th, td { padding-block: .35rem; padding-inline: 0 .8rem; text-align: start; vertical-align: top; border-bottom: 1px solid #dfdbd2; }
tbody th { font-weight: 400; white-space: nowrap; width: 1%; }
thead th { font-size: .76rem; font-weight: 600; color: #555; border-bottom-color: #1b1b1b; }
thead { display: table-header-group; }
tr, .quote, .evidence > li, .chart, .side, .codes, .hashes li { break-inside: avoid; }
.evidence > li { margin-bottom: .9rem; }
.evidence p { margin-bottom: .35rem; }
.crop img { max-width: 100%; max-height: 20rem; border: 1px solid #dfdbd2; }
.hashes { list-style: none; margin: 0 0 .6rem; padding: 0; }
.hashes code { display: block; }
.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0 1.6rem; }
.sides dl > div { display: block; }
.side h4 { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.letter { display: inline-block; min-width: 1.5em; padding: 0 .3em; border-radius: .2rem; background: #1b1b1b; color: #fff; text-align: center; font-weight: 600; }
.chart { margin-bottom: .8rem; }
.line { display: block; width: 100%; height: auto; margin: .4rem 0; overflow: visible; }
.line .axis { stroke: #1b1b1b; }
.line .tick { stroke: #dfdbd2; }
.line .tick-label { font-size: 11px; fill: #555; }
.line .bar-label { font-size: 12px; fill: #1b1b1b; paint-order: stroke; stroke: #fff; stroke-width: 4px; }
.line tspan.letter { font-weight: 700; }
.line .bar { stroke: #1d4a7a; stroke-width: 3; }
.line .end { fill: #1d4a7a; stroke: #1d4a7a; stroke-width: 2; }
.line .excluded { fill: #fff; }
.resolution { padding: .1rem 1rem .3rem; border: 1px solid #1b1b1b; }
.codes { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 0 2rem; }
#history td, #history tbody th { font-size: .84rem; padding-block: .2rem; font-variant-numeric: tabular-nums; }
@media (max-width: 34rem) { .figures { grid-template-columns: repeat(2, 1fr); } dl > div { grid-template-columns: 1fr; } }
@page { size: A4; margin: 18mm 18mm 20mm; }
@media print {
  html { font-size: 9.6pt; }
  body { font-size: 1rem; line-height: 1.45; }
  main { max-width: none; padding: 0; }
  a { color: inherit; text-decoration: none; }
  h2 { margin-top: 2rem; }
  .contents { display: none; }
  .entry, .resolution { break-inside: avoid; }
  .conflict { break-inside: auto; }
  .entry > .aside, p:has(+ .codes), p:has(+ table) { break-after: avoid; }
  .verdict, mark, .letter, .warning { print-color-adjust: exact; }
}
`

/** The style of the report, the only one that its policy lets take effect. */
export const reportStyle: Html = { markup: `<style>${css}</style>` }
