import { expect, test } from 'vitest'
import { noStructure } from '../../shared/domain/structure/map-structure'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { notesInWords } from './notes-in-words'

const lines = (...all: readonly string[]): Buffer => Buffer.from(all.join('\r\n'), 'latin1')

test('a mail: its text, its sender and its date by the clock of the sender', async () => {
  const bytes = lines(
    'From: =?utf-8?Q?Jos=C3=A9_P=C3=A9rez?= <jose@example.org>',
    'Subject: =?utf-8?Q?Toll_passes_120=2C000_=E2=80=93_again?=',
    'Date: Sun, 01 May 2016 23:30:00 -0700',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=windows-1252',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    'Dear editors,=0D=0A=0D=0Athe toll passed 120,000 =96 so the caf=E9 owner said.',
    '--b',
    'Content-Type: application/pdf; name="list.pdf"',
    'Content-Disposition: attachment; filename="list.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    'JVBERi0=',
    '--b--',
    '',
  )
  expect(await readArticle(bytes, 'tip.eml')).toEqual({
    ok: true,
    value: {
      text: 'Dear editors,\n\nthe toll passed 120,000 – so the café owner said.',
      structure: noStructure,
      mediaType: 'message/rfc822',
      metadata: {
        title: { value: 'Toll passes 120,000 – again', basis: 'mail-header' },
        outlet: null,
        byline: { value: 'José Pérez <jose@example.org>', basis: 'mail-header' },
        published: { value: '2016-05-01', basis: 'mail-header' },
        modified: null,
        url: null,
        language: { value: 'en', basis: 'detected' },
      },
      notes: [{ kind: 'mailText' }, { kind: 'notRead', what: 'attachments', count: 1 }],
      loss: { visible: 48, read: 48, left: [{ what: 'attachments', count: 1 }] },
    },
  })
})

test('a mail of HTML alone: its words, nothing loaded', async () => {
  const bytes = lines(
    'From: desk@example.org',
    'Subject: Toll',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Two were killed.</p><img src="https://evil.example/pixel.gif"><script>steal()</script><p>No names.</p>',
  )
  const read = await readArticle(bytes, 'tip.eml')
  expect(read.ok && read.value.text).toBe('Two were killed.\n\nNo names.')
})

test('a web archive: the page in it, its address from the archive, the frames left out', async () => {
  const bytes = lines(
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example.org/toll',
    'Subject: Toll in Syria',
    'Date: Mon, 2 May 2016 10:00:00 -0000',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html',
    'Content-Transfer-Encoding: quoted-printable',
    'Content-Location: https://news.example.org/toll',
    '',
    '<html lang=3D"en"><body><nav>Home</nav><article><h1>Toll</h1><p>Two people were killed=',
    ' in the caf=C3=A9.</p></article></body></html>',
    '--b',
    'Content-Type: text/html',
    'Content-Location: https://ads.example.org/frame',
    '',
    '<html><body><p>Buy now.</p></body></html>',
    '--b--',
    '',
  )
  expect(await readArticle(bytes, 'page.mhtml')).toEqual({
    ok: true,
    value: {
      text: 'Toll\n\nTwo people were killed in the café.',
      structure: { ...noStructure, headings: [{ start: 0, end: 4, level: 1 }] },
      mediaType: 'multipart/related',
      metadata: {
        title: { value: 'Toll', basis: 'page' },
        outlet: null,
        byline: null,
        published: null,
        modified: null,
        url: { value: 'https://news.example.org/toll', basis: 'mail-header' },
        language: { value: 'en', basis: 'page' },
      },
      notes: [{ kind: 'readablePart' }],
      loss: { visible: 0, read: 0, left: [] },
    },
  })
})

const alternative = (plain: string, html: string): Buffer =>
  lines(
    'From: mara@tolm.example',
    'To: desk@tolm.example',
    'Subject: Boats',
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    plain,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b--',
    '',
  )

