import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { toIncomingFile } from '../../electron/main/import/incoming-file'
import { makeDocx, paragraph } from './make-docx'
import { makePdf } from './make-pdf'

/** A PDF that is changed as bytes after it was made. */
function changedPdf(change: (pdf: string) => string, pages = [[SAID]]): Uint8Array {
  return Buffer.from(change(Buffer.from(makePdf(pages)).toString('latin1')), 'latin1')
}

const SAID = [72, 700, 'Nineteen people died.'] as const

/** A page with a picture of four dots, as a scanner makes one of many. */
const picturePdf = changedPdf(
  (pdf) =>
    pdf
      .replace('/Resources << /Font', '/Resources << /XObject << /I 9 0 R >> /Font')
      .replace('BT  ET', 'q 595 0 0 842 0 0 cm /I Do Q')
      .replace(
        'xref',
        '9 0 obj\n<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream\nendobj\nxref',
      ),
  [[]],
)

/** What is stored of a file: its text after all that is done to it, or in words why there is none. */
async function imported(bytes: Uint8Array | string, name: string): Promise<string> {
  const content = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const read = await readArticle(content, name)
  const incoming = read.ok ? toIncomingFile(read.value, content, name) : read
  return incoming.ok ? incoming.value.incoming.text : incoming.fault.message
}

/** What is said of a page that cannot be read. */
const damaged = (number: number, of: string) =>
  `is damaged: page ${number} of the ${of} that it says it has cannot be read. Open it in another program and print it to a new PDF, then import that.`

describe('a PDF that is made wrong says what is wrong with it', () => {
  const pages = 'has no pages. It may be damaged, or not have been written to its end.'
  const unreadable =
    'holds no text that can be read, and no pictures: its pages are empty, or damaged. Where another program shows text in it, print it to a new PDF there, then import that.'
  test.each<[string, (pdf: string) => string, string]>([
    ['no pages', (pdf) => pdf.replace('/Count 1', '/Count 0').replace(/\/Kids \[.*?\]/u, '/Kids []'), pages],
    [
      'pages without end and none of them there',
      (pdf) => pdf.replace('/Count 1', '/Count 2147483647').replace(/\/Kids \[.*?\]/u, '/Kids []'),
      pages,
    ],
    [
      'fewer than no pages',
      (pdf) => pdf.replace('/Count 1', '/Count -5').replace(/\/Kids \[.*?\]/u, '/Kids []'),
      pages,
    ],
    [
      'pages that lead round in a circle',
      (pdf) => pdf.replace(/\/Kids \[.*?\]/u, '/Kids [2 0 R]'),
      damaged(1, '1'),
    ],
    ['a page that is not there', (pdf) => pdf.replace(/\/Kids \[.*?\]/u, '/Kids [99 0 R]'), damaged(1, '1')],
    ['an operator that is none', (pdf) => pdf.replace(') Tj', ') Tx'), unreadable],
    ['an operator without its font', (pdf) => pdf.replace('/F 11 Tf', '11 Tf'), unreadable],
    ['a text without its end', (pdf) => pdf.replace('died.)', 'died.'), unreadable],
    [
      'brackets without end',
      (pdf) => pdf.replace('BT /F', `BT ${'['.repeat(5000)}${'<<'.repeat(5000)} /F`),
      unreadable,
    ],
    ['a page without content', (pdf) => pdf.replace(/\/Contents \d+ 0 R/u, '/Contents 99 0 R'), unreadable],
  ])('%s', async (_, change, said) => {
    expect(await imported(changedPdf(change), 'a.pdf')).toBe(`“a.pdf” ${said}`)
  })

  test.each<[string, (pdf: string) => string]>([
    ['more pages than there are', (pdf) => pdf.replace('/Count 1', '/Count 2147483647')],
    ['a count that is no number', (pdf) => pdf.replace('/Count 1', '/Count (many)')],
    ['an operator with too few numbers', (pdf) => pdf.replace('1 0 0 1 72 700 Tm', '1 0 0 Tm')],
  ])('but with %s it is read', async (_, change) => {
    expect(await imported(changedPdf(change), 'a.pdf')).toBe('Nineteen people died.')
  })
})

