import { describe, expect, test } from 'vitest'
import { readArticle } from '../../electron/main/import/formats/read-article'
import { readTyped } from '../../electron/main/import/formats/read-pasted'

describe('the day in the head of a text', () => {
  test.each<readonly [language: string, head: string, day: string | null]>([
    ['en', 'Tuesday 3 May 2016', '2016-05-03'],
    ['en', 'Published: May 3, 2016, 10:40', '2016-05-03'],
    [
      'en',
      'KARSA, May 3, 2016 (Reuters) - The river rose again in the night and took two bridges with it.',
      '2016-05-03',
    ],
    ['fr', 'Publié le 3 mai 2016 à 10h40', '2016-05-03'],
    ['de', '3. Mai 2016', '2016-05-03'],
    ['es', '3 de mayo de 2016', '2016-05-03'],
    ['pt', '3 de maio de 2016', '2016-05-03'],
    ['ru', '3 мая 2016', '2016-05-03'],
    ['ar', '3 مايو 2016', '2016-05-03'],
    ['en', '05/03/2016', null],
    [
      'en',
      'On 3 May 2016 the river rose and took two bridges with it, the mayor of the lower town recalled.',
      null,
    ],
    ['en', 'The river rose again.', null],
  ])('%s: %s', async (language, head, day) => {
    const words: Readonly<Record<string, string>> = {
      en: 'The ministry said that one hundred people died when the dam above the lower town gave way in the night.',
      fr: 'Le ministère a dit que cent personnes sont mortes quand le barrage au-dessus de la ville basse a cédé dans la nuit.',
      de: 'Das Ministerium sagte, dass hundert Menschen starben, als der Damm über der Unterstadt in der Nacht brach.',
      es: 'El ministerio dijo que cien personas murieron cuando la presa sobre la ciudad baja cedió durante la noche.',
      pt: 'O ministério disse que cem pessoas morreram quando a barragem acima da cidade baixa cedeu durante a noite.',
      ru: 'Министерство сообщило, что сто человек погибли, когда ночью прорвало плотину над нижним городом.',
      ar: 'قالت الوزارة إن مئة شخص لقوا حتفهم عندما انهار السد فوق المدينة السفلى في الليل.',
    }
    const read = await readArticle(Buffer.from(`Flood\n\n${head}\n\n${words[language]}\n`), 'flood.txt')
    expect(read.ok && (read.value.metadata.published?.value ?? null)).toBe(day)
  })

  test('a text that was typed states it too', () => {
    expect(readTyped('Flood\n\n3 May 2016\n\nThe river rose again.').metadata.published).toEqual({
      value: '2016-05-03',
      basis: 'text',
    })
  })
})

test.each([
  ['Berlin (dpa) – Der Fluss stieg in der Nacht wieder.', 'dpa'],
  ['أودرين (رويترز) - ارتفع النهر مرة أخرى في الليل.', 'رويترز'],
  ['МОСКВА, 3 мая (РИА Новости) — Река снова поднялась ночью.', 'РИА Новости'],
  ['Madrid, 3 may (EFE).- El río volvió a subir por la noche.', 'EFE'],
  ['The Observatory (SOHR) – based in a small house – said so.', null],
])('the agency in a date line: %s', (line, outlet) => {
  expect(readTyped(`Flood\n\n${line}`).metadata.outlet?.value ?? null).toBe(outlet)
})

test.each<readonly [line: string, outlet: string | null, prose?: string]>([
  ['Karsa Daily, 3 May 2016', 'Karsa Daily'],
  ['KARSA WIRE — 3 May 2016', 'KARSA WIRE'],
  ['Radio Karsa, 3 May 2016, 7 a.m.', 'Radio Karsa'],
  ['Tuesday 3 May 2016 | The Valley Monitor', 'The Valley Monitor'],
  ['Le Phare (with Karsa Wire), 3 May 2016', 'Le Phare'],
  [
    'La Voz del Valle, 3 de mayo de 2016',
    'La Voz del Valle',
    'El río volvió a subir por la noche y se llevó dos puentes.',
  ],
  ['صحيفة الوادي، 3 مايو 2016', 'صحيفة الوادي', 'ارتفع النهر مرة أخرى في الليل.'],
  // A place stands there as well, and a sentence is none.
  ['Karsa, 3 May 2016', null],
  ['The Hague, 3 May 2016', null],
  ['News came of the flood on 3 May 2016', null],
  ['Press conference of 3 May 2016', null],
])('the outlet beside the day: %s', (line, outlet, prose = 'The river rose again.') => {
  const { metadata } = readTyped(`Flood in the valley\n\n${line}\n\n${prose}`)
  expect(metadata.outlet?.value ?? null).toBe(outlet)
})

