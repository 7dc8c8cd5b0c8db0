import { expect, test } from 'vitest'
import { suggest } from '../../../shared/domain/judging/suggest'
import { finish } from '../../../shared/domain/finish'
import { noGestures } from '../../../shared/domain/linking/gestures'
import { createLinking, link } from '../../../shared/domain/linking/link'
import { readText } from '../../../shared/domain/mentions/mentions-of'
import { soundAlike, soundOf } from '../../../shared/domain/mentions/sounds'

test.each([
  ['Ormund', 'أورموند', 'Ормунд'],
  ['Damascus', 'دمشق', 'Дамаск'],
  ['Idlib', 'إدلب', 'Идлиб'],
  ['Kharkiv', 'خاركيف', 'Харьков'],
  ['Putin', 'بوتين', 'Путин'],
  ['Hasaka', 'الحسكة'.slice(2), 'Hasakah'],
])('%s sounds alike in three scripts', (...names) => {
  expect(new Set(names.map((name) => soundOf(name.toLowerCase()))).size).toBe(1)
})

test.each([
  ['homs', 'حمص', true],
  ['ormund', 'ормундом', true],
  ['homs', 'إدلب', false],
  // Two names in one script are spelled out.
  ['damascus', 'damascus suburbs', false],
])('%s and %s', (a, b, isAlike) => {
  expect(soundAlike(a, b)).toBe(isAlike)
})

const texts = {
  en: 'Ferry sinks off Ormund, 19 dead\n\n3 May 2016\n\nAt least 19 people were killed and 40 injured when a ferry sank off Ormund on Tuesday, a local official said.',
  ar: 'مقتل 15 شخصا في غرق عبارة قبالة أورموند\n\n3 مايو 2016\n\nقتل 15 شخصا وأصيب 40 آخرون عندما غرقت عبارة قبالة أورموند يوم الثلاثاء، بحسب مسؤول محلي.',
  ru: 'Под Ормундом затонул паром, 15 погибших\n\n3 мая 2016\n\nПятнадцать человек погибли и 40 пострадали, когда во вторник под Ормундом затонул паром, сообщила полиция.',
  other:
    'Во Владимире автобус упал в овраг, 15 погибших\n\n9 июля 2019\n\nПятнадцать человек погибли и 7 пострадали во вторник, когда автобус упал в овраг под Владимиром, сообщила полиция.',
} as const

function killed(...ids: readonly (keyof typeof texts)[]): readonly string[] {
  const linking = link(ids.map((id) => readText(texts[id], { language: id === 'other' ? 'ru' : id })))
  const { shown, ledger, settled } = suggest(linking)
  return [...shown, ...ledger, ...settled].flatMap(({ judgement, measure: { members } }) => {
    const inTexts = new Set(members.map(({ article }) => article.index))
    return members[0]?.mention.role === 'killed' && inTexts.size > 1 ? [judgement.kind] : []
  })
}

test('reports of one event in two scripts are of one event, and compared', () => {
  expect(killed('en', 'ar')).toEqual(['contradicts'])
  expect(killed('en', 'ru')).toEqual(['contradicts'])
  expect(killed('ar', 'ru')).toEqual(['agree'])
})

test('reports of two events in two scripts are not', () => {
  expect(killed('en', 'other')).toEqual([])
})

test('whichever script comes first, and whatever came and went before', () => {
  const [en, ar, ru] = (['en', 'ar', 'ru'] as const).map((language) =>
    readText(texts[language], { language }),
  )
  const linkAll = createLinking()
  const eventsOf = (readings: Parameters<typeof linkAll>[0]) =>
    finish(linkAll(readings, noGestures)).events.events
  expect(eventsOf([en])).toEqual([[0]])
  expect(eventsOf([en, ar])).toEqual([[0, 1]])
  expect(eventsOf([en, null])).toEqual([[0]])
  expect(eventsOf([en, null, ru])).toEqual([[0, 2]])
  expect(eventsOf([null, ar, ru])).toEqual([[1, 2]])
})
