import { describe, expect, test } from 'vitest'
import { withhold } from '../../../shared/domain/report/withhold'
import { findWithheld } from '../../../shared/domain/report/withheld-words'
import { words } from '../../../shared/words/words'
import { sourceOf } from './seed-example'

const found = (word: string, text: string): readonly string[] =>
  findWithheld([word])
    .find(text)
    .map(({ start, end }) => text.slice(start, end))

describe('a word that must not go out is found', () => {
  test.each([
    ['as it is', 'Omar Halim', 'Omar Halim said', 'Omar Halim'],
    ['in large letters', 'Omar Halim', 'by OMAR HALIM.', 'OMAR HALIM'],
    ['with accents', 'Omar Halim', 'de Omár Hâlim', 'Omár Hâlim'],
    ['written apart otherwise', 'Omar Halim', 'Omar\n   Halim', 'Omar\n   Halim'],
    ['written together', 'Omar Halim', '@omarhalim there', 'omarhalim'],
    ['broken at the end of a line', 'Omar Halim', 'Omar Ha-\nlim', 'Omar Ha-\nlim'],
    ['with a soft hyphen in it', 'Omar Halim', 'Omar Ha\u00adlim', 'Omar Ha\u00adlim'],
    ['with joiners in it', 'Omar Halim', 'Om\u200bar Halim', 'Om\u200bar Halim'],
    ['in a file name', 'Omar Halim', 'talk-omar_halim.wav', 'omar_halim'],
    ['in another form of Arabic letters', 'أحمد', 'قال احمد', 'احمد'],
    ['with Arabic vowels and strokes', 'أحمد', 'أَحْمـَد', 'أَحْمـَد'],
    ['behind an Arabic prefix', 'أحمد', 'وأحمد قال', 'أحمد'],
    ['in Arabic digits', '0991 234 567', 'رقم ٠٩٩١٢٣٤٥٦٧', '٠٩٩١٢٣٤٥٦٧'],
    ['with points', 'Omar Halim', 'omar.halim@x.example', 'omar.halim'],
    ['with a sign between each letter', 'Omar Halim', 'O.m.a.r H.a.l.i.m', 'O.m.a.r H.a.l.i.m'],
    ['with a picture in it', 'Omar Halim', 'by Omar 👍🏽 Halim 😀', 'Omar 👍🏽 Halim'],
    ['with a star and a heart in it', 'Omar Halim', 'Om★ar❤️Halim', 'Om★ar❤️Halim'],
    ['with a figure behind it', 'Omar Halim', 'as omarhalim83', 'omarhalim'],
    ['in a longer word, where it is long', 'Omar Halim', 'talkOmarHalimTwo.txt', 'OmarHalim'],
    ['of a family', 'Halim', 'the Halims', 'Halim'],
    ['with what is theirs', 'Halim', 'Halim’s list', 'Halim'],
    ['with Cyrillic letters in it', 'Omar Halim', 'by Оmаr Нalіm.', 'Оmаr Нalіm'],
    ['with Greek letters in it', 'Omar Halim', 'by ΟΜΑR ΗΑLΙΜ.', 'ΟΜΑR ΗΑLΙΜ'],
    ['with letters of both', 'Omar', 'Οmаr was there', 'Οmаr'],
    ['with an Armenian letter and an accent', 'Omar', 'օmár', 'օmár'],
    ['with Latin letters in a Cyrillic name', 'Мохова', 'сказала Mоxoва', 'Mоxoва'],
    ['in Cyrillic', 'Мохова', 'сказала МОХОВА', 'МОХОВА'],
    ['in large letters of both', 'Мохова', 'сказала MOXOBA', 'MOXOBA'],
    ['in wide letters', 'Omar', 'Ｏｍａｒ', 'Ｏｍａｒ'],
  ])('%s', (_, word, text, match) => expect(found(word, text)).toEqual([match]))

  test.each([
    ['inside a word that looks alike', 'Cap', 'сарай, самовар'],
    ['inside another word', 'Li', 'Libya, Ali'],
    ['a short one with a figure', 'Li', 'Li2O'],
    ['in a figure with a point', '1000', '10.00'],
    ['inside another figure', '250', '1250 and 2,500'],
  ])('but not %s', (_, word, text) => expect(found(word, text)).toEqual([]))

  test('a person is found with the last name first, and by the letter of the first', () => {
    const person = sourceOf('omar', 'Omar Halim', { kind: 'person', identityWithheld: true })
    const [text = ''] = withhold({ sources: [person], articles: [] })(
      'Halim, Omar; O. Halim; Omar Halim; Halim; Oscar Halim',
    )
    const gone = words.report.insteadOfName
    expect(text).toBe(`${gone}; ${gone}; ${gone}; Halim; Oscar Halim`)
  })

  test('the longest of several at one place', () => {
    const text = 'Omar Halim and Omar'
    expect(
      findWithheld(['Omar', 'Omar Halim'])
        .find(text)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['Omar Halim', 'Omar'])
  })
})