describe('what is not what it says is refused by what it is', () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])
  const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(100)])
  const locked = makePdf(
    [[[72, 700, 'Secret.']]],
    '',
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
  )
  test.each([
    ['an empty file', '', 'a.txt', '“a.txt” is empty.'],
    ['white space alone', ' \n\n ', 'a.txt', '“a.txt” is a plain text without any text.'],
    [
      'a .docx that is not one',
      'Dear reader',
      'a.docx',
      '“a.docx” is not a Word document, though its name ends like one. It may be damaged.',
    ],
    [
      'a .pdf that is not one',
      'Dear reader',
      'a.pdf',
      '“a.pdf” is not a PDF, though its name ends like one. It may be damaged.',
    ],
    [
      'an encrypted Word document',
      encrypted,
      'a.docx',
      '“a.docx” is protected with a password. Open it in the program that made it, save it without the password, then import that.',
    ],
    [
      'an old Word document',
      ole,
      'a.doc',
      '“a.doc” is in the format of old Office programs. Open it in the program that made it, save or print it as PDF, then import that.',
    ],
    [
      'an encrypted PDF',
      locked,
      'a.pdf',
      '“a.pdf” is protected with a password. Save it without the password, then import that.',
    ],
    [
      'half a PDF',
      makePdf([[[72, 700, 'Whole.']]]).subarray(0, 60),
      'a.pdf',
      '“a.pdf” is damaged, or not a PDF.',
    ],
    [
      'a PDF of pictures',
      picturePdf,
      'a.pdf',
      '“a.pdf” holds no text: its pages are pictures. Its words are read by machine when it is imported and the languages are named (without a window: --read-pictures eng).',
    ],
    [
      'a picture named .txt',
      Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'),
      'a.txt',
      '“a.txt” is a picture (PNG). Its words are read by machine when it is imported and the languages are named (without a window: --read-pictures eng); or attach it to a claim as evidence.',
    ],
    [
      'machine code named .txt',
      Buffer.from(Array.from({ length: 500 }, (_, at) => (at * 7) % 32)),
      'a.txt',
      '“a.txt” is not a text: most of it cannot be read.',
    ],
    [
      'an archive',
      zipSync({ 'a.txt': strToU8('text') }),
      'a.zip',
      '“a.zip” is a ZIP archive. Unpack it and import the files in it.',
    ],
    [
      'a .docx without a document',
      zipSync({ 'a.txt': strToU8('text') }),
      'a.docx',
      '“a.docx” is not a Word document, though its name ends like one. It may be damaged.',
    ],
    [
      'a .docx that was cut off',
      makeDocx(paragraph('Whole.')).subarray(0, 200),
      'a.docx',
      '“a.docx” is damaged: it cannot be unpacked.',
    ],
    [
      'a program',
      Buffer.from('4d5a90000300000004000000ffff0000b8', 'hex'),
      'a.exe',
      '“a.exe” is a program. There is no text in it to import. Do not open it unless you know who made it.',
    ],
    [
      'a web archive without a page',
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--',
      'a.mhtml',
      '“a.mhtml” holds no page. It may be damaged.',
    ],
  ])('%s', async (_, bytes, name, message) => {
    expect(await imported(bytes, name)).toBe(message)
  })

  test('a Word document named .txt is a Word document', async () => {
    expect(await imported(makeDocx(paragraph('Two were killed.')), 'a.txt')).toBe('Two were killed.')
  })
})

describe('what is made to be too large', () => {
  const zeros = ' '.repeat(60_000_000)

  test('a zip bomb: one part that unpacks to 60 MB', async () => {
    expect(await imported(makeDocx(zeros), 'a.docx')).toBe(
      '“a.docx” unpacks to more than 50 MB, which no document does. It was not opened any further.',
    )
  })

  test('a zip bomb that lies about its sizes', async () => {
    const bytes = makeDocx(zeros)
    const central = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    // The uncompressed size of every entry of the central directory says 10 bytes.
    for (let at = central.indexOf('PK\u0001\u0002'); at >= 0; at = central.indexOf('PK\u0001\u0002', at + 4))
      central.writeUInt32LE(10, at + 24)
    expect(await imported(bytes, 'a.docx')).toBe(
      '“a.docx” unpacks to more than 50 MB, which no document does. It was not opened any further.',
    )
  })

  test('a bomb beside the document is not unpacked', async () => {
    const bytes = makeDocx(paragraph('Two were killed.'), '', { 'word/media/image1.png': zeros })
    expect(await imported(bytes, 'a.docx')).toBe('Two were killed.')
  })

  test.each([
    ['a text', 'a.txt', 'word '.repeat(400_001)],
    ['a page', 'a.html', `<p>${'word '.repeat(400_001)}</p>`],
  ])('%s of more than 2,000,000 characters', async (_, name, source) => {
    expect(await imported(source, name)).toMatch(
      /^The text of “a\.(?:txt|html)” has 2,000,00\d characters; the most that an article may have is 2,000,000\. Import it in parts\.$/u,
    )
  })

  test('a PDF that is longer: reading stops at the page where it is', async () => {
    const page = Array.from({ length: 60 }, (_, at) => [72, 800 - 12 * at, 'word '.repeat(20)] as const)
    const bytes = makePdf(Array.from({ length: 400 }, () => page))
    expect(await imported(bytes, 'a.pdf')).toMatch(
      /^“a\.pdf” has 400 pages; at page 344 its text is longer than the 2,000,000 characters that an article may have\. Import it in parts\.$/u,
    )
  })

  test('one line of 1,000,000 characters', async () => {
    const line = 'word '.repeat(200_000)
    expect(await imported(line, 'a.txt')).toBe(line)
  })

  test('entities of XML are not expanded', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `${lol}<w:document><w:body>${paragraph('Two were killed. &b;')}</w:body></w:document>`,
      ),
    })
    expect(await imported(bytes, 'a.docx')).toBe('Two were killed. &b;')
  })
})

