import type { faults as en } from '../en/faults'
import type { Worded } from '../worded'
import { isolated } from './terms/quoted'

const ofSubject = { article: 'هذا المقال', source: 'هذا المصدر', link: 'هذا الرابط' }

export const faults: Worded<typeof en> = {
  window: {
    loadedAgain: 'توقفت النافذة عن العمل وحُمّلت من جديد. كل ما حُفظ موجود.',
    diesOften: 'نافذة Plumbline تتوقف عن العمل مرة بعد مرة.',
    diesOftenDetail:
      'كل ما حُفظ موجود في مجلد المشروع. ويذكر سجل التشغيل متى توقفت (من قائمة «مساعدة»: «فتح مجلد سجل التشغيل»).',
    loadAgain: 'تحميل من جديد',
    quit: 'إنهاء',
  },
  noAnswer: 'لم يُجب Plumbline، فربما لم يُنجَز هذا. يلزم التأكد ثم المحاولة من جديد.',
  program: {
    wentWrong:
      'حدث خطأ داخل Plumbline. ما يظهر محفوظاً فهو محفوظ. وإن تكرر ذلك فيُغلق Plumbline ويُشغَّل من جديد؛ ويذكر سجل التشغيل موضع الخطأ (من قائمة «مساعدة»: «فتح مجلد سجل التشغيل»).',
    nothingChanged: 'حدث خطأ داخل Plumbline. ولم يتغيّر شيء.',
    nothingWritten: 'حدث خطأ داخل Plumbline، ولم يُكتب شيء بعد ذلك.',
    notStarted: (logFolder) =>
      `حدث خطأ داخل Plumbline عند بدء تشغيله. ولم يتغيّر أي مشروع. يُشغَّل من جديد؛ وإن تكرر الخطأ فسجل التشغيل يذكر موضعه: ${isolated(logFolder)}`,
    notStartedTitle: 'تعذّر بدء تشغيل Plumbline',
    blocked: (address) =>
      `حاول شيء ما الاتصال بالعنوان ${isolated(address)}، ومنعه Plumbline: فهو لا يستعمل الشبكة أبداً.`,
    blockedWithoutWindow: (address) => `منع Plumbline طلباً إلى ${isolated(address)}`,
    logFolder: (folder) => `تعذّر فتح مجلد سجل التشغيل. وهو ${isolated(folder)}.`,
    unknownOperation: 'لا يعرف Plumbline هذه العملية.',
    wrongForm: 'تعذّر ذلك: المُدخل ليس بالشكل الصحيح.',
    otherPage: 'لا يجوز لهذه الصفحة أن تستدعي Plumbline.',
  },
  noProject: 'يلزم فتح مشروع أولاً، أو إنشاء مشروع جديد.',
  nothingToOpen: 'ليس هناك ما يُفتح. يُستعمل «فتح مشروع…».',
  nothingToUnlock: 'ليس هناك ما يُفكّ قفله. يُستعمل «فتح مشروع…».',
  notOpenedBefore: 'لم يُفتح هذا المشروع هنا من قبل. يُستعمل «فتح مشروع…».',
  noScale: 'لا سلّم أحكام كهذا.',
  notInProject: (asked) => `لم يُكتب أي تقرير، لأن هذا ليس في المشروع: ${isolated(asked)}.`,
  noClaimsToExport: 'ليس في هذا المشروع بعدُ ادعاءات يمكن تصديرها.',
  fileNotAtHand: 'يلزم اختيار الملف من جديد: لم يعد في المتناول.',
  protectionNotChanged: (why) => `لم تتغيّر الحماية. ${why}.`,
  notOfTheWeb: (kind) =>
    `عنوان ${ofSubject[kind]} ليس من عناوين الويب. يجب أن يبدأ بـ ${isolated('https://')} أو ${isolated('http://')}.`,
  revision: {
    underWay: 'يجري اعتماد نص جديد. يلزم انتظار انتهائه أو إلغاؤه.',
    cancelled: 'لم يُعتمد النص الجديد. ولم يتغيّر شيء.',
    tooLong: 'تعذّر نقل العلامات إلى النص الجديد: طال البحث عن إحداها أكثر مما ينبغي. ولم يتغيّر شيء.',
    died: 'تعذّر نقل العلامات إلى النص الجديد. ولم يتغيّر شيء.',
  },
  nothingWritten: 'لم يُصدَّر شيء منذ فتح النافذة.',
  notOpened: (path) => `تعذّر فتح ${isolated(path)}. ربما نُقل، أو لا برنامج يفتح ملفات كهذه.`,
  backAlready: 'هذا عاد إلى المشروع من قبل.',
  paste: {
    empty: 'لا نص لإضافته. يلزم لصق المقال أولاً.',
    tooLong: 'هذا النص أطول من 2,000,000 حرف. يمكن إضافته أجزاءً.',
  },
  work: {
    notReported: 'تعذّر إنشاء التقرير',
    cancelled: 'أُلغي.',
    tooLong: (what) => `${what}: استغرق وقتاً أطول مما ينبغي.`,
    noMemory: (what) => `${what}: احتاج إلى ذاكرة أكثر مما هو متاح. يمكن إغلاق برامج أخرى والمحاولة من جديد.`,
    wentWrong: (what) => `${what}: حدث خطأ داخل Plumbline.`,
  },
}