describe('who wrote a text and where it came out, as lines of its head say', () => {
  const prose = {
    en: 'The ministry said that one hundred people died when the dam above the lower town gave way in the night.',
    fr: 'Le ministère a dit que cent personnes sont mortes quand le barrage au-dessus de la ville basse a cédé dans la nuit.',
    de: 'Das Ministerium sagte, dass hundert Menschen starben, als der Damm über der Unterstadt in der Nacht brach.',
    es: 'El ministerio dijo que cien personas murieron cuando la presa sobre la ciudad baja cedió durante la noche.',
    ar: 'قالت الوزارة إن مئة شخص لقوا حتفهم عندما انهار السد فوق المدينة السفلى في الليل.',
  }
  test.each<readonly [keyof typeof prose, head: string, byline: string | null, outlet: string | null]>([
    [
      'en',
      'Hundred dead as dam breaks\nKarsa Courier\nBy A. B. Cole\n3 May 2016',
      'A. B. Cole',
      'Karsa Courier',
    ],
    [
      'en',
      'Hundred dead as dam breaks\n\nBy Ada Quill and Tom Reed\n\nKarsa Courier\n\n3 May 2016',
      'Ada Quill and Tom Reed',
      'Karsa Courier',
    ],
    [
      'en',
      'WORLD\nHundred dead as dam breaks\nThe Courier\nBY ADA QUILL | 3 May 2016',
      'ADA QUILL',
      'The Courier',
    ],
    ['en', 'Hundred dead as dam breaks\nBy Ada Quill, May 3, 2016', 'Ada Quill', null],
    [
      'fr',
      'Cent morts dans la rupture d’un barrage\nLe Courrier de Karsa\nPar Anne Morel, à Karsa\n3 mai 2016',
      'Anne Morel, à Karsa',
      'Le Courrier de Karsa',
    ],
    [
      'es',
      'Cien muertos al ceder una presa\nEl Correo\nPor Ana Ruiz y Luis del Pino\n3 de mayo de 2016',
      'Ana Ruiz y Luis del Pino',
      'El Correo',
    ],
    [
      'de',
      'Hundert Tote nach Bruch eines Damms\nKarsaer Bote\nVon Anna Beck\n3. Mai 2016',
      'Anna Beck',
      'Karsaer Bote',
    ],
    ['ar', 'مئة قتيل في انهيار سد\nصحيفة الوادي\nبقلم: سمير حداد\n3 مايو 2016', 'سمير حداد', 'صحيفة الوادي'],
    // A standfirst, a section and a second candidate are no outlet, and a sentence or a title is no byline.
    [
      'en',
      'Hundred dead as dam breaks\nMinistry says rescue goes on\nBy Ada Quill\n3 May 2016',
      'Ada Quill',
      null,
    ],
    ['en', 'Hundred dead as dam breaks\nPolitics\n3 May 2016', null, null],
    ['en', 'Hundred dead as dam breaks\nThe Courier\nKarsa Valley\n3 May 2016', null, null],
    ['en', 'Hundred dead as dam breaks\n\nKarsa Courier', null, null],
    ['en', 'Hundred dead as dam breaks\n\nBy Friday the water had left', null, null],
    ['en', 'Hundred dead as dam breaks\n\nBy Friday, 12 had left', null, null],
    ['de', 'Von der Flut blieb wenig\n\n3. Mai 2016', null, null],
    ['de', 'Von Menschen und Dämmen\n\n3. Mai 2016', null, null],
    ['es', 'Por la paz en el valle\n\n3 de mayo de 2016', null, null],
  ])('%s: %s', async (language, head, byline, outlet) => {
    const text = `${head}\n\n${prose[language]}\n`
    const read = await readArticle(Buffer.from(text), 'flood.txt')
    const pasted = readTyped(text)
    for (const metadata of [read.ok ? read.value.metadata : null, pasted.metadata])
      expect([metadata?.byline?.value ?? null, metadata?.outlet?.value ?? null]).toEqual([byline, outlet])
  })
})
