import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

const filler =
  'The rescue services of the district said that the search along the river would go on for as long as the weather allows, and that every house had been visited twice.'

/** The lines that a page reads as, without what fills it up. */
async function linesOf(body: string, sheet = ''): Promise<readonly string[]> {
  const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Flood</title><style>${sheet}</style></head>
<body><article><h1>Flood</h1>${body}<p>${filler}</p><p>${filler}</p></article></body></html>`
  const read = await readArticle(Buffer.from(page), 'flood.html')
  if (!read.ok) throw new Error(read.fault.message)
  return read.value.text.split('\n').filter((line) => line !== '' && line !== 'Flood' && line !== filler)
}

test.each<readonly [what: string, body: string, sheet: string, lines: readonly string[]]>([
  [
    'the mark of a note is told by the name of its class where the sheet is elsewhere',
    '<p>About 45<span class="superscript">4</span> died, 37<a class="footnote-ref" href="x">2</a> were hurt.</p>',
    '',
    ['About 45[4] died, 37[2] were hurt.'],
  ],
  [
    'letters that are small and set high by a length or a place',
    '<p>About 45<span style="font-size:60%;vertical-align:top">4</span> died, 31<i style="position:relative;top:-0.5em;font-size:70%">2</i> hurt, 12<b style="vertical-align: 0.4em">a</b> found.</p>',
    '',
    ['About 45[4] died, 31[2] hurt, 12[a] found.'],
  ],
  [
    'a rule for what stands in something else',
    '<p class="text">About 45<span class="fn">4</span> died; <span class="old">96</span> 140 hurt.</p><p><span class="old">7</span> left</p>',
    'article > .text .fn { vertical-align: super } p.text .old { text-decoration: line-through }',
    ['About 45[4] died; 140 hurt.', '7 left'],
  ],
  [
    'the more exact rule counts, wherever it stands',
    '<p>In all <span id="n" class="old">140</span> died.</p>',
    '#n { text-decoration: none; vertical-align: super } .old { vertical-align: baseline }',
    ['In all [140] died.'],
  ],
  [
    'what is struck on paper alone stands',
    '<p>In all <span class="old">140</span> died.</p>',
    '@media print { .old { text-decoration: line-through } }',
    ['In all 140 died.'],
  ],
  [
    'what is struck on the screen does not',
    '<p>In all <span class="old">96</span> 140 died.</p>',
    '@media screen and (min-width: 10px) { .old { text-decoration: line-through } }',
    ['In all 140 died.'],
  ],
  [
    'a deletion that is told by its role',
    '<p>In all <span role="deletion">96</span><span role="insertion">140</span> died.</p>',
    '',
    ['In all 140 died.'],
  ],
  [
    'boxes one below the other, and side by side',
    '<p><span style="display:block">140</span><span style="display:block">96 hurt</span></p><div class="row"><span>140</span><span>96</span><span>12,000</span></div>',
    '.row { display: flex }',
    ['140', '96 hurt', '140 96 12,000'],
  ],
  [
    'a first letter that is set large, and figures whose digits are boxes',
    '<p><span style="display:inline-block">T</span>he count is <span style="display:inline-block">1</span><span style="display:inline-block">4</span><span style="display:inline-block">0</span>, of 120<span style="display:inline-block">,000</span>.</p>',
    '',
    ['The count is 140, of 120,000.'],
  ],
  [
    'tables that are made of boxes',
    '<div style="display:table"><div style="display:table-row"><span class="c">Odrin</span><span class="c">140</span><span class="c">12</span></div></div>',
    '.c { display: table-cell }',
    ['Odrin\t140\t12'],
  ],
  [
    'what is set above a word',
    '<p>In all <ruby>96<rt>12</rt></ruby> and <ruby>140<rp>(</rp><rt>7</rt><rp>)</rp></ruby> died.</p>',
    '',
    ['In all 96(12) and 140(7) died.'],
  ],
  [
    'formulas in MathML',
    '<p>A rate of <math><mfrac><mn>140</mn><mn>250</mn></mfrac></math>, in all <math><mn>1</mn><mo>,</mo><mn>200</mn><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup></math> litres.</p>',
    '',
    ['A rate of 140/250, in all 1,200 × 10⁶ litres.'],
  ],
  [
    'a formula that is there as it is drawn and in MathML is read once',
    '<p>Here <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>n</mi><mo>=</mo><mn>140</mn></mrow><annotation>n=140</annotation></semantics></math></span><span class="katex-html" aria-hidden="true">n=140</span></span> holds.</p>',
    '',
    ['Here n = 140 holds.'],
  ],
  [
    'words for screen readers alone are not seen, and touch no figure',
    '<p>In all <span class="gone">96</span>140 died, 7<span class="sr-only"> of 9</span> are missing, <b style="position:absolute;left:-9999px">5</b>8 hurt.</p>',
    '.gone { position: absolute; width: 1px; clip: rect(0, 0, 0, 0) }',
    ['In all 140 died, 7 are missing, 8 hurt.'],
  ],
  [
    'lists that a style numbers',
    '<ol class="r" start="4"><li>Odrin</li><li>Tost</li></ol><ol style="list-style: upper-alpha inside"><li>Mirel</li></ol>',
    '.r { list-style-type: lower-roman }',
    ['iv. Odrin', 'v. Tost', 'A. Mirel'],
  ],
  [
    'a dialog that is open within the article',
    '<dialog open><p>Correction: the ministry withdrew its count of 140 and says 96 died.</p></dialog>',
    '',
    ['Correction: the ministry withdrew its count of 140 and says 96 died.'],
  ],
])('%s', async (_, body, sheet, lines) => {
  expect(await linesOf(body, sheet)).toEqual(lines)
})

const power = '<math><msup><mn>10</mn><mn>6</mn></msup></math>'
const onlyDrawn =
  '<span class="MathJax"><span class="mn">10</span><span style="font-size:70%"><span class="mn">6</span></span></span>'

test.each([
  [
    'by a script beside its MathML',
    `<mjx-container><svg></svg>${power}</mjx-container>`,
    'Of 10⁶ litres.',
    0,
  ],
  [
    'by a script beside its MathML, which a style keeps for readers by ear',
    `<mjx-container><svg></svg><mjx-assistive-mml style="position: absolute; clip: rect(1px, 1px, 1px, 1px)">${power}</mjx-assistive-mml></mjx-container>`,
    'Of 10⁶ litres.',
    0,
  ],
  [
    'beside the source of it and its MathML',
    `<span class="MathJax">${power}</span><script type="math/tex">10^6</script>`,
    'Of 10⁶ litres.',
    0,
  ],
  ['beside the source of it alone', `${onlyDrawn}<script type="math/tex">10^6</script>`, 'Of litres.', 1],
  [
    'as letters alone',
    '<span class="katex"><span class="katex-html" aria-hidden="true">10<span>6</span></span></span>',
    'Of litres.',
    1,
  ],
  [
    'as outlines alone',
    '<mjx-container jax="SVG"><svg><path d="M1 2"/></svg></mjx-container>',
    'Of litres.',
    1,
  ],
  ['as a picture', '<img class="latex" alt="10^6" src="x.png">', 'Of litres.', 1],
  ['not at all', '<script type="math/tex">10^6</script>', 'Of litres.', 1],
])('a formula that is drawn %s is read, or counted', async (_, formula, text, count) => {
  const read = await readArticle(Buffer.from(`<p>Of ${formula} litres.</p>`), 'flood.html')
  if (!read.ok) throw new Error(read.fault.message)
  const told = read.value.loss?.left.find(({ what }) => what === 'formulas')?.count ?? 0
  expect([read.value.text, told]).toEqual([text, count])
})

test('the text of a page that waits for a script, behind a notice of consent with more words', async () => {
  const page = `<body><div style="display:none" class="article-body"><p>At least 140 people died at Orvany.</p><p>${filler}</p></div>
<div class="qc-cmp2-container"><p>We value your privacy</p><p>We and our partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, and we do so for measuring and for research.</p></div></body>`
  const read = await readArticle(Buffer.from(page), 'flood.html')
  expect(read.ok && read.value.text).toBe(`At least 140 people died at Orvany.\n\n${filler}`)
})
