import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

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
      notes: ['readable part of the page'],
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
    read.ok && { text: read.value.text, language: read.value.metadata.language, note: read.value.notes[0] },
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

test('a page nested 20,000 deep is read at once', async () => {
  const source = `${'<div>'.repeat(20_000)}<p>Two people were killed.</p>${'</div>'.repeat(20_000)}`
  const read = await readArticle(Buffer.from(source), 'deep.html')
  expect(read.ok && read.value.text).toBe('Two people were killed.')
})
