import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { checkPackage } from '../../electron/main/disk/package/check-package'
import { publishProject } from '../../electron/main/handover/publish-project'
import { readBytes } from '../../electron/main/handover/search-bytes'
import { contentOf } from '../../electron/main/export/report-content'
import { makeReport } from '../../electron/main/export/make-report'
import { zip } from '../../electron/main/export/zip'
import { findWithheld } from '../../shared/domain/report/withheld-words'
import { sha256 } from '../../electron/main/disk/files/sha256'
import { filesIn, someNumbers } from '../disk/some-archive'
import { article, claim, commit, MOMENT, reopen, someProject, text, valueOf } from '../disk/project-fixture'
import { sourceOf } from '../domain/report/seed-example'

const facts = { programVersion: '1.0.0', at: MOMENT }
const NAME = 'Nadia Farouk'

/** Whether a name can be read in bytes, by all ways in which it is searched. */
function holds(content: Uint8Array, name = NAME): boolean {
  const { texts, bytes } = readBytes(content)
  return [...texts, ...bytes].some((each) => findWithheld([name]).find(each).length > 0)
}

const utf16be = (words: string): Buffer => Buffer.from(words, 'utf16le').swap16()

describe('a name is found in a file', () => {
  it.each([
    ['as text', Buffer.from(`Told by ${NAME}.`)],
    ['in UTF-16', Buffer.from(`\uFEFFTold by ${NAME}.`, 'utf16le')],
    ['across the tags of a page', Buffer.from('<p>Nad<b>ia</b> Far&#111;uk</p>')],
    [
      'in a document of Word, in a part and across runs',
      zip({ 'word/document.xml': '<w:t>Nadia Fa</w:t><w:t>rouk</w:t>' }),
    ],
    ['in the name of a part', zip({ 'notes/nadia-farouk.txt': 'x' })],
    ['in an archive in an archive', zip({ 'a.zip': zip({ 'b.txt': NAME }) })],
    ['in the coding of a mail', Buffer.from('From: =?utf-8?Q?Nadia_?=\n\nNadia=20Far=\nouk')],
    [
      'in an attachment',
      Buffer.from(
        `Content: base64\n\n${Buffer.from(`${NAME} told us of it and of more`).toString('base64')}`,
      ),
    ],
    ['in JSON with escapes', Buffer.from('{"by":"Nadia Far\\u006fuk"}')],
    ['in an address', Buffer.from('https://x.example/?q=Nadia%20Farouk')],
    ['in RTF', Buffer.from("{\\rtf1 Nadia Far\\'6fuk}")],
    ['packed by gzip', gzipSync(`by ${NAME}`)],
    ['in a stream of a PDF', pdfWith(deflateSync(`(${NAME})`))],
    [
      'in the data of a PDF on itself',
      Buffer.from(`%PDF-1.4\n/Author <FEFF${utf16be(NAME).toString('hex')}>`),
    ],
    [
      'in the EXIF of a JPEG',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 40]), Buffer.from(`Exif\0\0${NAME}`)]),
    ],
    [
      'in the XMP of a picture, of two bytes each',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), utf16be(NAME)]),
    ],
    ['in a comment of an archive', commented(NAME)],
    ['before an archive', Buffer.concat([Buffer.from(NAME), Buffer.from(zip({ 'a.txt': 'x' }))])],
    [
      'in an entry that an archive does not list',
      Buffer.concat([unlisted(NAME), Buffer.from(zip({ 'a.txt': 'x' }))]),
    ],
    ['in what begins as a font', Buffer.from(`wOF2 ${NAME}`)],
    [
      'in a short address of data',
      Buffer.from(`data:text/plain;base64,${Buffer.from(NAME).toString('base64')}`),
    ],
    ['in a word of a mail', Buffer.from(`From: =?utf-8?B?${Buffer.from(NAME).toString('base64')}?=`)],
    ['in a long address', Buffer.from('https://x.example/archive/talks/2016/nadia/farouk/notes/and/so/on')],
    ['in an address in an address', Buffer.from('q=Nadia%2520Farouk')],
    ['in hexadecimal', Buffer.from(Buffer.from(NAME).toString('hex'))],
    ['in the name of a host', Buffer.from('http://xn--ndia-farouk-k7a.example/')],
    ['with letters by their names', Buffer.from('N&aacute;dia&nbspFarouk')],
    ['across a comment', Buffer.from('Na<!-- x -->dia Farouk')],
    ['in a script', Buffer.from(String.raw`N\x61dia F\u{61}rouk`)],
    ['in a style', Buffer.from(String.raw`content: "\4e adia Farouk"`)],
    ['in a string of a PDF, with escapes', Buffer.from(String.raw`%PDF-1.4 /Author (Nad\151a Farouk)`)],
    [
      'in a stream of a PDF that is packed twice',
      pdfWith(Buffer.from(`${deflateSync(NAME).toString('hex')}>`)),
    ],
    ['in an attachment of a PDF', pdfWith(deflateSync(zip({ 'a.txt': NAME })))],
    ['in letters of four bytes', Buffer.from(Array.from(NAME, (letter) => `\0\0\0${letter}`).join(''))],
    [
      'in a packed text of a PNG',
      pngWith('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(NAME)])),
    ],
    ['in a short value in Base64', Buffer.from(`{"by":"${Buffer.from(NAME).toString('base64')}"}`)],
    [
      'in a token',
      Buffer.from(`eyJhbGciOiJub25lIn0.${Buffer.from(`{"by":"${NAME}"}`).toString('base64url')}.`),
    ],
    ['in Base64 in short lines', Buffer.from('dG9sZCBieSBOYWRp\r\nYSBGYXJvdWsgYXQg\r\nbmluZQ==')],
    ['in a word of a mail that is in pieces', Buffer.from('=?utf-8?Q?Nadia?=\r\n =?utf-8?B?IEZhcm91aw==?=')],
    ['in a value in numbered pieces', Buffer.from("name*0*=utf-8''Nadia%20; name*1*=Farouk.pdf")],
    ['in UTF-7', Buffer.from('Nad+AGkAYQ- Farouk')],
    ['escaped twice for a page', Buffer.from('Nad&amp;#105;a Farouk')],
    ['in numbers of letters', Buffer.from(Array.from(NAME, (letter) => letter.charCodeAt(0)).join(', '))],
    [
      'in numbers of bytes',
      Buffer.from(Array.from(NAME, (letter) => `0x${letter.charCodeAt(0).toString(16)}`).join(', ')),
    ],
    ['in the name of a file that gzip keeps', namedByGzip(NAME)],
    ['in a name of a PDF', Buffer.from('%PDF-1.4 /Author /Nadia#20Farouk')],
    ['in a stream of a PDF in hexadecimal', pdfWith(Buffer.from(`${Buffer.from(NAME).toString('hex')}>`))],
    ['in a word of a PDF that is drawn in pieces', pdfWith(deflateSync('[(Nad)-20(ia )10(Fa)5(rouk)] TJ'))],
  ] as const)('%s', (_, content) => expect(holds(content)).toBe(true))

  it.each([
    ['in UTF-8 that was read as Windows-1252', 'José Muñoz', Buffer.from('JosÃ© MuÃ±oz')],
    ['in UTF-8 that was read so, of Arabic', 'نادية', Buffer.from('Ù†Ø§Ø¯ÙŠØ©')],
    ['in an address of older coding', 'José Muñoz', Buffer.from('?q=Jos%E9%20Mu%F1oz')],
    ['the other way round, as it stands on a line', 'نادية فاروق', Buffer.from('قوراف ةيدان')],
    ['in a mail of Windows-1256', 'نادية', Buffer.from('=?windows-1256?Q?=E4=C7=CF=ED=C9?=')],
    ['in presentation forms', 'نادية فاروق', Buffer.from('ﻧﺎﺩﻳﺔ ﻓﺎﺭﻭﻕ')],
    ['in letters of mathematics', NAME, Buffer.from('𝐍𝐚𝐝𝐢𝐚 𝐅𝐚𝐫𝐨𝐮𝐤')],
  ] as const)('%s', (_, name, content) => expect(holds(content, name)).toBe(true))
})

