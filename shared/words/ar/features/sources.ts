import type { sources as en } from '../../en/features/sources'
import type { Worded } from '../../worded'
import { evidence } from './evidence'
import { isolated } from '../terms/quoted'

const newKinds = { web: 'صفحة ويب', file: 'ملف', person: 'شخص', dataset: 'مجموعة بيانات' }

export const sources: Worded<typeof en> = {
  kind: 'مصدر',
  kinds: { article: 'مقال من هذا المشروع', ...newKinds },
  list: {
    title: 'المصادر',
    empty: 'لا مصادر بعد. لإضافة مصدر يُفتح ادعاء ويُختار «ربط دليل».',
    kinds: { article: 'مقال', ...newKinds },
    rated: (reliability) => (reliability === null ? 'غير مقيَّم' : `الموثوقية ${isolated(reliability)}`),
    withheld: 'الهوية محجوبة',
    potential: 'ينتظر السؤال',
  },
  remove: 'حذف المصدر والأدلة القائمة عليه',
  name: 'الاسم',
  title: 'العنوان',
  reliability: 'موثوقية المصدر (نظام الأدميرالية)',
  publisher: 'الناشر',
  published: 'تاريخ النشر',
  address: 'العنوان الإلكتروني (URL)',
  retrieved: 'تاريخ الاطلاع',
  dateHint: 'مثل \u20682016-05-01\u2069',
  group: 'مجموعة الأصل الواحد',
  groupHint: 'المصادر التي يكرر بعضها بعضاً، كنسخ خبر وكالة واحد، تُعطى هنا الاسم نفسه فتُعدّ مصدراً واحداً.',
  openArticle: 'فتح المقال',
  protection: 'الحماية',
  withhold: 'حجب الهوية في التقارير',
  withheldReason: 'سبب الحجب، كما يرد في التقرير',
  talk: {
    title: 'المقابلة',
    when: 'متى',
    way: 'كيف',
    ways: { 'in-person': 'وجهاً لوجه', call: 'باتصال', mail: 'بالبريد', message: 'برسالة' },
    terms: 'شروط النشر',
    termsOf: {
      'on-record': 'للنشر باسم المصدر',
      background: 'للنشر من دون اسم المصدر',
      'off-record': 'ليس للنشر',
    },
    termMeanings: {
      'on-record': 'يجوز نشره مع الاسم.',
      background: 'يجوز نشره من دون ذكر القائل.',
      'off-record': 'لا يُنشر منه شيء؛ ويُحجب الاسم في كل ما يخرج من المشروع.',
    },
    unsaid: 'غير محدد',
    interpreter: 'المترجم',
    recording: 'التسجيل',
    recordingHint: 'أهناك تسجيل، وأين هو',
  },
  potential: {
    label: 'ينتظر السؤال',
    switch: 'لم يُسأل بعد: لا يُعدّ دليلاً',
    inReport: 'لم يُسأل بعد؛ ولا يُعدّ دليلاً',
  },
  used: 'أدلة مأخوذة منه',
  unused: 'لا يقوم عليه أي ادعاء.',
  note: 'ملاحظة',
  form: {
    title: 'مصدر آخر',
    source: 'المصدر',
    another: 'مصدر جديد',
    kind: 'النوع',
    kinds: newKinds,
    kindMeanings: {
      web: 'عنوانها الإلكتروني، ونسخة محفوظة منها إن وُجدت',
      file: 'وثيقة أو صورة أو تسجيل، يُحفظ مع بصمته الرقمية',
      person: 'شخص جرى الحديث معه أو مراسلته',
      dataset: 'جدول أو قاعدة بيانات',
    },
    reliability: 'الموثوقية (نظام الأدميرالية)',
    chooseFile: 'اختيار ملف…',
    keepCopy: 'حفظ نسخة…',
    credibility: 'مصداقية المعلومة',
    pinpoints: {
      whole: evidence.places.whole,
      page: evidence.places.page,
      timecode: evidence.places.timecode,
      cells: evidence.places.cells,
    },
    link: 'ربطه دليلاً',
    faults: {
      title: 'يلزم اسم يُعرف به المصدر لاحقاً.',
      file: 'يلزم اختيار الملف.',
      point: 'يلزم تحديد الموضع، أو اختيار «كله».',
    },
  },
}
