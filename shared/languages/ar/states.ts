import type { StateWords } from '../language'

/** Arabic: verbs and nouns that say what became of people. */
export const states: StateWords = {
  verbs: [
    { form: 'active', counted: 'killed', words: 'يقتلان, يقتلون, تقتل' },
    { form: 'active', counted: 'injured', words: 'يصب, يصيب, جرحت' },
    {
      form: 'active',
      counted: 'killed',
      words: 'مقتل, مصرع, قتل, قتلت, وفاة, استشهاد, يقتل, أودت, لقي, قضى, ومصرع, توفي',
    },
    { form: 'active', counted: 'injured', words: 'إصابة, أصيب, وإصابة, جرح, أصابت' },
    { form: 'active', counted: 'displaced', words: 'نزوح, نزح, تشريد, فر' },
    { form: 'active', counted: 'arrested', words: 'اعتقال, اعتقلت, اعتقل, توقيف, أوقفت, أوقف, ضبط' },
    { form: 'both', counted: 'killed', words: 'قتلوا, ماتوا' },
    { form: 'both', counted: 'trapped', words: 'محاصرون, محاصرين' },
    { form: 'alone', counted: 'displaced', words: 'نزحوا, فروا, هربوا, شردوا' },
    { form: 'alone', counted: 'affected', words: 'تأثروا, تضرروا' },
    { form: 'active', counted: 'affected', words: 'تضرر, تأثر' },
    { form: 'alone', counted: 'injured', words: 'أصيبوا, جرحوا' },
    { form: 'alone', counted: 'missing', words: 'فقدوا, مفقودون' },
    { form: 'active', counted: 'abducted', words: 'خطف, اختطاف, خطفت' },
    { form: 'active', counted: 'rescued', words: 'إنقاذ, أنقذ, أنقذت' },
    { form: 'active', counted: 'evacuated', words: 'إجلاء, أجلت, إخلاء' },
    { form: 'active', counted: 'released', words: 'إطلاق, الإفراج' },
    { form: 'active', counted: 'missing', words: 'فقدان, فقد' },
    { form: 'active', counted: 'trapped', words: 'محاصرة' },
  ],
  phrases: {
    killed: 'لقوا حتفهم, لقوا مصرعهم, لقي حتفه, حتفهم, مصرعهم',
    missing: 'في عداد المفقودين, في عداد ال مفقودين',
  },
  activePhrases: {},
  tolls: {
    killed: `
      عدد ال قتلى, عدد قتلى, عدد القتلى, عدد الشهداء, حصيلة ال قتلى, حصيلة القتلى, حصيلة قتلى, حصيلة الضحايا,
      حصيلة ضحايا`,
    injured: 'عدد ال جرحى, عدد الجرحى, عدد جرحى, عدد المصابين',
    displaced: 'عدد ال نازحين, عدد النازحين',
    missing: 'عدد المفقودين',
    population: 'عدد السكان',
    inflation: 'التضخم, ال تضخم',
    unemployment: 'البطالة',
    turnout: 'نسبة ال مشاركة, نسبة المشاركة',
  },
  auxiliaries: '',
  perfect: '',
  objectStarts: '',
  including: 'بينهم, من بينهم, منهم',
  ofThem: '',
}
