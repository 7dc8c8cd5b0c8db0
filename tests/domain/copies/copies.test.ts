import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCopyIndex } from '../../../shared/domain/copies/create-copy-index'
import { createCopyGraph } from '../../../shared/domain/copies/create-copy-graph'
import { makeCopyCorpus } from '../../bench/copy-corpus'
import { pairsAmong } from './pairs-among'

const seedFolder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ id: name.slice(0, 3), text: readFileSync(new URL(name, seedFolder), 'utf8') }))

function seed(id: string): string {
  return seeds.find((each) => each.id === id)?.text ?? ''
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/)
const arabic =
  'قال المرصد السوري لحقوق الإنسان إن ما لا يقل عن تسعة عشر شخصا قتلوا في هجوم بقذائف الهاون على مدينة حمص وسط البلاد بينما تواصلت المحادثات في جنيف بين الحكومة والمعارضة برعاية الأمم المتحدة من أجل وقف إطلاق النار وإدخال المساعدات إلى المناطق المحاصرة'
const chinese =
  '联合国周五表示，在叙利亚北部城市阿勒颇发生的最新一轮空袭中，至少有一百四十人丧生，其中包括四十名儿童。联合国呼吁各方立即停火，并允许人道主义救援物资进入被围困的地区。美国国务卿当天前往日内瓦，与俄罗斯外长讨论如何恢复停火协议。'
const otherChinese =
  '国家统计局周三公布的数据显示，今年第三季度工业生产同比增长百分之四点五，略高于市场预期。经济学家认为，出口回升和消费改善是主要原因，但房地产市场仍然低迷，全年增长目标能否实现还要看政策力度。'

const quake = (
  magnitude: string,
  place: string,
  miles: number,
  time: string,
  depth: string,
  town: string,
): string =>
  `A magnitude ${magnitude} earthquake was reported at ${time} a.m. ${miles} miles from ${place}, Calif., according to the U.S. Geological Survey. The temblor occurred at a depth of ${depth} miles, and ${miles + 12} miles from ${town}. In the past 10 days, there have been ${miles} earthquakes of magnitude 3.0 or greater centered nearby. An average of 234 earthquakes with magnitudes between 3.0 and 4.0 occur each year in California and Nevada, according to a recent three year data sample. At least ${miles + 5} people were treated for injuries.`
const report = (town: string, killed: number, wounded: number): string =>
  `Situation report. Town: ${town}. On Monday, ${killed} people were killed and ${wounded} were wounded when shells fell on the market. The hospital of ${town} was not damaged. Ambulances of the Red Crescent took the wounded away. Further details will follow in the next report of the office.`
const police =
  'Witnesses are asked to call the police of Aldmoor at any hour. Information is treated in confidence. This bulletin is issued by the press office of the police of Aldmoor and may be used freely.'
const hizza = (magnitude: string, town: string, depth: number): string =>
  `أعلن مركز رصد الزلازل وقوع هزة أرضية بقوة ${magnitude} درجات قرب مدينة ${town} على عمق ${depth} كيلومترا. ولم ترد تقارير عن أضرار أو ضحايا. ويدعو المركز السكان إلى متابعة التعليمات والابتعاد عن المباني القديمة والاحتفاظ بالماء ومصباح ومذياع.`
const bus = (killed: number, hurt: number, day: string): string =>
  `At least ${killed} people were killed and ${hurt} injured when a bus left the road near Olm on ${day}, police said. The bus was carrying workers from Port Vesk to the mines of Tarn. Rain had made the road slippery, and rescuers worked until night to reach the wreck.`
const brief = (killed: number, day: string): string =>
  `The sea took ${killed} people when a boat sank off Varna on ${day}, the coast guard said. The boat had left the harbour in a storm although the harbour master had warned its owner, and broke up on the rocks.`
const dengue =
  'The ministry of health in Lima said on Monday that 34 people had died of dengue this year, and 12,000 fell ill. The minister told reporters in Cusco that hospitals in Piura and Loreto were full. The Pan American Health Organization has sent 40 tonnes of medicine to Iquitos.'

