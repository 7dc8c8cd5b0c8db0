import type { BoundRule } from '../bound-rules'
import { blank } from './blank'
import { arNouns } from './ar-nouns'
import { arStates } from './ar-states'
import type { LanguageTable, RelativeDate } from './language-table'
import { entriesOf, phraseTable } from './phrase-table'
import { smallNumbers } from './small-numbers'
import { foldWord } from '../split-words'

const BELOW_20 = [
  'صفر',
  'واحد|واحدة',
  'اثنان|اثنين|اثنتان|اثنتين',
  'ثلاثة|ثلاث',
  'أربعة|أربع',
  'خمسة|خمس',
  'ستة|ست',
  'سبعة|سبع',
  'ثمانية|ثماني|ثمان',
  'تسعة|تسع',
  'عشرة|عشر',
  'أحد عشر|إحدى عشرة|احد عشر',
  'اثنا عشر|اثني عشر|اثنتا عشرة|اثنتي عشرة',
  'ثلاثة عشر|ثلاث عشرة',
  'أربعة عشر|أربع عشرة',
  'خمسة عشر|خمس عشرة',
  'ستة عشر|ست عشرة',
  'سبعة عشر|سبع عشرة',
  'ثمانية عشر|ثماني عشرة',
  'تسعة عشر|تسع عشرة',
]
const TENS = new Map([
  [20, 'عشرون|عشرين'],
  [30, 'ثلاثون|ثلاثين'],
  [40, 'أربعون|أربعين'],
  [50, 'خمسون|خمسين'],
  [60, 'ستون|ستين'],
  [70, 'سبعون|سبعين'],
  [80, 'ثمانون|ثمانين'],
  [90, 'تسعون|تسعين'],
])

const bounds: readonly (readonly [BoundRule, string])[] = [
  [
    'more than',
    'أكثر من, ما يزيد على, ما يزيد عن, يزيد على, يزيد عن, فوق, تجاوز, تجاوزت, يتجاوز, تتجاوز, ما يفوق',
  ],
  ['at least', 'ما لا يقل عن, لا يقل عن, على ال أقل'],
  ['at most', 'ما يصل إلى, حتى, لا يزيد عن, على الأكثر, بحد أقصى'],
  ['fewer than', 'أقل من, دون'],
  ['nearly', 'ما يقرب من, ما يقارب, يقارب, زهاء, قرابة'],
  ['about', 'نحو, حوالي, حوالى, تقريبا, زهاء'],
]

const relative: readonly (readonly [string, RelativeDate])[] = [
  ['اليوم', { unit: 'day', by: 0 }],
  ['أمس', { unit: 'day', by: -1 }],
  ['العام الماضي', { unit: 'year', by: -1 }],
  ['الشهر الماضي', { unit: 'month', by: -1 }],
]

/** Months by their Syriac, Egyptian and Maghrebi names. */
const MONTHS = [
  'يناير|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|آذار',
  'أبريل|إبريل|نيسان|أفريل',
  'مايو|أيار|ماي',
  'يونيو|حزيران|جوان',
  'يوليو|تموز|جويلية',
  'أغسطس|آب|أوت',
  'سبتمبر|أيلول',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const WEEKDAYS = ['الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد']

const set = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord))
const byPlace = (rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, place) => row.split('|').map((name) => [foldWord(name), place + 1] as const)))
const folded = (pairs: readonly (readonly [string, number])[]): ReadonlyMap<string, number> =>
  new Map(pairs.map(([word, value]) => [foldWord(word), value]))

