import { expect, test } from 'vitest'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { notesInWords } from './notes-in-words'

const paragraphs = [
  'The Syrian Observatory for Human Rights said on Monday that more than 120,000 people had been killed since the start of the uprising in March 2011.',
  'The group, which is based in Britain and relies on a network of sources inside the country, said that a third of them were civilians, among them 6,365 children.',
  'Residents of the northern city said that air strikes had gone on through the night, and that two hospitals had stopped taking in the wounded, because they had no fuel.',
  'The United Nations stopped counting in July, when it put the toll at more than 100,000, since it could no longer check what it was told.',
]

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Toll in Syria passes 120,000 - The Daily Example</title>
<meta property="og:title" content="Toll in Syria passes 120,000">
<meta property="og:site_name" content="The Daily Example">
<meta property="og:url" content="https://news.example.org/toll">
<meta name="author" content="Jane Doe">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Site"},
{"@type":"NewsArticle","headline":"Toll in Syria passes 120,000, group says","datePublished":"2013-12-02T23:30:00-05:00","dateModified":"2013-12-03",
"author":[{"@type":"Person","name":"Jane Doe"},{"@type":"Person","name":"Omar Haddad"}],"publisher":{"@id":"#p"},"inLanguage":"en-GB"},
{"@type":"Organization","@id":"#p","name":"Daily Example Ltd"}]}</script>
<style>p { color: red }</style></head><body>
<header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
<main><article><h1>Toll in Syria passes 120,000</h1>
<p>${paragraphs[0]}</p><script>document.title = 'Run'</script><p onclick="steal()">${paragraphs[1]}</p>
<form action="https://evil.example/"><input name="q" value="typed"><button>Subscribe now</button></form>
<img src="https://evil.example/pixel.gif" alt="a pixel" onerror="steal()">
<p>${paragraphs[2]}</p><p>${paragraphs[3]}</p></article></main>
<aside><h2>Most read</h2><ul><li><a href="/a">Ten things about cats</a></li></ul></aside>
<footer>Copyright 2013 The Daily Example. <a href="/terms">Terms</a></footer></body></html>`

test('a news page becomes its headline and its paragraphs, with what the page states and where', async () => {
  expect(await readArticle(Buffer.from(page), 'toll.html')).toEqual({
    ok: true,
    value: {
      text: ['Toll in Syria passes 120,000', ...paragraphs].join('\n\n'),
      structure: { ...noStructure, headings: [{ start: 0, end: 28, level: 1 }] },
      mediaType: 'text/html',
      metadata: {
        title: { value: 'Toll in Syria passes 120,000, group says', basis: 'json-ld' },
        outlet: { value: 'Daily Example Ltd', basis: 'json-ld' },
        byline: { value: 'Jane Doe, Omar Haddad', basis: 'json-ld' },
        published: { value: '2013-12-02', basis: 'json-ld' },
        modified: { value: '2013-12-03', basis: 'json-ld' },
        url: { value: 'https://news.example.org/toll', basis: 'open-graph' },
        language: { value: 'en-GB', basis: 'json-ld' },
      },
      notes: [{ kind: 'readablePart' }],
      loss: {
        visible: 489,
        read: 489,
        left: [
          { what: 'fields', count: 1 },
          { what: 'pictures', count: 1 },
        ],
      },
    },
  })
})

test.each([
  [
    'a short page loses its menu and its footer',
    '<nav>Home World Sport</nav><article><h1>Two killed</h1><p>Two people were killed on Monday.</p><p>Police gave no names.</p></article><footer>Terms</footer>',
    'Two killed\n\nTwo people were killed on Monday.\n\nPolice gave no names.',
  ],
  [
    'a page without any mark of an article is taken whole',
    '<p>Two people were killed on Monday.</p><div>Police gave <b>no</b> names.</div>',
    'Two people were killed on Monday.\n\nPolice gave no names.',
  ],
  ['forced breaks are lines, two of them a paragraph', '<p>One<br>two<br><br>three</p>', 'One\ntwo\n\nthree'],
  [
    'lists and tables keep their rows',
    '<p>Killed:</p><ul><li>140 men</li><li>96 women</li></ul><table><tr><th>City</th><th>Dead</th></tr><tr><td>Aleppo</td><td>236</td></tr></table>',
    'Killed:\n\n140 men\n96 women\n\nCity\tDead\nAleppo\t236',
  ],
  ['verbatim text keeps its lines', '<pre>first  line\n  second</pre>', 'first  line\n  second'],
  [
    'hidden parts are not read',
    '<p>Seen.</p><p hidden>Not seen.</p><div style="display: none">Nor this.</div>',
    'Seen.',
  ],
  [
    'a page that is one large form is read',
    '<form><p>Two people were killed.</p></form>',
    'Two people were killed.',
  ],
])('%s', async (_, body, text) => {
  const read = await readArticle(Buffer.from(`<html><body>${body}</body></html>`), 'page.html')
  expect(read.ok && read.value.text).toBe(text)
})

test.each([
  ['its meta tag', '<meta charset="windows-1251">', 'windows-1251'],
  [
    'its http-equiv',
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">',
    'windows-1251',
  ],
  ['nothing, and it is told by its letters', '', 'windows-1251'],
])('a Russian page in an old encoding is read by %s', async (_, declaration, encoding) => {
  const words =
    'Президент заявил в понедельник, что переговоры о прекращении огня продолжатся на следующей неделе в Женеве.'
  const bytes = Buffer.concat([
    Buffer.from(`<html><head>${declaration}</head><body><p>`),
    Buffer.from(Array.from(words, windows1251)),
    Buffer.from('</p></body></html>'),
  ])
  const read = await readArticle(bytes, 'page.html')
  expect(
    read.ok && {
      text: read.value.text,
      language: read.value.metadata.language,
      note: notesInWords(read.value.notes)[0],
    },
  ).toEqual({
    text: words,
    language: { value: 'ru', basis: 'detected' },
    note: `read as ${encoding}`,
  })
})

function windows1251(letter: string): number {
  const code = letter.charCodeAt(0)
  return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code
}

test('a page that declares an old encoding and is in UTF-8 is read as UTF-8', async () => {
  const read = await readArticle(
    Buffer.from('<meta charset="iso-8859-1"><p>Kürt Dağı, “Afrin”</p>'),
    'page.html',
  )
  expect(read.ok && read.value.text).toBe('Kürt Dağı, “Afrin”')
})

test('a page that declares UTF-8 is read in it, though it has nearly as many bad letters as good ones', async () => {
  const read = await readArticle(
    Buffer.concat([
      Buffer.from('<meta charset="utf-8"><p>“140” dead in Orvány, said the caf'),
      Buffer.of(0xe9),
    ]),
    'page.html',
  )
  expect(read.ok && read.value.text).toBe('“140” dead in Orvány, said the caf\uFFFD')
})

test('a page nested 20,000 deep is read at once', async () => {
  const source = `${'<div>'.repeat(20_000)}<p>Two people were killed.</p>${'</div>'.repeat(20_000)}`
  const read = await readArticle(Buffer.from(source), 'deep.html')
  expect(read.ok && read.value.text).toBe('Two people were killed.')
})

test('tables within tables are read once each, as letters that are laid out with them have them', async () => {
  const source = `${'<table><tr><td>'.repeat(30)}Two people were killed.${'</td></tr></table>'.repeat(30)}`
  const read = await readArticle(Buffer.from(source), 'letter.html')
  expect(read.ok && read.value.text).toBe('Two people were killed.')
})

const passage =
  'The harbour office of Tolm said that two ferries had been tied up since Friday, and that nobody could say when the third would leave the dock.'

/** An article of a body, with as many words around it as an article has. */
const article = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm in Tolm</title></head><body><article><h1>Storm in Tolm</h1>${body}<p>${passage}</p><p>${passage.replace('Tolm', 'Sarn')}</p></article></body></html>`

