import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { findConflicts } from '../../../shared/domain/conflicts/find-conflicts'
import { measureDocument } from '../../../shared/domain/conflicts/measure-document'
import type { Measured } from '../../../shared/domain/conflicts/measured'
import { readQuantities } from '../../../shared/domain/quantities/read-quantities'

type Text = { readonly id: string; readonly text: string; readonly date?: string; readonly copyOf?: string }

/** What was found, each as its kind and its members' words. */
type Found = readonly (readonly [kind: string, ...members: readonly string[]])[]

function measure({ id, text, date = '', copyOf = '' }: Text): readonly Measured[] {
  return measureDocument(
    { id, text, independenceGroup: copyOf, articleDate: date, language: 'en' },
    readQuantities(text, { articleDate: date }),
  )
}

function find(...texts: readonly Text[]): Found {
  return findConflicts(texts.flatMap(measure)).map(({ kind, members }) => [
    kind,
    ...members.map(({ documentId, text }) => `${documentId}: ${text}`),
  ])
}

function keysOf(...texts: readonly Text[]): readonly string[] {
  return findConflicts(texts.flatMap(measure)).map(({ key }) => key)
}

function one(text: string): Text {
  return { id: 'a', text }
}

const seedFolder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name): Text => {
    const id = name.slice(0, 3)
    const text = readFileSync(new URL(name, seedFolder), 'utf8')
    return id < '002' ? { id, text, copyOf: '000' } : { id, text }
  })

describe('findConflicts among the seeds', () => {
  test('finds the sum that does not add up and the tolls of the war, and nothing else', () => {
    expect(find(...seeds)).toEqual([
      ['does-not-add-up', '002: 250 casualties', '002: 140', '002: 96'],
      [
        'compatible',
        '003: more than 100,000 people',
        '003: more than 120,000',
        '002: more than 250,000 people',
      ],
    ])
  })

  test('finds in seed 003 alone two lower bounds that can both be true', () => {
    expect(find(...seeds.filter(({ id }) => id === '003'))).toEqual([
      ['compatible', '003: more than 100,000 people', '003: more than 120,000'],
    ])
  })

  test('asks about the 14 casualties that are not accounted for', () => {
    expect(findConflicts(seeds.flatMap(measure))[0]?.explanation).toBe(
      '“250 casualties” is given as the total, and “140 people killed” (by government-aligned forces) and “96 people killed” (by rebel shelling) as parts of it. The parts make 236: 14 of 250 are not accounted for. The total counts casualties, which the parts may not. Who are the others, or is a figure wrong?',
    )
  })

  test('tells the tolls of two years apart once the articles are dated', () => {
    const dated = seeds.map((seed) => ({ ...seed, date: seed.id === '003' ? '2014-01-13' : '2016-04-30' }))
    const tolls = findConflicts(dated.flatMap(measure)).find(({ kind }) => kind === 'compatible')
    expect(tolls?.explanation).toMatch(/Of 3 pairs: 1 compatible, 2 of different times\.$/)
  })
})