/** Arabic: started, not thorough. Verbs come before what they speak of, so most states are read from the word before. */
export const ar: LanguageTable = {
  ...blank,
  tag: 'ar',
  group: '٬,.',
  decimal: '٫,.',
  headNoun: 'next',
  capitals: false,
  prefixes: ['و', 'ف', 'ب', 'ل', 'ال'],
  small: phraseTable(smallNumbers(BELOW_20, TENS, (ten, unit) => [`${unit} و ${ten}`])),
  hundred: folded([
    ['مئة', 100],
    ['مائة', 100],
    ['مئتان', 200],
    ['مئتين', 200],
    ['مائتين', 200],
    ['ثلاثمئة', 300],
    ['ثلاثمائة', 300],
    ['أربعمئة', 400],
    ['أربعمائة', 400],
    ['خمسمئة', 500],
    ['خمسمائة', 500],
    ['ستمئة', 600],
    ['ستمائة', 600],
    ['سبعمئة', 700],
    ['سبعمائة', 700],
    ['ثمانمئة', 800],
    ['ثمانمائة', 800],
    ['تسعمئة', 900],
    ['تسعمائة', 900],
  ]),
  scales: phraseTable([
    ['ألف', 1e3],
    ['ألفا', 1e3],
    ['آلاف', 1e3],
    ['ألفين', 2e3],
    ['ألفي', 2e3],
    ['مليون', 1e6],
    ['مليونا', 1e6],
    ['مليوني', 2e6],
    ['مليونين', 2e6],
    ['ملايين', 1e6],
    ['مليار', 1e9],
    ['مليارات', 1e9],
  ]),
  vague: folded([
    ['عشرات', 10],
    ['مئات', 100],
    ['آلاف', 1e3],
    ['ملايين', 1e6],
  ]),
  and: set('و'),
  between: set('بين'),
  from: set('من'),
  to: set('إلى'),
  or: set('أو'),
  boundGap: set('ال'),
  boundsBefore: phraseTable(bounds.flatMap(([rule, list]) => entriesOf(list, rule))),
  boundsAfter: phraseTable([
    ...entriesOf<BoundRule>('على الأقل, على ال أقل, أو أكثر', 'at least'),
    ...entriesOf<BoundRule>('على الأكثر, على ال أكثر', 'at most'),
    ...entriesOf<BoundRule>('تقريبا', 'about'),
  ]),
  nouns: phraseTable(arNouns),
  describing: set('آخرون آخرين اخرين أخرى آخر على'),
  stop: set(
    'في من على إلى عن مع بين بعد قبل خلال منذ حتى و أو أن إن التي الذي الذين كما قد كان كانت هو هي هذا هذه لم لا ما بحسب وفقا تم قال قالت أعلنت',
  ),
  of: set('من ال'),
  states: new Map(
    arStates.flatMap(([form, counted, list]) =>
      list.split(' ').map((word) => [foldWord(word), { counted, form }]),
    ),
  ),
  tolls: phraseTable<string>([
    ...entriesOf(
      'عدد قتلى, عدد القتلى, عدد ال قتلى, حصيلة القتلى, حصيلة ال قتلى, حصيلة قتلى, حصيلة الضحايا, حصيلة ضحايا, عدد الشهداء',
      'killed',
    ),
    ...entriesOf('عدد الجرحى, عدد ال جرحى, عدد جرحى, عدد المصابين', 'injured'),
    ...entriesOf('عدد النازحين, عدد ال نازحين', 'displaced'),
    ...entriesOf('عدد المفقودين', 'missing'),
    ...entriesOf('عدد السكان', 'population'),
    ...entriesOf('التضخم, ال تضخم', 'inflation'),
    ...entriesOf('البطالة', 'unemployment'),
    ...entriesOf('نسبة المشاركة, نسبة ال مشاركة', 'turnout'),
  ]),
  statePhrases: phraseTable(entriesOf('لقوا حتفهم, لقي حتفه, لقوا مصرعهم, حتفهم, مصرعهم', 'killed')),
  including: phraseTable(entriesOf<true>('بينهم, من بينهم, منهم', true)),
  months: byPlace(MONTHS),
  weekdays: byPlace(WEEKDAYS),
  relative: phraseTable(relative),
  yearCues: set('عام سنة منذ في حتى'),
  since: set('منذ'),
  until: set('حتى'),
  clockWords: phraseTable(entriesOf<true>('صباحا, مساء, بتوقيت, ظهرا, بعد الظهر', true)),
  ageBefore: phraseTable(
    entriesOf<true>('عمره, عمرها, البالغ من العمر, البالغة من العمر, يبلغ من العمر, عن عمر', true),
  ),
  labels: set('المادة القرار رقم الفصل الصفحة قناة الرحلة مادة قرار الساعة'),
  phoneWords: set('هاتف الهاتف اتصل'),
  sports: set('فاز فوز مقابل خسر تعادل الفوز'),
  placeBefore: set('في قرب شمال جنوب شرق غرب'),
  accordingTo: phraseTable(entriesOf<true>('بحسب, حسب, وفقا ل, وفق', true)),
  sayVerbs: set('قال قالت أعلن أعلنت أفاد أفادت ذكر ذكرت'),
}
