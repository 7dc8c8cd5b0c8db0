import type { search as en } from '../../en/features/search'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'
import { nouns } from '../terms/nouns'

export const search: Worded<typeof en> = {
  title: 'البحث في المشروع',
  short: 'بحث',
  field: 'البحث في كل النصوص والادعاءات والملاحظات',
  everything: 'الكل',
  kinds: {
    texts: 'النصوص',
    claims: 'الادعاءات',
    conflicts: 'التعارضات',
    events: 'الأحداث',
    questions: 'الأسئلة والتعليقات',
    notes: 'الملاحظات',
    sources: 'المصادر والأدلة',
  },
  fields: {
    text: '',
    title: 'العنوان',
    outlet: 'الوسيلة',
    byline: 'الكاتب',
    address: 'العنوان الإلكتروني',
    wording: 'الصياغة',
    speaker: 'القائل',
    reasoning: 'التعليل',
    tags: 'الوسوم',
    resolution: 'الحسم',
    place: 'المكان',
    publisher: 'الناشر',
    file: 'الملف',
    note: 'ملاحظة',
    evidence: 'ملاحظة على دليل',
    question: 'السؤال',
    answer: 'الجواب',
    to: 'من وُجّه إليه السؤال',
  },
  thing: (kind, of) =>
    kind === 'notes'
      ? of === 'project'
        ? 'ملاحظة على المشروع'
        : `ملاحظة على ${kinds[of].name}`
      : kind === 'sources' && of === 'claim'
        ? 'دليل'
        : kinds[of].name,
  count: formatCount,
  show: 'عرض',
  found: (places, isMore) =>
    places === 0
      ? 'لا ترد هذه الكلمات في أي شيء'
      : isMore
        ? `أكثر من ${countedAfter(places, nouns.place)}`
        : counted(places, nouns.place),
  placeOf: (place, of) => `الموضع ${formatCount(place)} من ${formatCount(of)}`,
  reading: (count) => `ما زالت قيد القراءة: ${counted(count, nouns.document)}`,
  onlyWithout: 'يلزم ذكر ما يُبحث عنه أيضاً، لا ما يُستثنى فحسب.',
  start: 'تُكتب كلمة فيُبحث عنها في كل مقال وادعاء وملاحظة ومصدر وحدث في المشروع.',
  firstShown: (count) => `يُعرض أول ${formatCount(count)} من المواضع. وبكلمة أخرى يضيق البحث.`,
  narrow: 'كيف يُضيَّق البحث',
  ways: [
    ['«كلمتان معاً»', 'هاتان الكلمتان متجاورتين'],
    ['-كلمة', 'من دون هذه الكلمة'],
    ['هدن*', 'كلمات تبدأ هكذا، كما هو شأن كل كلمة'],
    ['*جزء', 'داخل الكلمات أيضاً'],
  ],
  alsoAs: 'وُجد بصيغة',
  order: 'الترتيب',
  orders: { text: 'بترتيب النص', before: 'بحسب الكلمة السابقة', after: 'بحسب الكلمة اللاحقة' },
  results: 'المواضع',
  broke: 'انقطع البحث. يمكن المحاولة مرة أخرى.',
}
