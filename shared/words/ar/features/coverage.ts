import type { coverage as en } from '../../en/features/coverage'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { nouns } from '../terms/nouns'

export const coverage: Worded<typeof en> = {
  title: 'ما لم يُفحص',
  empty: 'ليس هنا بعدُ ما يُنظر فيه. ومتى دخلت مقالات فُتح كل عدد هنا على ما لم ينظر فيه أحد.',
  meaning: 'ما لم ينظر فيه أحد بعد، وما زال يحتاج إلى سند. ونسخ الرواية الواحدة تُعدّ مصدراً واحداً.',
  notRead: 'لم تُقرأ المقالات بعد.',
  totals: 'ما بقي من العمل',
  count: (left) => (left === 0 ? `✓ ${formatCount(0)}` : formatCount(left)),
  gaps: {
    unmarked: 'جمل فيها رقم، وجمل مسودّاتنا كلها، لم يعلّمها أحد',
    withoutEvidence: 'ادعاءات بلا دليل',
    oneSource: 'ادعاءات على مصدر مستقل واحد أو بلا مصدر',
    conflicts: 'تعارضات مفتوحة',
    suggestions: 'تعارضات مقترحة بلا جواب',
    questions: 'أسئلة وتعليقات مفتوحة',
  },
  nothingLeft: {
    unmarked: 'كل جملة فيها رقم إما معلَّمة وإما مستبعدة.',
    withoutEvidence: 'لكل ادعاء دليل.',
    oneSource: 'لكل ادعاء مصدران مستقلان أو أكثر.',
    conflicts: 'كل التعارضات محسومة.',
    suggestions: 'أُجيب عن كل اقتراح.',
    questions: 'أُجيب عن كل سؤال، وأُنهي كل تعليق.',
  },
  claims: (count) => counted(count, nouns.claim),
  moreArticles: 'عرض مقالات أخرى',
  moreClaims: 'عرض ادعاءات أخرى',
  moreSuggestions: 'عرض اقتراحات أخرى',
  byArticle: {
    heading: 'بحسب المقال',
    columns: {
      article: 'المقال',
      figures: 'جمل فيها رقم',
      withoutEvidence: 'ادعاءات بلا دليل',
      oneSource: 'على مصدر واحد أو بلا مصدر',
      conflicts: 'تعارضات مفتوحة',
    },
    none: 'لا شيء',
    seen: (seen, of) => `نُظر في ${formatCount(seen)} من ${formatCount(of)}`,
  },
}
