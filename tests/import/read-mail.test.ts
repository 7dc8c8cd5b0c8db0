import { expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

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
      notes: ['text of the mail', '1 attachment not read'],
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
      notes: ['readable part of the page'],
    },
  })
})