describe('characters that do harm', () => {
  test.each([
    ['NUL bytes', Buffer.from('Two\0 killed.'), 'Two\uFFFD killed.'],
    ['half a surrogate in UTF-16', Buffer.from('\uFEFFTwo \uD800 killed.', 'utf16le'), 'Two \uFFFD killed.'],
    ['half a surrogate written as UTF-8', Buffer.from([0x54, 0xed, 0xa0, 0x80, 0x2e]), 'Tí\u00A0€.'],
    ['line ends of every kind', Buffer.from('a\r\nb\rc\u2028d'), 'a\nb\nc\nd'],
    ['accents in pieces', Buffer.from('cafe\u0301'), 'café'],
    [
      'UTF-16 without a mark',
      Buffer.from('Two were killed on Monday.', 'utf16le'),
      'Two were killed on Monday.',
    ],
    ['UTF-16, the other way round', Buffer.from('\uFEFFTwo killed.', 'utf16le').swap16(), 'Two killed.'],
    [
      'Windows-1252 with its dashes and quotes',
      Buffer.from('\x93More than 100\x94 \x96 at a caf\xe9', 'latin1'),
      '“More than 100” – at a café',
    ],
    ['a family of emoji', Buffer.from('👩‍👩‍👧‍👦 fled.'), '👩‍👩‍👧‍👦 fled.'],
  ])('%s', async (_, bytes, text) => {
    expect(await imported(bytes, 'a.txt')).toBe(text)
  })

  test('bidirectional overrides stay in the text, where the reader shows them', async () => {
    expect(await imported('Paid \u202E000,01\u202C dollars.', 'a.txt')).toBe(
      'Paid \u202E000,01\u202C dollars.',
    )
  })

  test('what was assumed about the bytes is recorded', async () => {
    const bytes = Buffer.from('One caf\xe9 \x96 two\r\n', 'latin1')
    const read = await readArticle(bytes, 'a.txt')
    const incoming = read.ok ? toIncomingFile(read.value, bytes, 'a.txt') : read
    expect(incoming.ok && incoming.value.incoming.normalisation).toEqual([
      { kind: 'encoding', name: 'windows-1252' },
      'CRLF to LF',
    ])
  })
})

test('nothing in a page runs or is loaded, and none of it is text', async () => {
  const source = `<body onload="globalThis.harm = 1"><p>Seen.</p>
    <script>globalThis.harm = 1</script><script src="https://evil.example/a.js"></script>
    <img src="https://evil.example/a.gif" onerror="globalThis.harm = 1"><svg onload="globalThis.harm = 1"><text>drawn</text></svg>
    <iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.harm = 1</script>framed"></iframe>
    <meta http-equiv="refresh" content="0; url=https://evil.example/"><link rel="stylesheet" href="https://evil.example/a.css">
    <form action="https://evil.example/"><input value="typed" autofocus onfocus="harm = 1"><textarea>typed</textarea></form>
    <object data="https://evil.example/a.swf">object</object><embed src="https://evil.example/a.swf">
    <a href="javascript:globalThis.harm = 1">A link.</a><style>@import url(https://evil.example/a.css)</style>
    <template><p>not shown</p></template><math><mtext><script>globalThis.harm = 1</script></mtext></math>
    <p>&lt;script&gt;also words&lt;/script&gt;</p></body>`
  expect(await imported(source, 'a.html')).toBe('Seen.\n\nframed\n\nA link.\n\n<script>also words</script>')
  expect(Reflect.has(globalThis, 'harm')).toBe(false)
})

test('facts of a page that are no facts are left out', async () => {
  const source = `<html lang="not a language"><head><meta property="og:url" content="javascript:alert(1)">
    <meta name="date" content="05/01/2016"><script type="application/ld+json">{"@type": "NewsArticle", "__proto__": {"headline": "X"},
    "datePublished": "2016-02-31", "author": "https://example.org/authors/1"}</script><script type="application/ld+json">{broken</script>
    <script type="application/ld+json">${'['.repeat(100_000)}</script></head><p>Two were killed.</p></html>`
  const read = await readArticle(Buffer.from(source), 'a.html')
  expect(read.ok && read.value.metadata).toEqual({
    title: null,
    outlet: null,
    byline: null,
    published: null,
    modified: null,
    url: null,
    language: null,
  })
})
