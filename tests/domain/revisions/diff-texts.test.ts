import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChangedWords, diffTexts } from '../../../shared/domain/revisions/diff-texts'

const paris = readFileSync('seeds/003_9d1e76538e00f2da.txt', 'utf8')

const changes = (oldText: string, newText: string) =>
  diffTexts(oldText, newText).flatMap((part) =>
    part.kind === 'changed'
      ? [`${oldText.slice(part.old.start, part.old.end)} -> ${newText.slice(part.new.start, part.new.end)}`]
      : [],
  )

describe('diffTexts', () => {
  it('says that nothing changed', () => {
    const whole = { start: 0, end: paris.length }
    expect(diffTexts(paris, paris)).toEqual([{ kind: 'unchanged', old: whole, new: whole }])
  })

  it('finds a corrected figure and a deleted line', () => {
    const newText = paris.replace('120,000 ', '130,000 ').replace('READ MORE\n\n', '')
    expect(changes(paris, newText)).toEqual(['READ MORE\n\n -> ', '120,000  -> 130,000 '])
  })

  it('takes changes that are close together as one', () => {
    const newText = paris.replace('at least 19 people', 'at least 21 civilians')
    expect(changes(paris, newText)).toEqual(['19 people  -> 21 civilians '])
  })

  it('fills both texts, with unchanged parts that are the same', () => {
    const words = fc.array(
      fc.constantFrom('the ', 'truce ', 'held. ', '\n', '140 ', 'people were killed ', 'حلب '),
      {
        maxLength: 60,
      },
    )
    fc.assert(
      fc.property(words, words, (left, right) => {
        const [oldText, newText] = [left.join(''), right.join('')]
        const parts = diffTexts(oldText, newText)
        expect(parts.map((part) => oldText.slice(part.old.start, part.old.end)).join('')).toBe(oldText)
        expect(parts.map((part) => newText.slice(part.new.start, part.new.end)).join('')).toBe(newText)
        for (const part of parts) {
          if (part.kind === 'changed') continue
          const [was, is] = [
            oldText.slice(part.old.start, part.old.end),
            newText.slice(part.new.start, part.new.end),
          ]
          expect(was.replace(/\s/g, '')).toBe(is.replace(/\s/g, ''))
        }
      }),
    )
  })
})

const counted: readonly [title: string, oldText: string, newText: string, added: number, removed: number][] =
  [
    ['nothing', 'At least 19 died.', 'At least 19 died.', 0, 0],
    ['a figure', 'At least 19 died.', 'At least 119 died.', 1, 1],
    ['signs and white space alone', 'Odrin, 19', 'Odrin\t19', 0, 0],
    ['all of it', '', 'Odrin 19', 2, 0],
    ['words in Arabic', 'قتل 19 شخصا', 'قتل 19', 0, 1],
  ]
it.each(counted)('words that come and go: %s', (_, oldText, newText, added, removed) => {
  expect(countChangedWords(diffTexts(oldText, newText), oldText, newText)).toEqual({ added, removed })
})
