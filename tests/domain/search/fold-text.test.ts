import { describe, expect, test } from 'vitest'
import { foldText, foldWithOffsets } from '../../../shared/domain/search/fold-text'

test.each([
  ['case', 'ALEPPO İstanbul', 'aleppo istanbul'],
  ['accents, in one sign or in two', 'Müller Cafe\u0301 Ñandú', 'muller cafe nandu'],
  [
    'letters that Unicode does not take apart',
    'Straße Þór Ærø Łódź œuvre ıĞ',
    'strasse thor aero lodz oeuvre ig',
  ],
  ['Greek, whatever the end of a word', 'ΟΔΟΣ οδός', 'οδοσ οδοσ'],
  ['Russian: е and ё are one, и and й are two', 'Ещё мой', 'еще мой'],
  ['forms of alef', 'أحمد إلى آخر ٱلكتاب', 'احمد الي اخر الكتاب'],
  ['hamza on other letters', 'مسؤول قائد', 'مسوول قايد'],
  ['taa marbuta and alef maqsura', 'مدرسة مستشفى', 'مدرسه مستشفي'],
  ['tatweel and harakat', 'حـــلب مُحَمَّد', 'حلب محمد'],
  ['Persian letters as the Arabic ones', 'کتاب ایران', 'كتاب ايران'],
  ['forms for the shape of a word', 'ﺣﻠﺐ ﷲ', 'حلب الله'],
  ['Hebrew points', 'שָׁלוֹם', 'שלום'],
  ['Arabic, Persian and Devanagari digits', '١٢٠٬٠٠٠ ۱۲ १२', '120,000 12 12'],
  ['wide and half-wide letters', 'ＡＢＣ１２ ｶﾞｽ', 'abc12 ガス'],
  ['kana with dots, in one sign or in two', 'が か\u3099 か', 'が が か'],
  ['Devanagari keeps its vowels', 'कि की', 'कि की'],
  ['ligatures', 'ﬁnal oﬃce', 'final office'],
  ['quotation marks and dashes', '“it’s” «so» 1990–92', '"it\'s" "so" 1990-92'],
  ['any white space', 'a\u00A0b\n\n c\u3000d', 'a b c d'],
  ['what shows nothing', 'soft\u00ADhyphen zero\u200Bwidth \u200Fحلب', 'softhyphen zerowidth حلب'],
  ['Chinese stays', '叙利亚停火', '叙利亚停火'],
  ['Korean stays', '한국 평화', '한국 평화'],
  ['emoji stay', '👨‍👩‍👧 ⚠️', '👨👩👧 ⚠'],
])('%s', (_, text, folded) => {
  expect(foldText(text)).toBe(folded)
  expect(foldWithOffsets(text).text).toBe(folded)
})

test('case stays where it is asked for', () => {
  expect(foldText('Straße ÆØ Écoles', { keepsCase: true })).toBe('Strasse AEO Ecoles')
})

describe('the way back', () => {
  test.each([
    ['plain words', 'near Aleppo today', 'aleppo', 'Aleppo'],
    ['behind a ligature', 'the oﬃce burned', 'burned', 'burned'],
    ['a ligature that is touched', 'the oﬃce burned', 'off', 'oﬃ'],
    ['half of an expanded letter', 'eine Straße dort', 'se dort', 'ße dort'],
    ['a letter that became two', 'eine Straße dort', 'strasse', 'Straße'],
    ['combining marks of the last letter', 'a cafe\u0301 there', 'cafe', 'cafe\u0301'],
    ['combining marks before', 'Cafe\u0301 Ünal met', 'unal', 'Ünal'],
    ['harakat', 'قال مُحَمَّدٌ اليوم', 'محمد', 'مُحَمَّدٌ'],
    ['tatweel', 'في حـــلب اليوم', 'حلب', 'حـــلب'],
    ['a lam-alef of one sign', 'هذه ﻻفتة', 'لا', 'ﻻ'],
    ['directions around it', 'said \u200Fحلب\u200F now', 'حلب', 'حلب'],
    ['Arabic digits', 'قتل ١٢٠٬٠٠٠ شخص', '120,000', '١٢٠٬٠٠٠'],
    ['emoji before', '👨‍👩‍👧 family 👍🏽 left', 'left', 'left'],
    ['an emoji with a tone, whole', 'so 👍🏽 they', '👍', '👍🏽'],
    ['one of a family: all of it', 'so 👨‍👩‍👧 they', '👩', '👨‍👩‍👧'],
    ['across a line end', 'the\n\n  bridge', 'the bridge', 'the\n\n  bridge'],
    ['an ellipsis', 'wait… then', 'then', 'then'],
    ['Chinese', '据说叙利亚停火了', '叙利亚', '叙利亚'],
    ['wide letters', '第１２０号', '120', '１２０'],
    ['the very end', 'at Zürich', 'zurich', 'Zürich'],
  ])('%s', (_, text, words, found) => {
    const folded = foldWithOffsets(text)
    const start = folded.text.indexOf(words)
    expect(start).toBeGreaterThanOrEqual(0)
    const span = folded.spanOf({ start, end: start + words.length })
    expect(text.slice(span.start, span.end)).toBe(found)
  })

  test('every sign of a mixed text leads back to itself', () => {
    const text = 'Ünïted\u00A0Nations — «ﬁfty» مُحَمَّد ١٢ 한국 がﾞ 😀👍🏽e\u0301 end\n\nΣΑΣ'
    const folded = foldWithOffsets(text)
    for (let at = 0; at < folded.text.length; at += 1) {
      const { start, end } = folded.spanOf({ start: at, end: at + 1 })
      expect(foldText(text.slice(start, end))).toContain(folded.text.charAt(at))
    }
  })
})