/** A file as gzip packs it with its name (RFC 1952, 2.3.1). */
function namedByGzip(words: string): Buffer {
  const packed = gzipSync('x')
  return Buffer.concat([
    packed.subarray(0, 3),
    Buffer.from([8]),
    packed.subarray(4, 10),
    Buffer.from(`${words}.txt\0`),
    packed.subarray(10),
  ])
}

function commented(words: string): Buffer {
  const archive = Buffer.from(zip({ 'a.txt': 'x' }))
  archive.writeUInt16LE(words.length, archive.length - 2)
  return Buffer.concat([archive, Buffer.from(words)])
}

/** An entry as it stands in an archive, deflated. */
function unlisted(words: string): Buffer {
  const packed = deflateRawSync(words)
  const head = Buffer.alloc(30)
  head.write('PK\u0003\u0004', 'latin1')
  head.writeUInt16LE(8, 8)
  head.writeUInt32LE(packed.length, 18)
  return Buffer.concat([head, packed])
}

function pdfWith(stream: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj stream\n'), stream, Buffer.from('\nendstream')])
}

function pngWith(kind: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    length,
    Buffer.from(kind),
    content,
    Buffer.alloc(4),
  ])
}

const fileOf = (name: string, content: Uint8Array) => ({
  hash: sha256(content),
  name,
  mediaType: 'application/octet-stream',
  size: content.length,
})

