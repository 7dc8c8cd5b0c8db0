import type { dialogs as en } from '../en/dialogs'
import type { Worded } from '../worded'
import { isolated, quoted } from './terms/quoted'

export const dialogs: Worded<typeof en> = {
  newProject: { title: 'مشروع جديد', button: 'إنشاء', name: 'بلا عنوان' },
  projectName: 'اسم المشروع',
  openProject: 'فتح مشروع',
  importArticles: { title: 'استيراد مقالات', button: 'استيراد' },
  importFolder: { title: 'استيراد مجلد', button: 'استيراد' },
  replaceText: { title: 'استبدال النص', button: 'استبدال' },
  chooseEvidence: 'اختيار الدليل',
  restore: { title: 'الاستعادة إلى نسخة', button: 'استعادة' },
  exportArticle: 'تصدير المقال مع علاماته',
  exportAnnotations: 'تصدير الادعاءات تعليقاتِ ويب (Web Annotations)',
  exportEvents: 'تصدير الأحداث بنسق CSV',
  saveCopy: 'حفظ نسخة',
  exportReport: (format) => `تصدير التقرير بنسق ${isolated(format)}`,
  files: {
    texts: 'نصوص وصفحات ووثائق',
    html: 'صفحة ويب (HTML)',
    word: 'Word',
    annotations: 'تعليقات ويب (JSON-LD)',
    csv: 'جدول (CSV)',
    svg: 'صورة (SVG)',
    all: 'كل الملفات',
  },
  unsaved: {
    question: 'هناك تصحيح لنص لم يُحفظ.',
    detail: 'بإغلاق النافذة يضيع التصحيح.',
    keep: 'متابعة التحرير',
    throwAway: 'تجاهل التصحيح',
  },
  openLink: {
    question: (host) => `أيُفتح ${isolated(host)} في المتصفح؟`,
    detail: (address) =>
      `${isolated(address)}\n\nيبقى Plumbline بلا اتصال، أما المتصفح فلا: ومن يدير هذا الموقع يمكنه أن يرى الزيارة.`,
    yes: 'فتح في المتصفح',
  },
  openOutside: {
    question: (name) => `أتُفتح نسخة من ${quoted(name)} في برنامج آخر؟`,
    detail:
      'هنا لا يُشغّل الملف شيئاً ولا يتصل بأحد. أما البرنامج الآخر فقد يشغّل ما فيه، وقد يُعلم صانعه بأنه فُتح، وقد يُبقي آثاراً منه: قوائم الملفات الأخيرة، ومعاينات، ونسخاً على الإنترنت. وتبقى النسخة حيث تُحفظ، مكشوفة.',
    yes: 'فتح في برنامج آخر',
  },
  cancel: 'إلغاء',
}
