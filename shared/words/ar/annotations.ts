import type { annotations as en } from '../en/annotations'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'
import { isolated } from './terms/quoted'

export const annotations: Worded<typeof en> = {
  none: 'لا تعليقات توضيحية في هذا الملف: ليس ملف W3C Web Annotation ولا تصديراً من Hypothesis.',
  madeAt: (address) => `وُضع على ${isolated(address)}، لا على عنوان هذا المقال.`,
  places: (from, to) => `الأحرف من ${formatCount(from)} إلى ${formatCount(to)}`,
  unplaced: {
    nowhere: 'لا مقال في المشروع من ذلك العنوان، ولا مقال فيه هذه الكلمات',
    tooLong: 'يطول البحث عن هذه الكلمات أكثر مما ينبغي: فهي تتكرر كثيراً',
    severalArticles: 'هذه الكلمات في عدة مقالات',
    severalPlaces: 'ترد هذه الكلمات في عدة مواضع، أو في سياق غير الذي يذكره التعليق',
    notThisText: 'لا يذكر موضعه إلا بالعدّ، في نص ليس في المشروع',
    notInArticle: 'ليست هذه الكلمات في المقال الذي من ذلك العنوان',
    changed: 'تغيّر مقاله في أثناء البحث عنه: يلزم استيراد الملف من جديد',
  },
}