describe('a package for publication', () => {
  it('has the report and what can be published, and names what was left out', async () => {
    const store = await someProject()
    const clean = Buffer.from('A list of the dead.')
    const telling = Buffer.from('A list that nadia  FAROUK made.')
    const picture = pngWith('tEXt', Buffer.from('Comment\0A street'))
    const secret = Buffer.from('A talk.')
    const sources = [
      sourceOf('nadia', NAME, {
        kind: 'person',
        identityWithheld: true,
        file: fileOf('talk.txt', secret),
        note: 'She works at night.',
      }),
      sourceOf('clean', 'The registry', { kind: 'file', file: fileOf('list.txt', clean) }),
      sourceOf('telling', 'Another list', { kind: 'file', file: fileOf('other.txt', telling) }),
      sourceOf('street', 'A picture', { kind: 'file', file: fileOf('street.png', picture) }),
    ]
    valueOf(
      await commit(
        store,
        'addArticle',
        sources.map((value) => ({ kind: 'source', id: value.id, value })),
        {
          originals: [clean, telling, secret, picture].map((bytes) => ({
            bytes,
            extension: bytes === picture ? 'png' : 'txt',
          })),
        },
      ),
    )
    valueOf(await store.close())
    const path = join(dirname(store.folder), 'public.zip')
    const made = [{ name: 'report.html', content: Buffer.from('<p>Findings.</p>') }]
    const publication = { made, further: [], takesUnsearchable: false, facts }
    const from = { folder: store.folder, keys: {} }
    const packed = valueOf(await publishProject(from, path, publication, async () => null))
    expect(packed.leftOut).toEqual([
      'A file of a source that is withheld',
      'other.txt: it holds a word that is withheld',
      'street.png: it cannot be searched for words',
    ])
    const files = filesIn(await readFile(path))
    expect([...files.keys()]).toEqual([
      'Ceasefire/data/report.html',
      'Ceasefire/data/originals/list.txt',
      'Ceasefire/bagit.txt',
      'Ceasefire/bag-info.txt',
      'Ceasefire/manifest-sha256.txt',
      'Ceasefire/tagmanifest-sha256.txt',
    ])
    expect(valueOf(await checkPackage(path))).toMatchObject({
      findings: [],
      kind: 'publication',
      leftOut: packed.leftOut,
    })
    const telltale = {
      ...publication,
      made: [{ name: 'report.html', content: Buffer.from(`<p>Nad<b>ia Farouk</b></p>`) }],
    }
    const refused = await publishProject(
      from,
      join(dirname(store.folder), 'no.zip'),
      telltale,
      async () => null,
    )
    expect(refused).toMatchObject({ ok: false, fault: { code: 'not-allowed' } })
  })
})

