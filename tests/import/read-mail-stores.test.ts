import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { makeCompound } from './make-compound'

const wide = (words: string): Buffer => Buffer.from(words, 'utf16le')

/** The properties of fixed length of a mail: the code page of its HTML, and when it was sent. */
function properties(): Buffer {
  const bytes = Buffer.alloc(32 + 2 * 16)
  bytes.writeUInt32LE(0x3fde0003, 32)
  bytes.writeUInt32LE(1251, 40)
  bytes.writeUInt32LE(0x00390040, 48)
  bytes.writeBigUInt64LE((BigInt(Date.parse('2024-05-03T22:30:00Z')) + 11_644_473_600_000n) * 10_000n, 56)
  return bytes
}

const outlook = (parts: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  makeCompound({
    '__properties_version1.0': properties(),
    '__substg1.0_0037001F': wide('Flood at Orvany'),
    '__substg1.0_0C1A001F': wide('Ana Ruel'),
    '__substg1.0_0C1F001F': wide('ana@x.example'),
    '__substg1.0_0E04001F': wide('Desk'),
    ...parts,
  })

describe('mails of Outlook', () => {
  test('text, who sent it to whom, and when; attachments are counted', async () => {
    const bytes = outlook({
      '__substg1.0_1000001F': wide('In all 140 people died.\r\n96 were hurt.\r\n'),
      '__substg1.0_007D001F': wide(
        'Date: Sat, 04 May 2024 00:30:00 +0200\r\nTo: Desk\r\n <desk@x.example>\r\n',
      ),
      '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.alloc(5000),
    })
    expect(await readArticle(bytes, 'a.msg')).toMatchObject({
      ok: true,
      value: {
        text: 'In all 140 people died.\n96 were hurt.',
        metadata: {
          title: { value: 'Flood at Orvany', basis: 'mail-header' },
          byline: { value: 'Ana Ruel <ana@x.example>', basis: 'mail-header' },
          published: { value: '2024-05-04', basis: 'mail-header' },
        },
        notes: [
          { kind: 'mailText' },
          { kind: 'header', name: 'To', value: 'Desk <desk@x.example>' },
          { kind: 'notRead', what: 'attachments', count: 1 },
        ],
      },
    })
  })

  test.each([0.2, 0.5, 0.8])(
    'one of which only the first %d of all bytes are there is refused',
    async (share) => {
      const bytes = outlook({
        '__substg1.0_1000001F': wide('In all 140 people died.\r\n96 were hurt.\r\n'),
        '__attach_version1.0_#00000000/__substg1.0_37010102': Buffer.alloc(50_000),
      })
      expect(await readArticle(bytes, 'a.msg')).toMatchObject({ ok: true })
      const answer = await readArticle(bytes.subarray(0, bytes.length * share), 'a.msg')
      expect(answer.ok || answer.fault.message).toMatch(
        /^“a\.msg” is cut off: a part of the file is missing/u,
      )
    },
  )

  test('the HTML where it says more, in its code page; the day by the clock of the store where no header says it', async () => {
    const bytes = outlook({
      '__substg1.0_1000001F': wide('View this mail in a browser.'),
      // “Погибло <s>96</s> 140” in Windows-1251.
      '__substg1.0_10130102': Buffer.concat([
        Buffer.from('<p>'),
        Buffer.from([0xcf, 0xee, 0xe3, 0xe8, 0xe1, 0xeb, 0xee]),
        Buffer.from(' <s>96</s> 140<sup>3</sup></p>'),
      ]),
    })
    const read = await readArticle(bytes, 'a.msg')
    expect(read.ok && read.value.text).toBe('Погибло 140[3]')
    expect(read.ok && read.value.metadata.published?.value).toBe('2024-05-03')
    expect(read.ok && read.value.loss?.left).toEqual([{ what: 'struck', count: 1 }])
  })

  test('Rich Text alone, as it is packed', async () => {
    // [MS-OXRTFCP] 3.1.1: `{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n`.
    const packed = Buffer.from(
      '2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0',
      'hex',
    )
    const read = await readArticle(outlook({ '__substg1.0_10090102': packed }), 'a.msg')
    expect(read.ok && read.value.text).toBe('hello world')
  })

  test.each<readonly [what: string, bytes: Uint8Array]>([
    ['cut off', outlook({ '__substg1.0_1000001F': wide('words') }).subarray(0, 700)],
    ['with a table that leads round in a circle', Buffer.from(outlook({})).fill(0, 1024)],
    ['whose words are shifted', outlook({ '__substg1.0_1000001F': wide('\n\0\0\0ana.ruel') })],
    ['with nothing but its first bytes', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ])('one %s is refused in words', async (_, bytes) => {
    const read = await readArticle(bytes, 'a.msg')
    expect(read.ok ? read.value.text : read.fault.message).toMatch(/“a\.msg” is /u)
  })
})

const box = `From ana@x.example Sat May  4 00:30:00 2024
From: Ana Ruel <ana@x.example>
Date: Sat, 04 May 2024 00:30:00 +0200
Subject: Flood
Content-Type: text/html

<p>In all <s>96</s> 140 people died.</p>
>From the north 12.

From omar@x.example Sun May  5 10:00:00 2024
From: omar@x.example
Subject: Re: Flood

From what we hear it is 96.
`

/** A mail of a box, some words of which are struck. */
const corrected = (words: string): string =>
  `From a@x.example Sat May  4 00:30:00 2024\nSubject: ${words}\nContent-Type: text/html\n\n<p><s>${words}</s> 140 died.</p>\n\n`

describe('boxes of mails', () => {
  test.each(['a.mbox', 'a', 'a.txt', 'a.eml'])(
    'each mail with its headers, one below the other: %s',
    async (name) => {
      const read = await readArticle(Buffer.from(box), name)
      expect(read).toMatchObject({
        ok: true,
        value: {
          text: `From: Ana Ruel <ana@x.example>
Date: Sat, 04 May 2024 00:30:00 +0200
Subject: Flood

In all 140 people died.

From the north 12.

From: omar@x.example
Subject: Re: Flood

From what we hear it is 96.`,
          notes: [
            { kind: 'mails', count: 2 },
            { kind: 'struckWords', passages: ['96'], more: 0 },
          ],
          loss: { left: [{ what: 'struck', count: 1 }] },
        },
      })
    },
  )

  test('what was done to several of them is told once', async () => {
    const read = await readArticle(Buffer.from(corrected('ninety') + corrected('eighty')), 'a.mbox')
    expect(read.ok && read.value.notes).toEqual([
      { kind: 'mails', count: 2 },
      { kind: 'struckWords', passages: ['ninety', 'eighty'], more: 0 },
    ])
  })

  test('a text that begins with From and a time is a text', async () => {
    const read = await readArticle(Buffer.from('From 10:00 on it rained.\nThen: nothing.'), 'a.txt')
    expect(read.ok && read.value.mediaType).toBe('text/plain')
  })

  test('what is no box is refused', async () => {
    const read = await readArticle(Buffer.from('No mail in it.'), 'a.mbox')
    expect(read.ok || read.fault.message).toMatch(/“a\.mbox” is not a box of mails/u)
  })
})
