import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPassphrase } from '../../../shared/domain/protection/check-passphrase'
import type { PassphraseFault } from '../../../shared/domain/protection/check-passphrase'

const passphrases: readonly [passphrase: string, fault: PassphraseFault | null][] = [
  ['', 'too-short'],
  ['elevenchars', 'too-short'],
  ['😀😀😀😀😀😀', 'too-short'],

  ['aaaaaaaaaaaa', 'repeats'],
  ['AAAAaaaaAAAA', 'repeats'],
  ['............', 'repeats'],
  ['            ', 'repeats'],
  ['abcabcabcabc', 'repeats'],
  ['passwordpassword', 'repeats'],
  ['x7!kx7!kx7!kx7!k', 'repeats'],
  ['hq4 hq4 hq4 hq4 hq4', 'repeats'],
  ['ababbabaabba', 'repeats'],
  ['aaaaaabbbbbb', 'repeats'],
  ['blahblahblahblah', 'repeats'],

  ['password1234', 'common'],
  ['Password1234', 'common'],
  ['PASSWORD!2024', 'common'],
  ['p4ssw0rd1234', 'common'],
  ['P@$$w0rd2024!', 'common'],
  ['ｐａｓｓｗｏｒｄ１２３４', 'common'],
  ['pass word 12 34', 'common'],
  ['pass-word_1234', 'common'],
  ['pássword1234', 'common'],
  ['123456789012', 'common'],
  ['1234567890123456', 'common'],
  ['0987654321098', 'common'],
  ['qwertyuiop12', 'common'],
  ['qwertyuiop[]', 'common'],
  ['poiuytrewq123', 'common'],
  ['qwertzuiop123', 'common'],
  ['azertyuiop123', 'common'],
  ['1q2w3e4r5t6y', 'common'],
  ['1qaz2wsx3edc', 'common'],
  ['zaq12wsxcde3', 'common'],
  ['qazwsxedcrfv', 'common'],
  ['asdfghjkl123', 'common'],
  ['abcdefghijkl', 'common'],
  ['abcd1234efgh', 'common'],
  ['abc123abc1234', 'common'],
  ['iloveyou1234', 'common'],
  ['letmein123456', 'common'],
  ['welcome12345', 'common'],
  ['Summer2024!!!!', 'common'],
  ['michael19850412', 'common'],
  ['Liverpool1990', 'common'],
  ['administrator1', 'common'],
  ['princess-12-12-1999', 'common'],
  ['monkeydragon12', 'common'],
  ['trustno1trustno2', 'common'],
  ['changemechangeme1', 'common'],
  ['starwars1977!', 'common'],
  ['йцукенгшщзхъ', 'common'],
  ['пароль123456', 'common'],
  ['motdepasse123', 'common'],
  ['Passwort2023!', 'common'],
  ['contraseña123', 'common'],
  ['correct horse battery staple', 'common'],
  ['CorrectHorseBatteryStaple', 'common'],
  ['To be, or not to be', 'common'],
  ['may the force be with you', 'common'],

  ['four words not together', null],
  ['other words much better', null],
  ['lantern oboe gravel thicket', null],
  ['Vk4#mw9!qzR2', null],
  ['kettle-ostrich-velvet-1842', null],
  ['my bicycle drinks yellow rain', null],
  ['ناقوس غيمة مفتاح ليمون', null],
  ['колодец сабля туман ведро', null],
  ['鯨が月を三つ食べた朝の庭', null],
  ['was chosen already', null],
  ['a passphrase nobody else has', null],
]

describe('a new passphrase', () => {
  test.each(passphrases)('“%s”: %s', (passphrase, fault) => {
    expect(checkPassphrase(passphrase)).toBe(fault)
  })

  test('drawn by chance is good', () => {
    const drawn = fc.array(fc.constantFrom(...Array.from('bcdfghjkmnpqrstvwxz2346789#%&')), {
      minLength: 14,
      maxLength: 40,
    })
    fc.assert(
      fc.property(drawn, (signs) => {
        fc.pre(new Set(signs).size > 6)
        expect(checkPassphrase(signs.join(''))).toBe(null)
      }),
    )
  })

  test('that is refused is refused in any case, with any separators, and in wide letters', () => {
    const common = passphrases.filter(([, fault]) => fault === 'common').map(([passphrase]) => passphrase)
    for (const passphrase of common) {
      const wide = Array.from(passphrase, (sign) =>
        /[!-~]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign,
      )
      const spaced = Array.from(passphrase).join(' ')
      const variants = [passphrase.toUpperCase(), spaced, wide.join(''), `${passphrase}.`]
      expect(variants.map((variant) => [variant, checkPassphrase(variant)])).toEqual(
        variants.map((variant) => [variant, 'common']),
      )
    }
  })

  test('of the greatest length is looked at as well', () => {
    expect(checkPassphrase('a'.repeat(1000))).toBe('repeats')
    expect(checkPassphrase('qwertyuiop'.repeat(100))).toBe('repeats')
    expect(checkPassphrase('lantern oboe gravel thicket '.repeat(35))).toBe(null)
  })
})
