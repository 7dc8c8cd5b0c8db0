import type { find as en } from '../../en/features/find'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'

export const find: Worded<typeof en> = {
  title: 'البحث في المقال',
  placeOf: (place, of) => `${formatCount(place)} من ${formatCount(of)}`,
  none: 'لم يوجد',
  keepsCase: 'Aa: مطابقة الأحرف الكبيرة والصغيرة',
  keepsCaseSign: 'Aa',
  wholeWords: 'كلمة: كلمات كاملة فقط',
  wholeWordsSign: 'كلمة',
  next: 'الموضع التالي',
  previous: 'الموضع السابق',
  close: 'إغلاق',
}
