import type { quantity as en } from '../../en/features/quantity'
import type { Worded } from '../../worded'

export const quantity: Worded<typeof en> = {
  heading: 'المقدار',
  add: 'إضافة مقدار',
  none: 'لا رقم في هذه الكلمات.',
  remove: 'حذف المقدار',
  bound: 'الحد',
  bounds: {
    exact: 'بالضبط',
    'at least': 'على الأقل',
    'more than': 'أكثر من',
    'at most': 'على الأكثر',
    'fewer than': 'أقل من',
    about: 'نحو',
    between: 'بين',
  },
  value: 'القيمة',
  from: 'من',
  to: 'إلى',
  unit: 'الوحدة',
  counted: 'الشيء المعدود',
  scope: 'النطاق',
  scopeHint: 'أين، وأي فئة',
  asOf: 'حتى تاريخ',
  asOfHint: 'مثل \u20682014-01-20\u2069 أو \u20682014\u2069 أو \u20682011-03/..\u2069',
  bases: {
    sentence: 'قُرئ في الجملة',
    paragraph: 'قُرئ في الفقرة',
    article: 'تاريخ المقال',
    journalist: 'أُدخل يدوياً',
  },
}
