import { expect, test } from 'vitest'
import { createNameBook } from '../../../shared/domain/names/create-name-book'
import { namesIn } from '../../../shared/domain/names/names-in'
import { finish } from '../../../shared/domain/finish'

/** Each with the names that a reader would want in a list, those that are not read behind. */
const texts: readonly {
  readonly language: string
  readonly text: string
  readonly read: readonly string[]
  readonly missed: readonly string[]
}[] = [
  {
    language: 'de',
    text: 'Bei einem Luftangriff auf ein Krankenhaus in Aleppo sind am Mittwoch mindestens 27 Menschen getötet worden. Das teilte der Sprecher der Hilfsorganisation, Karim Haddad, in Genf mit. Unter den Opfern seien drei Kinder und ein Arzt. Außenminister Sergej Lawrow wies die Vorwürfe in Moskau zurück. Lawrow sagte, die Armee habe nur Stellungen der Rebellen in der Provinz Idlib angegriffen. Präsident Baschar al-Assad äußerte sich nicht. Nach Angaben von Aktivisten kamen in Haft befindliche Männer ums Leben. Aleppo ist seit Juli umkämpft.',
    read: [
      'Aleppo',
      'Karim Haddad',
      'Genf',
      'Sergej Lawrow',
      'Moskau',
      'Lawrow',
      'Idlib',
      'Baschar al-Assad',
    ],
    missed: [],
  },
  {
    language: 'de',
    text: 'Ein Erdbeben der Stärke 6,1 hat am frühen Morgen die Region um Kastra erschüttert. Das Zentrum lag zwölf Kilometer nördlich von Velun in zehn Kilometern Tiefe. Innenminister Anton Kreis sprach von Hunderten Verletzten. Aus Kastra berichteten Augenzeugen von Panik und Schäden an Häusern und Brücken. Im Dorf Meral stürzte die Moschee ein. Die Regierung in Sarno rief den Notstand aus und bat in Brüssel um Hilfe. Kreis kündigte an, Soldaten aus Kasernen in Kastra zu schicken. Ärzte ohne Grenzen sucht nach Überlebenden in Trümmern.',
    read: ['Kastra', 'Anton Kreis', 'Meral', 'Sarno', 'Brüssel', 'Kreis'],
    missed: ['Velun', 'Ärzte ohne Grenzen'],
  },
  {
    language: 'ar',
    text: 'قتل 27 شخصا على الأقل في غارة جوية استهدفت مستشفى في مدينة حلب مساء الأربعاء، بحسب المرصد السوري. وقال مدير المرصد رامي عبد الرحمن إن بين القتلى ثلاثة أطفال. ونفى وزير الخارجية الروسي سيرغي لافروف مسؤولية بلاده عن القصف. وأضاف لافروف أن الجيش استهدف مواقع في محافظة إدلب. ولم يعلق الرئيس السوري بشار الأسد على الهجوم. وتشهد حلب معارك منذ شهر تموز. وأعلن المبعوث الأممي ستيفان دي ميستورا تعليق المحادثات في جنيف.',
    read: ['حلب', 'رامي عبد الرحمن', 'سيرغي لافروف', 'لافروف', 'إدلب', 'بشار الأسد', 'ستيفان دي ميستورا'],
    missed: ['جنيف'],
  },
  {
    language: 'ar',
    text: 'أفاد ناشطون بأن طائرات حربية قصفت بلدة كفر نبل في ريف إدلب الجنوبي صباح اليوم. وقتل في القصف الطفل أحمد الخطيب وأصيب والده. وقال الطبيب محمد علوش إن المستشفى استقبل عشرة جرحى. وطالب سكان المدينة بفتح ممرات آمنة. وأكد علوش أن سيارات الإسعاف تعرضت للقصف قرب قرية حاس. وقال رئيس لجنة الإنقاذ إن المدينة القديمة تضررت. ووصلت قافلة مساعدات إلى مخيم أطمة من مدينة غازي عنتاب.',
    read: ['كفر نبل', 'إدلب', 'أحمد الخطيب', 'محمد علوش', 'حاس', 'علوش', 'أطمة', 'غازي عنتاب'],
    missed: [],
  },
]

test.each(texts)(
  'names in $language are told by what leads to them: $text',
  ({ language, text, read, missed }) => {
    const found = new Set(namesIn(text, language).map(({ name }) => name))
    expect(found).toEqual(new Set(read))
    expect(missed.filter((name) => found.has(name))).toEqual([])
  },
)

test.each([
  [
    'de',
    'Beide Seiten sprachen von zwei Dutzend Walen. Aus Protest und in Panik flohen Menschen aus Kellern.',
  ],
  [
    'ar',
    'وقال رئيس لجنة الإنقاذ إن سكان المدينة غادروا إلى قرية مجاورة. وقال المتحدث باسم الجيش إن العملية مستمرة.',
  ],
])('no names in %s where none is: %s', (language, text) => {
  expect(namesIn(text, language)).toEqual([])
})

test('one name in two scripts is proposed as one', () => {
  const book = createNameBook()
  const english = 'Officials said that Sergei Lavrov and Bashar al-Assad met the envoy in Gaziantep.'
  book.put('english', { text: english, language: 'en' })
  const arabic = texts.filter(({ language }) => language === 'ar')
  for (const [at, { text, language }] of arabic.entries()) book.put(`text-${at}`, { text, language })
  const { proposals } = finish(book.ask({ declared: [], apart: [] }))
  expect(proposals.map(({ a, b }) => [a.name, b.name].toSorted())).toEqual(
    expect.arrayContaining([
      ['Sergei Lavrov', 'سيرغي لافروف'],
      ['Bashar al-Assad', 'بشار الأسد'],
      ['Gaziantep', 'غازي عنتاب'],
    ]),
  )
})
