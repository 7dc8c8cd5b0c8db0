import type { ResolutionMethod } from '../../../schema/resolution-method'

/** What the ways of settling a conflict are called. */
export const methods: Readonly<Record<ResolutionMethod, string>> = {
  'prioritise a source': 'ترجيح مصدر',
  'report the range': 'ذكر النطاق',
  'best estimate': 'أرجح تقدير',
  'most conservative': 'الأكثر تحفظاً',
  majority: 'الأغلبية',
  'primary source first': 'المصدر الأوّلي أولاً',
  superseded: 'حلّ الأحدث محل الأقدم',
  'both hold': 'كلاهما صحيح',
  unconfirmed: 'غير مؤكد',
  pending: 'معلَّق',
  'ask the source': 'سؤال المصدر',
}
