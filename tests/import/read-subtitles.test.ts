import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'

async function textOf(bytes: Uint8Array | string, name: string): Promise<string> {
  const read = await readArticle(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, name)
  return read.ok ? read.value.text : read.fault.message
}

const srt = `1
00:00:01,000 --> 00:00:03,500
<i>More than 120,000 people</i>

2
00:00:03,600 --> 00:00:06,000
{\\an8}were killed,
the minister said.

3
00:01:05,000 --> 00:01:07,000
- Who counted them?

4
00:01:07,100 --> 00:01:09,000
- We did: 140.
`

describe('captions', () => {
  test('SubRip: sentences with the times at which they begin', async () => {
    expect(await textOf(srt, 'a.srt')).toBe(
      '[00:00:01] More than 120,000 people were killed, the minister said.\n\n[00:01:05] - Who counted them?\n\n[00:01:07] - We did: 140.',
    )
  })

  test('WebVTT: without comments and styles, with who speaks', async () => {
    const vtt = `WEBVTT - some title

STYLE
::cue { color: lime }

NOTE 99 people

intro
00:01.000 --> 00:04.000 align:start position:0%
<v Ana Ruel>It was <c.yellow>140</c> &amp; more.</v>

01:00:04.000 --> 01:00:05.000
<00:00:04.500>And <b>96</b> missing.
`
    expect(await textOf(vtt, 'a.vtt')).toBe(
      '[00:00:01] Ana Ruel: It was 140 & more.\n\n[01:00:04] And 96 missing.',
    )
    expect(await textOf(vtt, 'a.txt')).toContain('[00:00:01] Ana Ruel')
  })

  test('captions that roll say every line once', async () => {
    const vtt = `WEBVTT

00:00:01.000 --> 00:00:03.000
they found 140 people

00:00:03.000 --> 00:00:03.010
they found 140 people

00:00:03.010 --> 00:00:05.000
they found 140 people
in the ruins of the school

00:00:05.000 --> 00:00:07.000
in the ruins of the school
and took them away
`
    expect(await textOf(vtt, 'a.vtt')).toBe(
      '[00:00:01] they found 140 people in the ruins of the school and took them away',
    )
  })

  test('what is said twice is said twice', async () => {
    const twice = '1\n00:00:01,000 --> 00:00:02,000\nNo.\n\n2\n00:00:02,000 --> 00:00:03,000\nNo.\n'
    expect(await textOf(twice, 'a.srt')).toBe('[00:00:01] No.\n\n[00:00:02] No.')
  })

  test('an old encoding', async () => {
    expect(
      await textOf(
        Buffer.from(
          '1\r\n00:00:01,000 --> 00:00:02,000\r\nIl y a 140 bless\xe9s \xe0 l\x92h\xf4pital.\r\n',
          'latin1',
        ),
        'a.srt',
      ),
    ).toBe('[00:00:01] Il y a 140 blessés à l’hôpital.')
  })

  test('a text named .srt is refused with the way out', async () => {
    expect(await textOf('Two were killed.', 'a.srt')).toBe(
      '“a.srt” holds no captions with times. If it is a plain text, give it a name that ends in .txt.',
    )
  })
})
