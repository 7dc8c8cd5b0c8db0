import type { StateVerb } from './language-table'

/** Arabic verbs that say what became of people: their form, what they count, the words. */
export const arStates: readonly (readonly [StateVerb['form'], string, string])[] = [
  ['active', 'killed', 'مقتل مصرع قتل قتلت وفاة استشهاد يقتل أودت'],
  ['active', 'injured', 'إصابة أصيب وإصابة جرح أصابت'],
  ['active', 'displaced', 'نزوح نزح تشريد فر'],
  ['active', 'arrested', 'اعتقال اعتقلت'],
  ['both', 'killed', 'قتلوا ماتوا'],
  ['both', 'trapped', 'محاصرون محاصرين'],
  ['alone', 'displaced', 'نزحوا فروا هربوا شردوا'],
  ['alone', 'affected', 'تأثروا تضرروا'],
  ['active', 'affected', 'تضرر تأثر'],
  ['alone', 'injured', 'أصيبوا جرحوا'],
  ['alone', 'missing', 'فقدوا مفقودون'],
  ['active', 'abducted', 'خطف اختطاف خطفت'],
  ['active', 'rescued', 'إنقاذ أنقذ أنقذت'],
  ['active', 'evacuated', 'إجلاء أجلت إخلاء'],
  ['active', 'released', 'إطلاق الإفراج'],
  ['active', 'arrested', 'توقيف أوقفت'],
  ['active', 'killed', 'لقي قضى ومصرع توفي'],
  ['active', 'missing', 'فقدان فقد'],
  ['active', 'trapped', 'محاصرة'],
]