describe('findConflicts within one text', () => {
  test.each<[string, string, Found]>([
    [
      'two people who state two figures in one sentence',
      'Police said 19 were injured, while witnesses spoke of 23 wounded.',
      [['contradicts', 'a: 19', 'a: 23 wounded']],
    ],
    ['not two stations of one account', 'The number of killed rose from 19 on Monday to 23 on Tuesday.', []],
    ['not the injured beside the killed', 'The blast in Homs killed 19 people and injured 23.', []],
    [
      'not children beside everyone',
      'In Aleppo 96 people were killed. Forty children were killed in Aleppo.',
      [],
    ],
    ['not two places', 'In Homs 19 people were killed. In Idlib 23 people were killed.', []],
    ['not figures of very different size', 'In Homs 19 people were killed. The war has killed 120,000.', []],
    [
      'not the same figure said twice',
      'In Homs 19 people were killed. All of the 19 killed in Homs were civilians.',
      [],
    ],
  ])('finds %s', (_, text, found) => {
    expect(find(one(text))).toEqual(found)
  })

  test.each<[string, string, Found]>([
    [
      'parts after a colon',
      'The attack killed 12 people: 5 women and 8 children.',
      [['does-not-add-up', 'a: 12 people', 'a: 5 women', 'a: 8 children']],
    ],
    [
      'nothing amiss where the first figure is not of all on board',
      'The plane, carrying 175 passengers and six crew, crashed; 179 of the 181 on board died and two were rescued.',
      [],
    ],
    [
      'a part greater than its total',
      'The attack killed 30 people, including 40 children.',
      [['does-not-add-up', 'a: 30 people', 'a: 40 children']],
    ],
    [
      'a total that comes last',
      'Five people died in Homs and seven in Aleppo, 14 in total.',
      [['does-not-add-up', 'a: 14', 'a: Five people', 'a: seven']],
    ],
    [
      'shares of one whole',
      'In the poll 45% backed Remain, 40% backed Leave and 25% were undecided.',
      [['does-not-add-up', 'a: 45%', 'a: 40%', 'a: 25%']],
    ],
    ['not parts that fit', 'The attack killed 13 people: 5 women and 8 children.', []],
    [
      'not a total with room for more',
      'At least 12 people, 5 women and 8 children, were killed on Tuesday.',
      [],
    ],
    ['not a part that leaves others open', 'The attack killed 30 people, including 12 children.', []],
    ['not one part of a whole', 'Of the 30 people killed, 12 were children.', []],
    [
      'the parts in the next sentence',
      'Ebola killed 11,300 people. Of these, 4,800 died in Liberia, 3,950 in Sierra Leone and 2,540 in Guinea.',
      [['does-not-add-up', 'a: 11,300 people', 'a: 4,800', 'a: 3,950', 'a: 2,540']],
    ],
    [
      'not a part of what is only named',
      'Divers recovered the bodies of 32 people, including 14 women and 7 children.',
      [],
    ],
    ['not shares of two wholes', 'The poll found that 60% of men and 70% of women agreed.', []],
    [
      'not shares that make a whole, rounded',
      'In the poll 33.4% backed one, 33.4% the other and 33.4% neither.',
      [],
    ],
    [
      'parts that do not name again what is counted',
      'Of the 60 buses that the city bought, 41 run and 12 are being repaired.',
      [['does-not-add-up', 'a: 60 buses', 'a: 41', 'a: 12']],
    ],
    [
      'not answers to several questions',
      'In the survey 62% of respondents named prices and 54% named crime.',
      [],
    ],
    [
      'parts by place, apart from their total',
      'Floods have killed 24 people. Eleven people died in Kassala, eight in Sennar and seven in Gedaref.',
      [['does-not-add-up', 'a: 24 people', 'a: Eleven people', 'a: eight', 'a: seven']],
    ],
    [
      'the lines of a list, apart from their total',
      'Floods have killed 24 people.\n\n- Kassala: 11 dead\n- Sennar: 8 dead\n- Gedaref: 7 dead',
      [['does-not-add-up', 'a: 24 people', 'a: 11 dead', 'a: 8 dead', 'a: 7 dead']],
    ],
    [
      'not parts by place that make the total',
      'Floods have killed 26 people. Eleven people died in Kassala, eight in Sennar and seven in Gedaref.',
      [],
    ],
    [
      'a rest that is too small',
      'Of the money 60% came from Brussels, 25% from the state and the remaining 10% from donors.',
      [['does-not-add-up', 'a: 60%', 'a: 25%', 'a: 10%']],
    ],
    ['not a share that rose', 'Support in the poll rose from 55% to 60%.', []],
  ])('checks sums: %s', (_, text, found) => {
    expect(find(one(text))).toEqual(found)
  })
})

