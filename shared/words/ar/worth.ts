import type { worth as en } from '../en/worth'
import type { Worded } from '../worded'
import type { SuggestionRank, SuggestionReason } from '../../domain/suggestions/claim-suggestion'
import { formatCount } from './terms/format-count'
import { isolated } from './terms/quoted'

const ofReason: Readonly<Record<SuggestionReason, string>> = {
  people: 'عدد أشخاص',
  blame: 'تحديد المسؤول',
  quantity: 'رقم',
  harm: 'ما لحق بالناس',
  superlative: 'صيغة تفضيل',
  date: 'تاريخ',
  comparison: 'مقارنة',
  relation: 'كيف تجري الأمور',
  deed: 'حدث',
  duration: 'مدة',
  cause: 'سبب',
  denial: 'نفي',
  absolute: 'تعميم بلا استثناء',
  name: 'اسم',
  quotation: 'اقتباس',
  statement: 'قول منسوب',
  forecast: 'مزمع أو محتمل',
  opinion: 'رأي',
}

const ranks: Readonly<Record<SuggestionRank, string>> = {
  first: 'يُتحقّق منه أولاً',
  fact: 'وقائع',
  rest: 'قليل مما يُتحقّق منه',
}

export const worth: Worded<typeof en> = {
  title: 'ما يستحق التحقّق',
  titleWith: (count) => `ما يستحق التحقّق (${formatCount(count)})`,
  rank: (rank, count) => `${ranks[rank]} (${formatCount(count)})`,
  shownInTexts: 'الاقتراحات ظاهرة في النصوص.',
  hiddenInTexts: 'الاقتراحات مخفية في النصوص.',
  keys: {
    accept: 'يجعل الجملة ادعاءً،',
    dismiss: 'يستبعدها؛ والمفاتيح نفسها تعمل عند المؤشر في النص.',
  },
  reasons: listed,
  inText: (reasons, accept, dismiss) =>
    `يستحق التحقّق: ${listed(reasons)}. المفتاح ${isolated(accept)} يجعل الجملة ادعاءً، والمفتاح ${isolated(dismiss)} يستبعدها.`,
  order: 'ترتيب الجمل',
  orders: { weight: 'الأجدر بالتحقّق أولاً', text: 'بترتيب النص' },
  orderMeanings: {
    weight: 'أعداد الأشخاص، ثم الوقائع، ثم ما قلّ فيه ما يمكن التحقّق منه',
    text: 'من أول المقال إلى آخره',
  },
  hide: 'إخفاء الاقتراحات في النصوص',
  show: 'إظهار الاقتراحات في النصوص',
  accept: (key) => `جعله ادعاءً (${isolated(key)})`,
  dismiss: (key) => `لا يستحق التحقّق (${isolated(key)})`,
  more: 'عرض المزيد',
  beingRead: 'النص قيد القراءة.',
  answered: 'أُجيب عن كل جملة تستحق التحقّق.',
}

function listed(reasons: readonly SuggestionReason[]): string {
  return reasons.map((reason) => ofReason[reason]).join('، ')
}
