import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

/** Why a file is refused; its text where it is not. */
async function refusal(bytes: Uint8Array | string, name: string): Promise<string> {
  const read = await readArticle(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  return read.ok ? read.value.text : read.fault.message
}

const hex = (digits: string): Uint8Array => Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(600)])
const zip = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])))

/** An OLE compound file with a stream of this name, as far as it is looked at. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(`${stream}\0`, 'utf16le'),
  ])

const inUtf7 = 'In Odrin +AGEA-bout 140 people died.'

test.each<[name: string, bytes: Uint8Array | string, said: string]>([
  ['a.html', `<meta charset="utf-7"><p>${inUtf7}</p>`, 'utf-7'],
  ['a.eml', `Content-Type: text/plain; charset=UTF-7\nSubject: Flood\n\n${inUtf7}\n`, 'UTF-7'],
  [
    'a.mhtml',
    `Content-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html; charset="utf-7"\n\n<p>${inUtf7}</p>\n--x--\n`,
    'utf-7',
  ],
  ['a.html', Buffer.from('<meta charset="cp850"><p>H\u0094fe in Odrin: 140 died.</p>', 'latin1'), 'cp850'],
  ['a.txt', Buffer.concat([Buffer.from('fffe0000', 'hex'), Buffer.from('1\0\0\0', 'latin1')]), 'UTF-32'],
])(
  '%s in an encoding of which no letter can be told is refused by its name',
  async (name, bytes, encoding) => {
    expect(await refusal(bytes, name)).toContain(`“${name}” is written in ${encoding}, an old encoding`)
  },
)

test.each([
  ['that is declared, and of which no sign stands in the text', 'utf-7', 'About 140 people died.'],
  ['that is declared of what is in UTF-8', 'cp850', 'Höfe: 140 people died.'],
])('an old encoding %s', async (_, charset, text) => {
  expect(await refusal(`<meta charset="${charset}"><p>${text}</p>`, 'a.html')).toBe(text)
})

describe('what cannot be read is called what it is, with the way out', () => {
  test.each<[name: string, bytes: Uint8Array | string, said: RegExp]>([
    ['a.jpg', hex('ffd8ffe000104a464946'), /is a picture \(JPEG\)\. .* attach it to a claim as evidence/u],
    [
      'a.gif',
      hex('474946383961'),
      /is a picture \(GIF\) in which no words can be read .* Save it as PNG or JPEG/u,
    ],
    [
      'a.tif',
      hex('49492a00'),
      /is a picture \(TIFF\) in which no words can be read .* Save it as PNG or JPEG/u,
    ],
    ['a.heic', hex('0000001866747970686569630000'), /is a picture \(HEIC\)/u],
    ['a.webp', hex('524946460000000057454250'), /is a picture \(WebP\)/u],
    ['a.svg', '<?xml version="1.0"?><!-- drawn --><svg><text>140</text></svg>', /is a picture \(SVG\)/u],
    ['a.mp3', hex('494433040000'), /is a sound recording\. Import its transcript \(\.srt, \.vtt or \.txt\)/u],
    ['a.m4a', hex('00000020667479704d344120'), /is a sound recording/u],
    ['a.mp4', hex('000000206674797069736f6d'), /is a video\. Import its transcript/u],
    ['a.webm', hex('1a45dfa3'), /is a video/u],
    ['a.7z', hex('377abcaf271c'), /is an archive \(7z\)\. Unpack it/u],
    ['a.tar.gz', hex('1f8b08'), /is an archive \(gzip\)\. Unpack it/u],
    ['crawl.warc.gz', hex('1f8b08'), /is a web archive of many pages \(WARC\)/u],
    ['a.zip', zip('a.txt'), /is a ZIP archive\. Unpack it/u],
    ['a.wacz', zip('datapackage.json', 'archive/a.warc.gz'), /is a web archive of many pages \(WACZ\)/u],
    [
      'a.pages',
      zip('Index/Document.iwa'),
      /is a document of Apple Pages\. Export it from Pages as Word or PDF/u,
    ],
    ['a.numbers', zip('Index/Document.iwa'), /is a table of Apple Numbers\. .* as Excel or CSV/u],
    ['a.key', zip('Index/Document.iwa'), /is a presentation of Apple Keynote/u],
    ['a.xlsb', zip('xl/workbook.bin'), /is a binary workbook of Excel\. Save it as \.xlsx/u],
    ['a.oxps', zip('FixedDocumentSequence.fdseq'), /is a printed document \(XPS\)/u],
    ['a.xls', compound('Workbook'), /is a workbook of old Excel\. Save it as \.xlsx/u],
    ['a.ppt', compound('PowerPoint Document'), /is a presentation of old PowerPoint\. Save it as \.pptx/u],
    [
      'a.xlsx',
      compound('EncryptedPackage'),
      /is protected with a password\. Open it in the program that made it/u,
    ],
    ['a.pst', hex('2142444e'), /is a mailbox file of Outlook\. .* as \.msg or \.eml/u],
    ['winmail.dat', hex('789f3e22'), /what Outlook makes of the attachments/u],
    ['a.asc', '-----BEGIN PGP MESSAGE-----\n\nhQEM\n', /is encrypted/u],
    ['a.db', Buffer.from('SQLite format 3\0'), /is a database\. Export the table that matters as CSV/u],
    ['a.sh', '#!/bin/sh\nrm -rf /\n', /is a program/u],
    [
      'a.mobi',
      Buffer.concat([Buffer.alloc(60), Buffer.from('BOOKMOBI')]),
      /is a Kindle book\. Convert it to EPUB/u,
    ],
    ['a.ps', '%!PS-Adobe-3.0\n', /is a PostScript document\. Convert it to PDF/u],
    [
      'a.xyz',
      'Two were killed.',
      /a text of a kind that Plumbline does not know \(\.xyz\)\. .* ends in \.txt/u,
    ],
    ['a.xyz', hex('0102'), /is of a kind that Plumbline does not read\. It reads \.txt, /u],
  ])('%s %#', async (name, bytes, said) => {
    expect(await refusal(bytes, name)).toMatch(said)
  })

  test('also under another name', async () => {
    expect(await refusal(hex('ffd8ffe000104a464946'), 'a.docx')).toMatch(/is a picture \(JPEG\)/u)
    expect(await refusal(zip('Index/Document.iwa'), 'a.docx')).toMatch(/is not a Word document/u)
  })
})

test('a text that speaks of a format is a text', async () => {
  const texts = [
    'The file begins with %PDF-1.7, said the expert.',
    '%PDF-1.7 is how it begins, said the expert.',
  ]
  expect(await Promise.all(texts.map((text) => refusal(text, 'a.txt')))).toEqual(texts)
})