describe('findConflicts among texts', () => {
  const nepal = 'The earthquake in Nepal killed 45 people, officials in Nepal said.'
  test.each<[string, readonly Text[], Found]>([
    [
      'a toll that cannot be',
      [one(nepal), { id: 'b', text: 'In Nepal, the quake killed 60 people.' }],
      [['contradicts', 'a: 45 people', 'b: 60 people']],
    ],
    [
      'a toll that grew from one day to the next',
      [
        { ...one(nepal), date: '2015-04-25' },
        { id: 'b', text: 'In Nepal, the quake killed 60 people.', date: '2015-04-26' },
      ],
      [['different-time', 'a: 45 people', 'b: 60 people']],
    ],
    [
      'nothing between two storms of texts that name no place',
      [
        one('The typhoon left 16 fishermen missing, the disaster agency said.'),
        { id: 'b', text: 'The hurricane killed 48 people and left 22 people missing.' },
      ],
      [],
    ],
    [
      "that an unnamed congress is not another country's",
      [
        one("Peru's Congress passed the law by 87 votes to 21."),
        { id: 'b', text: 'On Monday the Congress passed the law with 178 votes in favour.' },
      ],
      [],
    ],
    [
      'a toll that rose after one that was lower, undated',
      [
        one(nepal),
        { id: 'b', text: 'In Nepal, the death toll of the quake rose to 60 after nine more died.' },
      ],
      [['different-time', 'a: 45 people', 'b: 60']],
    ],
    [
      'that two independent texts agree',
      [one(nepal), { id: 'b', text: 'In Nepal, the quake killed 45 people.' }],
      [['agree', 'a: 45 people', 'b: 45 people']],
    ],
    [
      'not that a copy agrees',
      [
        { ...one(nepal), copyOf: 'wire' },
        { id: 'b', text: nepal, copyOf: 'wire' },
      ],
      [],
    ],
    [
      'a figure that a copy changed, however much',
      [
        { id: 'a', text: 'The fire on the hills above the port killed 15 people.', copyOf: 'wire' },
        { id: 'b', text: 'The fire on the hills above the port killed 51 people.', copyOf: 'wire' },
      ],
      [['contradicts', 'a: 15 people', 'b: 51 people']],
    ],
    [
      'not another event in the same place',
      [one(nepal), { id: 'b', text: 'A flood killed 50 people in Nepal.' }],
      [],
    ],
    [
      'not the same event in another place',
      [one(nepal), { id: 'b', text: 'The earthquake in Chile killed 50 people.' }],
      [],
    ],
    [
      'one event where neither text names a place, but both what fell',
      [
        one('The earthquake that levelled the bazaar killed at least 45 people.'),
        { id: 'b', text: 'The death toll from the quake is now 52 at the bazaar.' },
      ],
      [['compatible', 'a: at least 45 people', 'b: 52']],
    ],
    [
      'not two attacks in one city at two times of one day',
      [
        one('A bomb killed 19 people in Homs at noon.'),
        { id: 'b', text: 'A bomb killed 23 people in Homs at night.' },
      ],
      [],
    ],
    [
      'not two attacks in one city at two kinds of place',
      [
        one('A bomb killed 19 people at a market in Homs.'),
        { id: 'b', text: 'A bomb in a mosque in Homs killed 23 people.' },
      ],
      [],
    ],
    [
      'not two attacks in one city weeks apart',
      [
        { ...one('A bomb killed 19 people in Homs.'), date: '2016-02-01' },
        { id: 'b', text: 'A bomb in Homs killed 23 people.', date: '2016-02-21' },
      ],
      [],
    ],
    [
      'an incident in a country whose town the other text names',
      [
        one('A bomb killed 19 people in Syria on Monday. Homs has been quiet for months.'),
        { id: 'b', text: 'A bomb in Homs killed 23 people.' },
      ],
      [['contradicts', 'a: 19 people', 'b: 23 people']],
    ],
    [
      'the killed of one text among the casualties of another',
      [
        one('The bombing killed 140 people in Aleppo, doctors in Aleppo said.'),
        { id: 'b', text: 'The bombing in Aleppo caused 140 casualties, activists in Aleppo said.' },
      ],
      [['different-thing', 'a: 140 people', 'b: 140 casualties']],
    ],
    [
      'crowds',
      [
        one('In Madrid 50,000 people marched against cuts, protesters in Madrid said.'),
        { id: 'b', text: 'About 20,000 people marched in Madrid on Sunday, police said.' },
      ],
      [['contradicts', 'b: About 20,000 people', 'a: 50,000 people']],
    ],
    [
      'two shares',
      [
        one('Unemployment stood at 5.2% in Spain.'),
        { id: 'b', text: 'In Spain unemployment was 7.1%, the office said.' },
      ],
      [['contradicts', 'a: 5.2%', 'b: 7.1%']],
    ],
  ])('finds %s', (_, texts, found) => {
    expect(find(...texts)).toEqual(found)
  })

  test('keeps the key of a suggestion when a further text repeats one of its figures', () => {
    const texts = [one(nepal), { id: 'b', text: 'In Nepal, the quake killed 60 people.' }]
    expect(keysOf(...texts, { id: 'c', text: nepal })).toEqual(keysOf(...texts))
  })
})

describe('known limits of findConflicts', () => {
  test.fails('a district is not known to lie in its city', () => {
    const texts = [
      one('The bombing killed 40 people in East Ghouta.'),
      { id: 'b', text: 'The bombing killed 30 people in Ghouta.' },
    ]
    expect(find(...texts)).toHaveLength(1)
  })

  test.fails('people who overlap are not told from people who do not', () => {
    expect(find(one('The attack killed 12 people, including 8 women and 6 doctors.'))).toEqual([])
    expect(find(one('The attack killed 12 people, including 8 soldiers and 6 civilians.'))).toHaveLength(1)
  })
})