test.each([
  ['a note mark', '<p>It sank 38<sup>2</sup> boats.</p>', 'It sank 38[2] boats.'],
  [
    'a note mark that is a link',
    '<p>It sank 38<sup id="r"><a href="#f2">2</a></sup> boats.</p>',
    'It sank 38[2] boats.',
  ],
  [
    'a note mark raised by its style',
    '<p>It sank 38<span style="vertical-align: super">2</span> boats.</p>',
    'It sank 38[2] boats.',
  ],
  [
    'a note mark raised by a sheet',
    '<style>.fn { vertical-align: super }</style><p>It sank 38<span class="fn">2</span> boats.</p>',
    'It sank 38[2] boats.',
  ],
  ['a note mark that is only a link', '<p>It sank 38<a href="#f2">2</a> boats.</p>', 'It sank 38[2] boats.'],
  ['struck words', '<p>It sank <s>38</s> 41 boats.</p>', 'It sank 41 boats.'],
  [
    'words struck by their style',
    '<p>It sank <span style="text-decoration: line-through red">38</span>41 boats.</p>',
    'It sank 41 boats.',
  ],
  [
    'words struck by a sheet',
    '<style>.old { text-decoration: line-through; }</style><p>It sank <b class="old">38</b> 41 boats.</p>',
    'It sank 41 boats.',
  ],
  ['coloured digits', '<p>It sank <font color="red">3</font>8 boats.</p>', 'It sank 38 boats.'],
  [
    'a button in a sentence',
    '<p>It sank 38 <button>boats</button> in the dock.</p>',
    'It sank 38 boats in the dock.',
  ],
  [
    'a filled field in a row',
    '<table><tr><td>Sunk</td><td><input value="38"></td></tr><tr><td>Lost</td><td>2</td></tr></table>',
    'Sunk\t38\nLost\t2',
  ],
  ['the choice of a field', '<p>Sunk: <select><option>2<option selected>38</select></p>', 'Sunk: 38'],
  [
    'empty cells',
    '<table><tr><th>Port</th><th>Sunk</th><th>Lost</th></tr><tr><td>Tolm</td><td></td><td>38</td></tr></table>',
    'Port\tSunk\tLost\nTolm\t\t38',
  ],
  [
    'a cell over two rows',
    '<table><tr><td rowspan="2">Tolm</td><td>May</td><td>38</td></tr><tr><td>June</td><td>2</td></tr></table>',
    'Tolm\tMay\t38\n\tJune\t2',
  ],
  [
    'a cell over two columns',
    '<table><tr><td colspan="2">Sunk</td><td>Lost</td></tr><tr><td>3</td><td>8</td><td>2</td></tr></table>',
    'Sunk\t\tLost\n3\t8\t2',
  ],
  [
    'numbers of a list',
    '<ol start="38"><li>Boats sank.</li><li>Ferries waited.</li></ol>',
    '38. Boats sank.\n39. Ferries waited.',
  ],
  ['letters of a list', '<ol type="a"><li>Boats</li><li value="5">Ferries</li></ol>', 'a. Boats\ne. Ferries'],
  [
    'lines that the style keeps',
    '<div style="white-space: pre-line">Sunk: 38\nLost: 2</div>',
    'Sunk: 38\nLost: 2',
  ],
])('kept in a page: %s', async (_, body, text) => {
  const read = await readArticle(Buffer.from(article(body)), 'storm.html')
  expect(read.ok && read.value.text).toBe(
    ['Storm in Tolm', text, passage, passage.replace('Tolm', 'Sarn')].join('\n\n'),
  )
})

