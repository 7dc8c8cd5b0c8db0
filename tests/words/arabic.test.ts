import { describe, expect, test } from 'vitest'
import * as ar from '../../shared/words/ar'
import { counted, countedAfter } from '../../shared/words/ar/terms/format-count'
import { nouns } from '../../shared/words/ar/terms/nouns'
import { documentKinds } from '../../shared/document-kinds'

/** What is written in a catalogue: its strings, and the text of its functions. */
function* written(of: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof of === 'string') yield [path, of]
  else if (typeof of === 'function') yield [path, String(of)]
  else if (typeof of === 'object' && of !== null)
    for (const [name, value] of Object.entries(of)) yield* written(value, `${path}.${name}`)
}

const digits = (text: string): string =>
  text.replaceAll(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)))

test('a measure with a name that is not Arabic stays in the direction of its line', () => {
  expect(ar.overview.timeLine.open('bodies', '7')).toBe('\u2068bodies\u2069: \u20687\u2069، مفتوح')
})

test('commas, semicolons, question and quotation marks are those of Arabic', () => {
  const wrong = [...written(ar)].filter(([, text]) => /(?=\p{L})\p{Script=Arabic}[,;?]|[“”]/u.test(text))
  expect(wrong).toEqual([])
})

describe('a noun has the form that its count asks for', () => {
  test.each([
    [0, 'لا ادعاءات', '0 ادعاء'],
    [1, 'ادعاء واحد', 'ادعاء واحد'],
    [2, 'ادعاءان', 'ادعاءين'],
    [3, '3 ادعاءات', '3 ادعاءات'],
    [10, '10 ادعاءات', '10 ادعاءات'],
    [11, '11 ادعاءً', '11 ادعاءً'],
    [99, '99 ادعاءً', '99 ادعاءً'],
    [100, '100 ادعاء', '100 ادعاء'],
    [103, '103 ادعاءات', '103 ادعاءات'],
  ])('%d', (count, subject, after) => {
    expect(digits(counted(count, nouns.claim))).toBe(subject)
    expect(digits(countedAfter(count, nouns.claim))).toBe(after)
  })

  test('two words of a dual change together, and the first of a compound alone', () => {
    expect(countedAfter(2, nouns.independentSource)).toBe('مصدرين مستقلين')
    expect(countedAfter(2, nouns.pairOfCopies)).toBe('زوجي نسخ')
  })
})

describe('what was done is one sentence for any subject', () => {
  test.each(documentKinds.map((kind) => [kind] as const))('%s', (kind) => {
    const { acts, one, several } = ar.answers
    expect(acts.removeClaim(one(kind, ''))).toMatch(/^حُذف ال/u)
    expect(acts.removeClaim(several(kind, 2))).toMatch(/^حُذف \p{L}+ان$/u)
  })
})

test('words of another direction are isolated from the sentence around them', () =>
  expect(ar.faults.notOpened('/home/desk/toll.pdf')).toContain('\u2068/home/desk/toll.pdf\u2069'))

describe('what a figure counts has the form that its last number asks for', () => {
  test.each([
    ['5', 'killed', '5 قتلى'],
    ['19', 'killed', '19 قتيلاً'],
    ['100,000', 'people', '100,000 شخص'],
    ['1.5', 'kilometre', '1.5 كيلومتر'],
    ['3', 'looters', '3 looters'],
  ])('%s %s', (figure, name, said) =>
    expect(ar.figures.of(figure, ar.figures.thing(name)).replaceAll(/[\u2068\u2069]/gu, '')).toBe(said),
  )
})