/** Names that nobody has, each unlike the others, with accents and Arabic letters among them. */
function someNames(count: number): readonly string[] {
  const next = someNumbers(19)
  const syllables = [
    'ba',
    'ké',
    'mor',
    'tul',
    'wen',
    'zif',
    'gra',
    'lo',
    'pöl',
    'sah',
    'حم',
    'سل',
    'نور',
    'كري',
  ]
  const part = (): string => Array.from({ length: 3 }, () => syllables[next(syllables.length)]).join('')
  return Array.from({ length: count }, (_, at) => `${part()}x Q${part()}${at}z`)
}

/** A name written otherwise: in large letters, with other spaces, a hyphen, or a soft one. */
function written(name: string, at: number): string {
  const ways = [
    name,
    name.toUpperCase(),
    name.replace(' ', '\n  '),
    `${name.slice(0, 6)}-\n${name.slice(6)}`,
    `${name.slice(0, 4)}\u00ad${name.slice(4)}`,
    name.normalize('NFD'),
    name.replace(' ', ''),
  ]
  return ways[at % ways.length] ?? name
}

describe('10,000 names in all fields', () => {
  it('none of them is in a report that is published, in any format', async () => {
    const names = someNames(10_000)
    const store = await someProject()
    let used = 0
    /** So many names, each written in some way. */
    const some = (count: number): string => {
      const from = used
      used += count
      return names
        .slice(from, from + count)
        .map((name, at) => `told by ${written(name, at)}, again`)
        .join('. ')
    }
    const withheld = names
      .slice(0, 200)
      .map((name, at) =>
        sourceOf(`s${at}`, name, { kind: 'person', identityWithheld: true, addedAt: MOMENT }),
      )
    const told = Array.from({ length: 100 }, (_, at) => {
      const id = `c${at}`
      const made = claim(id)
      return {
        ...made,
        wording: `${made.wording} ${some(20)}`,
        claimant: some(10),
        reasoning: some(20),
        notes: some(10),
        tags: [names[at] ?? ''],
        evidence: [
          {
            id: `e${at}`,
            sourceId: 'open',
            stance: 'supports' as const,
            credibility: null,
            note: some(10),
            pinpoint: { kind: 'page' as const, page: some(2) },
          },
        ],
      }
    })
    const open = sourceOf('open', 'The registry', {
      publisher: some(100),
      note: some(200),
      url: `https://x.example/${names[7]?.replaceAll(' ', '')}`,
    })
    const edits = [
      { kind: 'article' as const, id: 'a1', value: { ...article('a1'), note: some(300) } },
      ...withheld.map((value) => ({ kind: 'source' as const, id: value.id, value })),
      { kind: 'source' as const, id: 'open', value: open },
      ...told.map((value) => ({ kind: 'claim' as const, id: value.id, value })),
    ]
    valueOf(await commit(store, 'addArticle', edits as never, { texts: [text] }))
    const reopened = await (valueOf(await store.close()), reopen(store.folder))
    const reported = valueOf(
      await makeReport(reopened, {
        now: MOMENT,
        by: '',
        programVersion: '1.0.0',
        groups: null,
        choices: { length: 'full', names: 'withheld' },
        withoutWords: names.slice(200),
      }),
    )
    const named = findWithheld(names)
    const left: string[] = []
    for (const format of ['html', 'md', 'json', 'docx', 'xlsx', 'csv', 'jsonld'] as const) {
      const { html, beside } = contentOf(reported, format)
      for (const content of [html, ...beside.map((each) => each.content)])
        for (const view of readBytes(content).texts)
          for (const { start, end } of named.find(view))
            left.push(`${format}: ${view.slice(start - 20, end + 20)}`)
    }
    expect(left.slice(0, 5)).toEqual([])
    // That they were there at all.
    const shown = valueOf(
      await makeReport(reopened, {
        now: MOMENT,
        by: '',
        programVersion: '1.0.0',
        groups: null,
        choices: { length: 'full', names: 'shown' },
      }),
    )
    const all = contentOf(shown, 'json').html
    expect(named.find(Buffer.from(all).toString()).length).toBeGreaterThan(5_000)
  }, 120_000)
})