describe('the graph of copies', () => {
  test('finds the one pair of copies among the seeds', () => {
    expect(pairsAmong(seeds)).toEqual([{ a: '000', b: '001', containment: expect.closeTo(0.96, 2) }])
  })

  test.each<[string, string, string]>([
    ['the first two fifths of a text', seed('004'), wordsOf(seed('004')).slice(0, 200).join(' ')],
    [
      'a text with another opening',
      seed('003'),
      `A short summary of our own, by others. ${seed('003').slice(900)}`,
    ],
    [
      'the same text in capitals, unpointed',
      seed('003'),
      seed('003')
        .toUpperCase()
        .replaceAll(/[.,“”’]/g, ' '),
    ],
    [
      'every seventh word replaced',
      seed('004'),
      wordsOf(seed('004'))
        .map((word, at) => (at % 7 === 0 ? 'another' : word))
        .join(' '),
    ],
    [
      'an Arabic text with marks over its letters',
      arabic,
      arabic.replace('قتلوا', 'قُتِلوا').replace('جنيف', 'فيينا'),
    ],
    [
      'an update with other figures and another day',
      dengue,
      dengue.replace('34', '41').replace('12,000', '15,500').replace('40', '60').replace('Monday', 'Friday'),
    ],
    ['an update of the next day with few names', bus(12, 30, 'Monday'), bus(15, 41, 'Tuesday')],
    ['an update of the next day with a name and a figure', brief(3, 'Monday'), brief(4, 'Tuesday')],
    ['a Chinese text with one figure changed', chinese, chinese.replace('一百四十', '九十六')],
    ['a brief', wordsOf(seed('003')).slice(60, 100).join(' '), wordsOf(seed('003')).slice(55, 102).join(' ')],
  ])('finds %s', (_, a, b) => {
    const found = pairsAmong([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ])
    expect(found.map((pair) => [pair.a, pair.b])).toEqual([['a', 'b']])
  })

  const footer = wordsOf(seed('002')).slice(-70).join(' ')
  test.each<[string, string, string]>([
    ['two articles on one subject', seed('002'), seed('004')],
    ['long texts with one footer', `${seed('003')}\n${footer}`, `${seed('004')}\n${footer}`],
    [
      'short texts with one footer',
      `${wordsOf(seed('003')).slice(60, 150).join(' ')}\n${footer}`,
      `${wordsOf(seed('004')).slice(0, 90).join(' ')}\n${footer}`,
    ],
    ['two Chinese texts', chinese, otherChinese],
    [
      'two bulletins of one form about two quakes',
      quake('5.1', 'Ridgecrest', 9, '3:14', '6.2', 'Barstow'),
      quake('5.6', 'Ferndale', 3, '11:02', '10.5', 'Eureka'),
    ],
    ['two reports of one form about two towns', report('Zamalka', 14, 37), report('Irbin', 6, 21)],
    [
      'two bulletins of one form with a figure and a name or two each',
      `The police of Aldmoor were called to a fire in the village of Sten on 3 March. Two people were taken to hospital. ${police}`,
      `The police of Aldmoor were called to a burglary in the town of Grefe on 9 April. A jeweller was robbed. ${police}`,
    ],
    [
      'two bulletins of one form in a script without capitals',
      hizza('4.8', 'طبس', 12),
      hizza('5.6', 'بم', 33),
    ],
    [
      'a headline and the article that holds these words',
      'Kerry and Lavrov discuss possible ceasefire',
      seed('003'),
    ],
    ['nothing and nothing', '', ''],
  ])('passes over %s', (_, a, b) => {
    expect(
      pairsAmong([
        { id: 'a', text: a },
        { id: 'b', text: b },
      ]),
    ).toEqual([])
  })

  test('finds every planted copy among many texts, and nothing else, footers and all', () => {
    const { texts, planted } = makeCopyCorpus(400, 3)
    const found = pairsAmong(texts)
    expect(found.map(({ a, b }) => ({ a, b }))).toEqual(planted.map(({ a, b }) => ({ a, b })))
  })

  test('gives a share from 0.3 to 1 whatever the texts are', () => {
    const words = fc.array(fc.constantFrom('a', 'truce', 'in', 'Aleppo', '١٢', '停火', '🙂'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
        const pairs = pairsAmong(texts.map((each, at) => ({ id: String(at), text: each.join(' ') })))
        for (const { containment } of pairs) {
          expect(containment).toBeGreaterThanOrEqual(0.3)
          expect(containment).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

function grouped(graph: ReturnType<typeof createCopyGraph>): readonly (string | undefined)[] {
  return ['a', 'b', 'c'].map((id) => graph.groupOf(id)?.members.join(' '))
}

describe('what was said to be no copy', () => {
  const wire = seed('004')

  test('is none, whoever comes first, until it is taken back', () => {
    const graph = createCopyGraph()
    graph.keepApart('b', ['a'])
    graph.put('a', wire, 1)
    graph.put('b', wire, 2)
    graph.takeChanged()
    expect(grouped(graph)).toEqual([undefined, undefined, undefined])
    graph.keepApart('b', [])
    expect([...graph.takeChanged()].toSorted()).toEqual(['a', 'b'])
    expect(grouped(graph)).toEqual(['a b', 'a b', undefined])
    graph.keepApart('a', ['b'])
    expect([...graph.takeChanged()].toSorted()).toEqual(['a', 'b'])
    expect(graph.copiesOf('a')).toEqual([])
  })

  test('says nothing of a third that both copy', () => {
    const graph = createCopyGraph()
    for (const [rank, id] of ['a', 'b', 'c'].entries()) graph.put(id, wire, rank)
    graph.keepApart('a', ['b'])
    graph.takeChanged()
    expect(graph.copiesOf('a').map(({ id }) => id)).toEqual(['c'])
    expect(grouped(graph)).toEqual(['a b c', 'a b c', 'a b c'])
  })
})

describe('texts whose pictures look alike', () => {
  const small = { hash: 'small', look: ['0f'.repeat(32)] }
  const large = { hash: 'large', look: [`1f${'0f'.repeat(31)}`] }
  const other = { hash: 'other', look: ['3c'.repeat(32)] }

  test('are in one group and no copies, whoever comes first, until somebody says otherwise', () => {
    const graph = createCopyGraph()
    graph.put('a', seed('003'), 1)
    graph.put('c', seed('002'), 3)
    graph.setPictures('c', [other, large])
    graph.put('b', seed('004'), 2)
    graph.setPictures('b', [small])
    expect([...graph.takeChanged()].toSorted()).toEqual(['b', 'c'])
    expect(grouped(graph)).toEqual([undefined, 'b c', 'b c'])
    expect(graph.copiesOf('b')).toEqual([])
    graph.setPictures('b', [{ ...small, otherThan: ['large'] }])
    expect([...graph.takeChanged()].toSorted()).toEqual(['b', 'c'])
    expect(grouped(graph)).toEqual([undefined, undefined, undefined])
  })

  test('are in one group with the copies of each, and part with what is removed', () => {
    const graph = createCopyGraph()
    graph.put('a', seed('003'), 1)
    graph.put('b', seed('003'), 2)
    graph.setPictures('b', [small])
    graph.put('c', seed('004'), 3)
    graph.setPictures('c', [small])
    graph.takeChanged()
    expect(grouped(graph)).toEqual(['a b c', 'a b c', 'a b c'])
    graph.remove('b')
    graph.takeChanged()
    expect(grouped(graph)).toEqual([undefined, undefined, undefined])
  })
})

describe('createCopyIndex', () => {
  test('forgets what is removed, and what is replaced', () => {
    const index = createCopyIndex()
    index.add('000', seed('000'))
    index.add('003', seed('003'))
    expect(index.copiesOf(seed('001')).map(({ id }) => id)).toEqual(['000'])
    index.add('000', seed('004'))
    expect(index.copiesOf(seed('001'))).toEqual([])
    index.remove('003')
    expect([index.size, index.copiesOf(seed('003'))]).toEqual([1, []])
  })

  test('still finds after most of it was removed', () => {
    const index = createCopyIndex()
    const { texts } = makeCopyCorpus(200, 9)
    for (const { id, text } of texts) index.add(id, text)
    index.add('000', seed('000'))
    for (const { id } of texts) index.remove(id)
    expect([index.size, index.copiesOf(seed('001')).map(({ id }) => id)]).toEqual([1, ['000']])
  })

  test('leaves out the text itself', () => {
    const index = createCopyIndex()
    index.add('000', seed('000'))
    expect(index.copiesOf(seed('000'), '000')).toEqual([])
  })
})

/** What the graph says of each text that it holds. */
const stateOf = (graph: ReturnType<typeof createCopyGraph>, ids: Iterable<string>) =>
  [...ids].map((id) => ({ id, copies: graph.copiesOf(id), group: graph.groupOf(id) }))

describe('groups of copies', () => {
  test('keep a story together that has more copies than a list holds', () => {
    const graph = createCopyGraph()
    const ids = Array.from({ length: 120 }, (_, at) => `copy-${at}`)
    for (const [rank, id] of ids.entries()) graph.put(id, seed('003'), rank)
    graph.takeChanged()
    expect(graph.groupOf('copy-60')).toEqual({ id: 'copy-0', members: ids })
  })

  test('join what is joined through others, are named after the first, and part again', () => {
    const graph = createCopyGraph()
    const [a, b] = [wordsOf(seed('003')).slice(0, 150), wordsOf(seed('004')).slice(0, 150)]
    graph.put('both', [...a, ...b].join(' '), 2)
    graph.put('one', a.join(' '), 1)
    graph.put('other', b.join(' '), 3)
    expect([...graph.takeChanged()].toSorted()).toEqual(['both', 'one', 'other'])
    expect(graph.groupOf('other')).toEqual({ id: 'one', members: ['one', 'both', 'other'] })
    graph.remove('both')
    expect([...graph.takeChanged()].toSorted()).toEqual(['both', 'one', 'other'])
    expect(graph.groupOf('other')).toBeUndefined()
  })

  test('and pairs are, after any changes, those of the texts as they then are', () => {
    // Stories told again and again with other words, and texts with one ending: more of each than a text is held against.
    const footer = wordsOf(seed('002')).slice(-40)
    const text = fc
      .tuple(fc.constantFrom('000', '003', '004'), fc.nat(60), fc.boolean())
      .map(([story, from, isFooted]) =>
        [...wordsOf(seed(story)).slice(from, from + 60), ...(isFooted ? footer : [])].join(' '),
      )
    const change = fc.tuple(fc.nat(79), fc.option(text, { freq: 4 }))
    fc.assert(
      fc.property(fc.array(text, { minLength: 60, maxLength: 80 }), fc.array(change), (texts, changes) => {
        const grown = createCopyGraph()
        const now = new Map(texts.map((each, rank) => [rank, each]))
        for (const [rank, each] of now) grown.put(String(rank), each, rank)
        for (const [rank, each] of changes) {
          if (each === null) grown.remove(String(rank))
          else grown.put(String(rank), each, rank)
          if (each === null) now.delete(rank)
          else now.set(rank, each)
          if (rank % 3 === 0) grown.takeChanged()
        }
        const fresh = createCopyGraph()
        for (const [rank, each] of [...now].toSorted(([x], [y]) => x - y)) fresh.put(String(rank), each, rank)
        grown.takeChanged()
        fresh.takeChanged()
        const ids = [...now.keys()].map(String)
        expect(stateOf(grown, ids)).toEqual(stateOf(fresh, ids))
      }),
      { numRuns: 30 },
    )
  })
})
