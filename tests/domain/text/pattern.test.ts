import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { anySpacing, escapePattern, pattern } from '../../../shared/domain/text/pattern'

/** Any string, halves of surrogate pairs included; often made of the signs that mean something in a pattern. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...Array.from('\\^$.*+?()[]{}|/-,=<>:!#&~@%"\'`;ux0019kcbBdDwWsS \n\t\u2028\uFEFFaé万😀'),
        '\uD83D',
        '\uDE00',
      ),
    )
    .map((signs) => signs.join('')),
)
const anyFlags = fc.constantFrom('', 'u', 'v', 'm', 's', 'g', 'gu')

describe('a text as a pattern', () => {
  it('matches the text, whole, with any flags', () => {
    fc.assert(
      fc.property(anyText, anyFlags, (text, flags) => {
        expect(pattern(flags)`^${text}$`.exec(text)?.[0]).toBe(text)
      }),
    )
  })

  it('matches nothing else', () => {
    fc.assert(
      fc.property(anyText, anyText, anyFlags, (text, other, flags) => {
        expect(pattern(flags.replace('m', ''))`^${text}$(?![^])`.test(other)).toBe(text === other)
      }),
    )
  })

  it('is found in any text just where the text is', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, text, after) => {
        const whole = before + text + after
        expect(pattern('')`${text}`.exec(whole)?.index).toBe(whole.indexOf(text))
      }),
    )
  })

  it('stands beside anything, and in a class for each of its signs', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', 'u', 'v'), (text, flags) => {
        expect(new RegExp(String.raw`^(?:(1)\1${escapePattern(text)})$`, flags).test(`11${text}`)).toBe(true)
        const inClass = new RegExp(`^[_${escapePattern(text)}]*$`, flags)
        expect(inClass.test(text)).toBe(true)
        expect(inClass.test('≠')).toBe(false)
      }),
    )
  })
})

test('a list stands for any of its members, a pattern for itself, an empty list for nothing', () => {
  const made = pattern('iu')`^${['a.b', /c+/iu, '']}${/d|e/iu}$`
  expect(['a.bd', 'CCe', 'E', 'axbd', 'a.b'].map((each) => made.test(each))).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
  expect(pattern('u')`${[]}`.test('')).toBe(false)
})

test('a pattern that means something else without its flags cannot be set in', () => {
  expect(() => pattern('u')`${/a/iu}`).toThrow(TypeError)
  expect(pattern('gu')`${/a/u}`.flags).toBe('gu')
})

test('words are found with any white space between them, and no other words', () => {
  fc.assert(
    fc.property(
      fc.array(
        anyText.map((text) => text.replaceAll(/\s/gu, '') || '-'),
        { minLength: 1 },
      ),
      fc.array(fc.constantFrom(' ', '\n\n', '\u00A0\t', '\u3000')),
      (words, gaps) => {
        const text = words.reduce((sum, word, at) => `${sum}${gaps[at % gaps.length] ?? ' '}${word}`)
        expect(anySpacing(words.join(' '), 'u').exec(`a ${text} b`)?.[0]).toBe(text)
        expect(anySpacing(words.join(' '), 'u').test(text.replaceAll(/\s/gu, ''))).toBe(words.length === 1)
      },
    ),
  )
})
