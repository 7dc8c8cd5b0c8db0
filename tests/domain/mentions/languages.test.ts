import { describe, expect, test } from 'vitest'
import { edtfOf } from '../../../shared/domain/dates/edtf-of'
import { readText } from '../../../shared/domain/mentions/mentions-of'

/** What a text tells, in order: the value or the day of each mention, and its role. */
function told(language: string, text: string): readonly string[] {
  return readText(text, { language, date: '2016-05-10' }).mentions.map(({ moment, value, role }) =>
    moment === null
      ? `${value?.min ?? ''}..${value?.max ?? ''} ${role}`.trim()
      : edtfOf({ from: moment.from, to: moment.to, yearKnown: moment.yearKnown }),
  )
}

const toll = ['14.. killed', '32..32 injured', '2016-05-09']
const arrests = ['2016-05-08', '3..3 arrested']
const none = ['0..0 killed']
const quake = ['5.6..5.6 magnitude', '80000..80000 distance']

describe('what is read in English is read in every language', () => {
  test.each<readonly [language: string, text: string, expected: readonly string[]]>([
    ['es', 'Al menos 14 personas murieron y 32 resultaron heridas ayer en un atentado en Kirkuk.', toll],
    ['es', 'Hace dos días fueron detenidos tres sospechosos.', arrests],
    ['es', 'Ningún civil murió.', none],
    ['es', 'El sismo de magnitud 5,6 se registró a 80 kilómetros de Lima.', quake],
    [
      'de',
      'Mindestens 14 Menschen wurden getötet und 32 gestern bei einem Anschlag in Kirkuk verletzt.',
      toll,
    ],
    ['de', 'Vor zwei Tagen wurden drei Verdächtige festgenommen.', arrests],
    ['fr', 'Au moins 14 personnes ont été tuées et 32 blessées hier dans un attentat à Kirkouk.', toll],
    ['fr', 'Il y a deux jours, trois suspects ont été arrêtés.', arrests],
    ['ar', 'قتل 14 شخصا على الأقل وأصيب 32 آخرون أمس في تفجير في كركوك.', toll],
    ['pt', 'Pelo menos 14 pessoas morreram e 32 ficaram feridas ontem num atentado em Kirkuk.', toll],
    ['pt', 'Há dois dias, três suspeitos foram detidos.', arrests],
    ['pt', 'Nenhum civil morreu.', none],
    ['ru', 'По меньшей мере 14 человек погибли и 32 получили ранения вчера при взрыве в Киркуке.', toll],
    ['ru', 'Два дня назад задержаны трое подозреваемых.', arrests],
  ])('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual(expected))
})
