import type { library as en } from '../../en/features/library'
import type { Worded } from '../../worded'
import { andMore } from '../terms/format-count'
import { isolated } from '../terms/quoted'

export const library: Worded<typeof en> = {
  title: 'المكتبة',
  conflicts: {
    title: 'التعارضات',
    made: 'في المشروع',
    empty:
      'لا تعارضات بعد. يُنشأ التعارض بتأكيد اقتراح، أو بفتح ادعاء واختيار «تعارض جديد…» لوضعه إلى جانب ادعاء يخالفه.',
    states: { open: 'مفتوح', resolved: 'محسوم', dismissed: 'مستبعد' },
    withoutTitle: 'تعارض بلا عنوان',
    example: 'مثال',
  },
  suggestions: {
    title: 'التعارضات المقترحة',
    heading: 'مقترحة',
    empty: 'لا أرقام مختلفة تنتظر جواباً.',
    order: 'ترتيب الاقتراحات',
    orders: { kind: 'بحسب النوع', distance: 'بحسب مقدار الفرق', coverage: 'بحسب عدد النصوص' },
    orderMeanings: {
      kind: 'التناقضات أولاً',
      distance: 'أوسع فرق أولاً',
      coverage: 'ما يتحدث عنه أكثر النصوص المستقلة أولاً',
    },
    furtherNames: (first, more) => `${isolated(first)} · ${andMore(more)}`,
  },
}