test('what is struck out is no word of the text, and is said and counted', async () => {
  const read = await readArticle(Buffer.from(article('<p>It sank <del>38</del> 41 boats.</p>')), 'storm.html')
  expect(read.ok && [notesInWords(read.value.notes).at(-1), read.value.loss?.left]).toEqual([
    'struck out and not in the text: “38”',
    [{ what: 'struck', count: 1 }],
  ])
})

const inner = `<article><h1>Storm in Tolm</h1><p>It sank 41 boats.</p><p>${passage}</p></article>`
const storm = `Storm in Tolm\n\nIt sank 41 boats.\n\n${passage}`

test.each([
  [
    'behind a dialog',
    `<div aria-hidden="true">${inner}</div><div class="cookie-banner"><p>We use cookies. Choose which.</p></div>`,
  ],
  ['that waits for a script', `<div style="visibility: hidden">${inner}</div><p>Loading…</p>`],
  ['for those without scripts', `<div id="app"></div><noscript>${inner}</noscript>`],
  ['in a shadow root', `<news-page><template shadowrootmode="open">${inner}</template></news-page>`],
  [
    'in the slot of a shadow root',
    `<news-page><template shadowrootmode="open"><main><slot></slot></main></template>${inner}</news-page>`,
  ],
  ['in a frame that the file holds', `<iframe srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`],
  [
    'beside a notice about cookies',
    `${inner}<div id="onetrust-banner-sdk"><p>We use cookies. ${passage.replace('Tolm', 'your browser')}</p></div>`,
  ],
])('the article of a page %s is read, and nothing else', async (_, body) => {
  const read = await readArticle(
    Buffer.from(`<html><head><title>Storm in Tolm</title></head><body>${body}</body></html>`),
    'storm.html',
  )
  expect(read.ok && read.value.text).toBe(storm)
})