test.each([
  [
    'a stub',
    'Please open this mail in your browser.',
    '<p>It sank 38 boats in Tolm.</p>',
    'It sank 38 boats in Tolm.',
  ],
  [
    'one in which a note mark ran into a figure',
    'It sank 382 boats.',
    '<p>It sank 38<sup>2</sup> boats.</p>',
    'It sank 38[2] boats.',
  ],
  [
    'one in which struck words stand',
    'It sank 38 41 boats.',
    '<p>It sank <s>38</s> 41 boats.</p>',
    'It sank 41 boats.',
  ],
  ['one that says the same', 'It sank 38 boats.', '<p>It sank <b>38</b> boats.</p>', 'It sank 38 boats.'],
])('a mail of HTML whose plain text is %s', async (_, plain, html, text) => {
  const read = await readArticle(alternative(plain, html), 'tip.eml')
  expect(read.ok && read.value.text).toBe(text)
})

test.each([['inline'], ['attachment']])(
  'a mail that another carries (%s) keeps its headers as they are written',
  async (disposition) => {
    const bytes = lines(
      'From: mara@tolm.example',
      'To: desk@tolm.example',
      'Subject: Fwd',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'See below.',
      '--b',
      'Content-Type: message/rfc822',
      `Content-Disposition: ${disposition}`,
      '',
      'From: harbour@tolm.example',
      'Date: Sat, 04 May 2030 00:30:00 +0200',
      'Subject: =?utf-8?Q?Z=C3=A4hlung?=',
      '',
      'We count 38.',
      '--b--',
      '',
    )
    const read = await readArticle(bytes, 'tip.eml')
    expect(read.ok && [read.value.text, notesInWords(read.value.notes)]).toEqual([
      'See below.\n\nFrom: harbour@tolm.example\nDate: Sat, 04 May 2030 00:30:00 +0200\nSubject: Zählung\n\nWe count 38.',
      ['text of the mail', 'To: desk@tolm.example', '1 mail in the mail put below it'],
    ])
  },
)

test('an encrypted mail is refused as such', async () => {
  const read = await readArticle(
    lines(
      'From: mara@tolm.example',
      'Content-Type: application/pkcs7-mime; smime-type=enveloped-data',
      'Content-Transfer-Encoding: base64',
      '',
      'MIAGCSqGSIb3',
    ),
    'tip.eml',
  )
  expect(!read.ok && read.fault.message).toBe(
    '“tip.eml” is an encrypted mail. Open it in your mail program, save its text, and import that.',
  )
})

test.each([
  [
    'whose script holds the end of a page',
    'utf-8',
    '<html><script>var page = "</html>"</script><body><p>It sank 38 boats.</p></body></html>',
    'It sank 38 boats.',
  ],
  [
    'whose page alone says its encoding',
    'latin1',
    '<html><head><meta charset="windows-1252"></head><body><p>38 Boote sanken vor T\u00F6lm.</p></body></html>',
    '38 Boote sanken vor Tölm.',
  ],
] as const)('a web archive %s', async (_, encoding, page, text) => {
  const head =
    'From: <Saved by Blink>\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n'
  const bytes = Buffer.from(`${head}${Buffer.from(page, encoding).toString('base64')}\r\n--b--\r\n`)
  const read = await readArticle(bytes, 'page.mhtml')
  expect(read.ok && read.value.text).toBe(text)
})

test('a page in a part of a web archive that has parts itself is read', async () => {
  const bytes = Buffer.from(
    [
      'From: <Saved by Blink>',
      'Content-Type: multipart/related; boundary="b"',
      '',
      '--b',
      'Content-Type: multipart/alternative; boundary="c"',
      '',
      '--c',
      'Content-Type: text/plain',
      '',
      'It sank.',
      '--c',
      'Content-Type: text/html',
      '',
      '<!--b--><p>It sank 38 boats.</p>',
      '--c--',
      '--b--',
    ].join('\r\n'),
  )
  const read = await readArticle(bytes, 'page.mhtml')
  expect(read.ok && read.value.text).toBe('It sank 38 boats.')
})
