import { describe, expect, test } from 'vitest'
import { readText } from '../../../shared/domain/mentions/mentions-of'

/** What the mentions of a line say that stands below a headline and a sentence of its text. */
function toldBy(line: string, language: string): readonly string[] {
  const head = 'Varnholm\n\n'
  const text = `${head}${line}`
  return readText(text, { language, date: '2021-05-04' }).mentions.map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('no claim is', () => {
  test.each([
    ['what leads elsewhere', 'en', 'Read more: Flood kills 12 people in Harle'],
    ['the same without a mark', 'en', 'Read more about the 12 people who died'],
    ['a related story', 'en', 'RELATED | 40 hurt in bus crash'],
    ['what counts readers', 'en', '128 shares'],
    ['several of these', 'en', '1.2K views 45 comments'],
    ['the time that it takes', 'en', '3 min read'],
    ['a caption before its picture', 'en', 'Photo: Two of the 40 boats that sank off Harle on Monday.'],
    [
      'a caption with its credit',
      'en',
      'Two of the 40 boats that sank off Harle on Monday. (Photo: Ada Quill)',
    ],
    ['a byline', 'en', 'By Ada Quill and Tom Reed, May 4'],
    ['a German lead', 'de', 'Lesen Sie auch: 12 Tote bei Flut in Harle'],
    ['German counts', 'de', '128 Kommentare'],
    ['a French lead', 'fr', 'Lire aussi : Douze morts dans une crue à Harle'],
    ['a French credit', 'fr', 'Deux des 40 bateaux coulés à Harle. (Photo Ada Quill)'],
    ['a Spanish lead', 'es', 'Lea también: 12 muertos en la riada de Harle'],
    ['Spanish counts', 'es', '45 comentarios'],
    ['a Portuguese lead', 'pt', 'Leia também: 12 mortos na cheia de Harle'],
    ['a Russian lead', 'ru', 'Читайте также: 12 человек погибли в Туле'],
    ['Russian counts', 'ru', '128 просмотров'],
    ['an Arabic lead', 'ar', 'اقرأ أيضا: مقتل 12 شخصا في حمص'],
  ])('%s', (_, language, line) => expect(toldBy(line, language)).toEqual([]))
})

describe('a claim is', () => {
  test.each([
    ['a sentence that begins like it', 'en', 'Share prices fell by 3 per cent.', ['3 per cent']],
    ['a sentence of pictures', 'en', 'Photos of 12 victims were shown.', ['12 victims']],
    ['a heading with a figure', 'en', '12 dead in Harle', ['12 dead']],
    ['what an agency closes', 'en', 'The flood killed 12 people. (AFP)', ['12 people']],
    [
      'a sentence with other brackets',
      'en',
      'The flood killed 12 people (two of them children).',
      ['12 people', 'two'],
    ],
    ['a count of views in a sentence', 'en', 'The film had 40,000 views.', ['40,000 views']],
    ['who did it', 'en', 'By Monday 12 people had died.', ['Monday', '12 people']],
    ['a Spanish sentence', 'es', 'Compartir el agua salvó a 12 personas.', ['12 personas']],
  ] as const)('%s', (_, language, line, told) => expect(toldBy(line, language)).toEqual(told))
})