test('a correction beside the article follows it; a teaser does not', async () => {
  const correction =
    'An earlier version said that 41 boats sank. The harbour office withdrew that number: it was 38.'
  const long = inner.replace(
    '</article>',
    `<p>${passage.replace('Tolm', 'Sarn')} ${passage.replace('Tolm', 'Ardu')}</p></article>`,
  )
  const teaser = `<article><h2><a href="/x">Fishing in spring</a></h2><p>${passage}</p></article>`
  const read = await readArticle(
    Buffer.from(
      `<html><body><main>${long}<article><h2>Correction</h2><p>${correction}</p></article></main>${teaser}</body></html>`,
    ),
    'storm.html',
  )
  expect(read.ok && read.value.text).toBe(
    `${storm}\n\n${passage.replace('Tolm', 'Sarn')} ${passage.replace('Tolm', 'Ardu')}\n\nCorrection\n\n${correction}`,
  )
})

test('a page of which nothing but a notice about cookies is seen says so, and is doubtful', async () => {
  const read = await readArticle(
    Buffer.from(
      `<html><body><div class="cookie-consent"><p>We use cookies. ${passage} ${passage}</p></div></body></html>`,
    ),
    'storm.html',
  )
  expect(read.ok && notesInWords(read.value.notes).at(-1)).toBe(
    'nothing but a notice about cookies was found',
  )
  expect(read.ok && read.value.loss?.read).toBe(0)
})

test.each([
  ['a short description as headline', '{"headline":"port on the northern coast","name":"Tolm"}', 'Tolm'],
  [
    'a headline that the page shows',
    '{"headline":"Storm in Tolm sinks boats","name":"Tolm"}',
    'Storm in Tolm sinks boats',
  ],
])('the title of a page with %s', async (_, data, title) => {
  const source = `<html><head><title>Tolm: storm sinks boats - Atlas</title><script type="application/ld+json">{"@type":"Article",${data.slice(1)}</script></head><body>${inner.replace('Storm in Tolm', 'Tolm')}</body></html>`
  const read = await readArticle(Buffer.from(source), 'tolm.html')
  expect(read.ok && read.value.metadata.title).toEqual({ value: title, basis: 'json-ld' })
})

test('a point in time in UTC is the day that the page gives it', async () => {
  const source = `<html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Storm in Tolm","datePublished":"2031-05-01T23:30:00Z"}</script></head><body>${inner.replace('<h1>', '<time datetime="2031-05-02T01:30:00+02:00">2 May</time><h1>')}</body></html>`
  const read = await readArticle(Buffer.from(source), 'storm.html')
  expect(read.ok && read.value.metadata.published).toEqual({ value: '2031-05-02', basis: 'json-ld' })
})

test.each([
  ['with its hour', '<p class="date">2 May 2031, 01:30</p>', '2031-05-02'],
  ['with an hour of twelve', '<p class="posted-time">May 2, 2031 at 3:30 am</p>', '2031-05-02'],
  ['that is another point in time', '<p class="date">2 May 2031, 01:37</p>', '2031-05-01'],
])('a point in time in UTC is the day that the page shows %s', async (_, shown, day) => {
  const source = `<html><head><meta property="article:published_time" content="2031-05-01T23:30:12.000Z"></head><body>${inner.replace('<h1>', `${shown}<h1>`)}</body></html>`
  const read = await readArticle(Buffer.from(source), 'storm.html')
  expect(read.ok && read.value.metadata.published?.value).toBe(day)
})
