import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCopyIndex } from '../../../shared/domain/copies/create-copy-index'
import { type CopyPair, findCopies } from '../../../shared/domain/copies/find-copies'
import { groupCopies } from '../../../shared/domain/copies/group-copies'
import { makeCopyCorpus } from '../../bench/copy-corpus'

const seedFolder = new URL('../../../seeds/', import.meta.url)
const seeds = readdirSync(seedFolder)
  .filter((name) => name.endsWith('.txt'))
  .toSorted()
  .map((name) => ({ id: name.slice(0, 3), text: readFileSync(new URL(name, seedFolder), 'utf8') }))

function seed(id: string): string {
  return seeds.find((each) => each.id === id)?.text ?? ''
}

function asPair(a: string, b: string): CopyPair {
  return { a, b, containment: 0.9 }
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/)
const arabic =
  'قال المرصد السوري لحقوق الإنسان إن ما لا يقل عن تسعة عشر شخصا قتلوا في هجوم بقذائف الهاون على مدينة حمص وسط البلاد بينما تواصلت المحادثات في جنيف بين الحكومة والمعارضة برعاية الأمم المتحدة من أجل وقف إطلاق النار وإدخال المساعدات إلى المناطق المحاصرة'
const chinese =
  '联合国周五表示，在叙利亚北部城市阿勒颇发生的最新一轮空袭中，至少有一百四十人丧生，其中包括四十名儿童。联合国呼吁各方立即停火，并允许人道主义救援物资进入被围困的地区。美国国务卿当天前往日内瓦，与俄罗斯外长讨论如何恢复停火协议。'
const otherChinese =
  '国家统计局周三公布的数据显示，今年第三季度工业生产同比增长百分之四点五，略高于市场预期。经济学家认为，出口回升和消费改善是主要原因，但房地产市场仍然低迷，全年增长目标能否实现还要看政策力度。'

describe('findCopies', () => {
  test('finds the one pair of copies among the seeds', () => {
    expect(findCopies(seeds)).toEqual([{ a: '000', b: '001', containment: expect.closeTo(0.96, 2) }])
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
    ['a Chinese text with one figure changed', chinese, chinese.replace('一百四十', '九十六')],
    ['a brief', wordsOf(seed('003')).slice(60, 100).join(' '), wordsOf(seed('003')).slice(55, 102).join(' ')],
  ])('finds %s', (_, a, b) => {
    const found = findCopies([
      { id: 'a', text: a },
      { id: 'b', text: b },
    ])
    expect(found?.map((pair) => [pair.a, pair.b])).toEqual([['a', 'b']])
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
      'a headline and the article that holds these words',
      'Kerry and Lavrov discuss possible ceasefire',
      seed('003'),
    ],
    ['nothing and nothing', '', ''],
  ])('passes over %s', (_, a, b) => {
    expect(
      findCopies([
        { id: 'a', text: a },
        { id: 'b', text: b },
      ]),
    ).toEqual([])
  })

  test('finds every planted copy among many texts, and nothing else, footers and all', () => {
    const { texts, planted } = makeCopyCorpus(400, 3)
    const found = findCopies(texts) ?? []
    expect(found.map(({ a, b }) => ({ a, b }))).toEqual(planted.map(({ a, b }) => ({ a, b })))
  })

  test('tells how far it is and stops when asked to', () => {
    const { texts } = makeCopyCorpus(250, 5)
    const told: number[] = []
    findCopies(texts, { onProgress: (done) => told.push(done) })
    expect(told).toEqual([100, 200, 250])
    expect(findCopies(texts, { cancelled: () => true })).toBeNull()
  })

  test('gives a share from 0.3 to 1 whatever the texts are', () => {
    const words = fc.array(fc.constantFrom('a', 'truce', 'in', 'Aleppo', '١٢', '停火', '🙂'), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 5 }), (texts) => {
        const pairs = findCopies(texts.map((each, at) => ({ id: String(at), text: each.join(' ') }))) ?? []
        for (const { containment } of pairs) {
          expect(containment).toBeGreaterThanOrEqual(0.3)
          expect(containment).toBeLessThanOrEqual(1)
        }
      }),
    )
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

  test('keeps a story together that has more copies than a list holds', () => {
    const ids = Array.from({ length: 120 }, (_, at) => `copy-${at}`)
    const pairs = findCopies(ids.map((id) => ({ id, text: seed('003') }))) ?? []
    expect(groupCopies(ids, pairs)).toEqual([{ id: 'copy-0', members: ids }])
  })
})

describe('groupCopies', () => {
  test('joins what is joined through others and names a group after its first text', () => {
    expect(
      groupCopies(['a', 'b', 'c', 'd', 'e'], [asPair('d', 'b'), asPair('e', 'd'), asPair('a', 'gone')]),
    ).toEqual([{ id: 'b', members: ['b', 'd', 'e'] }])
  })
})
