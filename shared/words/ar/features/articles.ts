import type { articles as en } from '../../en/features/articles'
import type { Worded } from '../../worded'
import { counted, formatCount, plural } from '../terms/format-count'
import { describeSteps } from '../import/import-steps'
import { nouns } from '../terms/nouns'

export const articles: Worded<typeof en> = {
  kind: 'مقال',
  remove: 'حذف المقال وما عُلّم فيه',
  check: 'التحقّق',
  checkStates: { 'to do': 'لم يبدأ', 'in progress': 'جارٍ', done: 'تم' },
  unchecked: {
    title: (count) =>
      plural(count, {
        one: 'تمّ ولم يُتحقّق من شيء فيه؟',
        two: 'تمّا ولم يُتحقّق من شيء فيهما؟',
        other: `تمّت ولم يُتحقّق من شيء فيها (${counted(count, nouns.article)})؟`,
      }),
    explanation: (count, unmarked) => {
      const where = plural(count, {
        one: 'ليس في هذا المقال ادعاء صدر فيه حكم',
        two: 'ليس في هذين المقالين ادعاء صدر فيه حكم',
        other: 'ليس في هذه المقالات ادعاء صدر فيه حكم',
      })
      return `${where}، و${unmarked === null ? 'لم تُحصَ الأرقام كلها بعد' : `عدد الأرقام غير المعلَّمة ${formatCount(unmarked)}`}:`
    },
    detail: (claims, unmarked) =>
      [
        counted(claims, nouns.claim),
        ...(unmarked === null ? [] : [counted(unmarked, nouns.unmarkedFigure)]),
      ].join('، '),
    goOn: 'اعتباره منجزاً مع ذلك',
    keep: 'إبقاء الحال كما هي',
  },
  about: 'عن المقال',
  facts: {
    title: 'العنوان',
    outlet: 'الوسيلة الإعلامية',
    byline: 'الكاتب',
    published: 'تاريخ النشر',
    modified: 'تاريخ التعديل',
    url: 'العنوان الإلكتروني (URL)',
    language: 'اللغة',
  },
  many: {
    title: (count) => counted(count, nouns.article),
    markAs: (state) => `حالة التحقّق: ${state}`,
  },
  notStated: 'غير مذكور',
  outletNotStated: 'الوسيلة غير مذكورة',
  bases: {
    journalist: 'أُدخل يدوياً',
    text: 'مذكور في النص',
    'json-ld': 'مذكور في بيانات الصفحة (JSON-LD)',
    'open-graph': 'مذكور في وسوم الصفحة (Open Graph)',
    meta: 'مذكور في وسوم الصفحة (meta)',
    page: 'مذكور في الصفحة',
    'mail-header': 'مذكور في ترويسة الرسالة',
    'document-property': 'مذكور في خصائص الوثيقة',
    'file-name': 'من اسم الملف',
    detected: 'استُخلص من النص',
  },
  ours: 'مسودّة لنا',
  takeNotes: 'أخذ الحواشي مصادر',
  takeNotesHint:
    'تصير كل حاشية في هذا النص مصدراً، سياقاً للادعاء الذي تتعلق به، ويصير كل تعليق في الملف تعليقاً على كلماته. والتراجع يعيد كل شيء كما كان.',
  oursHint: 'كل جملة فيها تحتاج إلى تحقّق. وليست دليلاً، ولا مصدراً لما ترويه.',
  group: 'مجموعة الأصل الواحد',
  groupHint: 'المقالات التي تكرر رواية واحدة، كنسخ خبر وكالة واحد، تُعطى هنا الاسم نفسه فتُعدّ مصدراً واحداً.',
  note: 'ملاحظة',
  original: {
    heading: 'نسخة الإثبات',
    pasted: 'نص ملصق؛ لا ملف له.',
    textHash: 'بصمة النص (SHA-256)',
    normalised: (steps) => `ما أُجري على النص مرة واحدة عند الاستيراد: ${describeSteps(steps)}.`,
  },
  list: {
    title: 'المقالات',
    empty:
      'لا مقالات بعد. تُستورد النصوص وصفحات الويب وملفات PDF ووثائق Word والرسائل من قائمة «ملف» بالأمر «استيراد مقالات»، أو يُلصق نص، أو تُفلت الملفات والمجلدات على النافذة.',
    copy: 'نسخة',
    likely: { measure: 'يتحدث عن الأمر نفسه', event: 'الحدث نفسه' },
    ours: 'لنا',
    claims: (count) => counted(count, nouns.claim),
    toReview: (count) => `للمراجعة: ${formatCount(count)}`,
    unmarked: (count) => counted(count, nouns.unmarkedFigure),
  },
}
