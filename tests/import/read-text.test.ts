import { describe, expect, test } from 'vitest'
import { decodeUtf16 } from '../../electron/main/import/formats/decode-bytes'
import { decodeText } from '../../electron/main/import/formats/decode-text'
import { readFileDate } from '../../electron/main/import/facts/file-date'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { notesInWords } from './notes-in-words'

/** A text in an old encoding, by asking the decoder for each byte or pair of bytes what it would be. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytesOf = new Map<string, readonly number[]>()
  for (let second = 255; second >= 0x40; second -= 1)
    for (let first = 255; first >= 0x81; first -= 1)
      bytesOf.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
  for (let byte = 255; byte >= 0; byte -= 1)
    bytesOf.set(decoder.decode(Uint8Array.of(byte), { stream: false }), [byte])
  return Uint8Array.from(Array.from(text).flatMap((letter) => bytesOf.get(letter) ?? []))
}

describe('encodings that nothing declares', () => {
  test.each([
    [
      'windows-1251',
      'Президент заявил в понедельник, что переговоры о прекращении огня продолжатся в Женеве на следующей неделе.',
    ],
    [
      'koi8-r',
      'Президент заявил в понедельник, что переговоры о прекращении огня продолжатся в Женеве на следующей неделе.',
    ],
    [
      'windows-1256',
      'قال المرصد السوري لحقوق الإنسان يوم الاثنين إن أكثر من مئة وعشرين ألف شخص قتلوا منذ بداية الانتفاضة في البلاد.',
    ],
    [
      'shift_jis',
      'シリア人権監視団は月曜日、反政府運動が始まってから十二万人以上が死亡したと発表した。うち三分の一は民間人だという。',
    ],
    [
      'gb18030',
      '叙利亚人权观察组织星期一表示，自冲突开始以来，已有超过十二万人死亡，其中三分之一是平民，并有数百万人流离失所。',
    ],
    [
      'euc-kr',
      '시리아 인권관측소는 월요일 봉기가 시작된 이후 십이만 명 이상이 숨졌다고 밝혔다. 그 가운데 삼분의 일은 민간인이었다.',
    ],
    [
      'utf-16le',
      'قال المرصد السوري لحقوق الإنسان يوم الاثنين إن أكثر من مئة ألف شخص قتلوا منذ بداية الانتفاضة.',
    ],
  ])('%s', (encoding, text) => {
    const bytes = encoding === 'utf-16le' ? Buffer.from(text, 'utf16le') : encode(text, encoding)
    expect(decodeText(bytes)).toEqual({ text, encoding })
  })
})

describe('letters of two bytes each', () => {
  test.each([0, 1])('are whole, %i bytes into what they stand in; half a letter is none', (before) => {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from('Ça va 😀', 'utf16le'), Buffer.of(65)])
    expect(decodeUtf16(bytes.subarray(before))).toBe('Ça va 😀')
    expect(decodeUtf16(bytes.subarray(before, before + 14))).toBe('Ça va \uD83D')
  })
})

describe('dates as files write them', () => {
  test.each([
    ['2016-05-01', '2016-05-01'],
    ['2016-05-01T23:30:00-07:00', '2016-05-01'],
    ['2016-05', '2016-05'],
    ['2016', '2016'],
    ['20160501', '2016-05-01'],
    ["D:20160501233000-07'00'", '2016-05-01'],
    ['Sun, 01 May 2016 23:30:00 -0700', '2016-05-01'],
    ['1 Sept 2016', '2016-09-01'],
    ['May 1st, 2016', '2016-05-01'],
    ['01/05/2016', null],
    ['2016-02-30', null],
    ['1 Market 2016', null],
    ['yesterday', null],
    ['', null],
  ])('“%s” is %s', (written, date) => {
    expect(readFileDate(written)).toBe(date)
  })
})

describe('Markdown', () => {
  const source = [
    '---',
    'title: "Toll passes 120,000"',
    'author: Jane Doe',
    'date: 2013-12-02',
    'source: https://news.example.org/toll',
    'tags: [syria]',
    '---',
    '',
    '# Toll passes 120,000',
    '',
    'More than **120,000** people were',
    'killed, the [Observatory](https://example.org/) said.<br>It gave _no_ names.',
    '',
    '> A quotation.',
    '',
    '- 140 men',
    '- 96 women',
    '',
    '<script>alert(1)</script>',
  ].join('\n')

  test('the words without the marks, the front matter as facts', async () => {
    const read = await readArticle(Buffer.from(source), 'toll.md')
    expect(read.ok && [read.value.text, read.value.metadata]).toEqual([
      'Toll passes 120,000\n\nMore than 120,000 people were killed, the Observatory said.\nIt gave no names.\n\nA quotation.\n\n140 men\n96 women',
      {
        title: { value: 'Toll passes 120,000', basis: 'text' },
        outlet: null,
        byline: { value: 'Jane Doe', basis: 'text' },
        published: { value: '2013-12-02', basis: 'text' },
        modified: null,
        url: { value: 'https://news.example.org/toll', basis: 'text' },
        language: { value: 'en', basis: 'detected' },
      },
    ])
  })
})

test.each([
  ['a bad byte in the middle', 'Zwölf Boote sanken vor Tölm, “alle” am Montag – so der Hafen', 30],
  ['a letter that was cut off', 'Zwölf Boote sanken vor Tölm, “alle” am Montag – so der Haf', 0],
  ['an Arabic text that was cut off', 'غرقت 38 سفينة في الميناء صباح الاثنين', 0],
])('a UTF-8 text with %s stays UTF-8, and it is said', async (_, words, at) => {
  const good = Buffer.from(words)
  const bytes =
    at === 0
      ? Buffer.concat([good, Buffer.from('é').subarray(0, 1)])
      : Buffer.concat([good.subarray(0, at), Buffer.from([0xff]), good.subarray(at)])
  const read = await readArticle(bytes, 'storm.txt')
  expect(
    read.ok && [read.value.text.includes('\uFFFD'), notesInWords(read.value.notes), read.value.loss?.left],
  ).toEqual([true, ['1 byte that no letter can be shown as �'], [{ what: 'bytes', count: 1 }]])
})

test('a page in ASCII that says it is in UTF-16 is not', async () => {
  const read = await readArticle(
    Buffer.from('<html><head><meta charset="utf-16"></head><body><p>Twelve boats sank.</p></body></html>'),
    'storm.html',
  )
  expect(read.ok && read.value.text).toBe('Twelve boats sank.')
})

test.each([
  [
    'numbers with a point',
    '38. That is how many boats sank.\n\n1962. That was the year.',
    '38. That is how many boats sank.\n\n1962. That was the year.',
  ],
  ['a number with a bracket', 'Found:\n\n2) Two boats.', 'Found:\n\n2) Two boats.'],
  ['struck words', 'It sank ~~38~~ 41 boats.', 'It sank 41 boats.'],
  ['a note mark', 'It sank 38<sup>2</sup> boats.', 'It sank 38[2] boats.'],
  ['tasks', '- [x] Call Tolm\n- [ ] Count', '[x] Call Tolm\n[ ] Count'],
  [
    'a table with an empty cell',
    '| Port | Sunk | Lost |\n|---|---|---|\n| Tolm |  | 38 |',
    'Port\tSunk\tLost\nTolm\t\t38',
  ],
])('Markdown keeps %s', async (_, source, text) => {
  const read = await readArticle(Buffer.from(source), 'storm.md')
  expect(read.ok && read.value.text).toBe(text)
})

test('front matter with a folded title and a list of authors', async () => {
  const source =
    '---\ntitle: >-\n  Storm sinks\n  twelve boats\nauthors: [Mara Lind, "Oren Sal"]\ndate: 3 May 2031\n---\n\nIt sank.'
  const read = await readArticle(Buffer.from(source), 'storm.md')
  expect(
    read.ok && [
      read.value.metadata.title?.value,
      read.value.metadata.byline?.value,
      read.value.metadata.published?.value,
    ],
  ).toEqual(['Storm sinks twelve boats', 'Mara Lind, Oren Sal', '2031-05-03'])
})

test.each([
  [
    'a single tilde between figures is a range',
    'From 120~140 dead and 30~40 missing.',
    'From 120~140 dead and 30~40 missing.',
  ],
  ['single tildes around words strike them out', 'In all ~96~ 140 died.', 'In all 140 died.'],
  [
    'what Pandoc raises and lowers',
    'In all 45^4^ died, 10^6^ litres of H~2~O.',
    'In all 45[4] died, 10⁶ litres of H₂O.',
  ],
  [
    'notes stand at their place, with their words where they are written',
    'In all 45[^b] died.\n\n[^b]: Count of 2 May.\n    By the police.\n\nThe end.',
    'In all 45[b] died.\n\n[b] Count of 2 May. By the police.\n\nThe end.',
  ],
])('Markdown: %s', async (_, source, text) => {
  const read = await readArticle(Buffer.from(source), 'storm.md')
  expect(read.ok && read.value.text).toBe(text)
})
