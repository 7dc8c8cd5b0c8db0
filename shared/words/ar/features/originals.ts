import type { originals as en } from '../../en/features/originals'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'

const saveable = 'ويمكن حفظ نسخة.'

export const originals: Worded<typeof en> = {
  file: (name, size) => `${isolated(name)}، ${formatCount(size)} بايت`,
  hash: 'بصمة الملف (SHA-256)',
  show: 'عرض الأصل',
  view: 'الأصل',
  graphic: 'مشهد قاسٍ: يُغطّى حتى النقر عليه',
  covered: 'مغطّى. قد تكون رؤيته صعبة.',
  uncover: 'عرضه',
  opening: 'جارٍ الفتح…',
  close: 'إغلاق الأصل',
  kinds: {
    pdf: 'PDF',
    tiff: 'TIFF',
    picture: 'صورة',
    audio: 'تسجيل',
    video: 'فيديو',
    page: 'صفحة',
    other: 'ملف',
  },
  noView:
    'لا يمكن عرض ملفات من هذا النوع هنا. ويمكن حفظ نسخة وفتحها في برنامج آخر؛ أما الصورة فيحسن الاحتفاظ إلى جانبها بنسخة PNG أو JPEG.',
  saveCopy: 'حفظ نسخة…',
  notAsImported: (name) => `لم يُكتب ${quoted(name)}: المحفوظ لم يعد هو ما استُورد.`,
  alike: {
    title: 'صور متشابهة',
    this: 'هذه الصورة',
    oneSource: 'تُعدّ مصدراً واحداً.',
    saidOther: 'قلت إن هذه صورة أخرى.',
    notSame: 'ليست الصورة نفسها',
    same: 'الصورة نفسها',
    beside: 'إظهارها إلى الجانب',
  },
  stated: {
    title: 'ما يذكره الملف عن نفسه',
    warning: 'قد يخطئ الملف في ما يقوله عن نفسه، وقد يكتبه فيه أي شخص. فهو وحده ليس دليلاً.',
    nothing: 'لا يذكر هذا الملف شيئاً عن نفسه.',
    saveStripped: 'حفظ نسخة من دونه…',
    whatStays: 'تبقى نقاط الصورة كما هي، وكذلك ملف الألوان والاتجاه.',
    cannotStrip: (name) =>
      `لا يمكن إنشاء نسخة من ${quoted(name)} لا تذكر شيئاً عن نفسها: ذلك ممكن في JPEG وPNG.`,
    notOfKind: 'النسخة التي لا تذكر شيئاً عن نفسها ممكنة في JPEG وPNG فقط.',
  },
  tray: {
    title: 'الحجم والاتجاه',
    smaller: 'أصغر',
    larger: 'أكبر',
    size: 'الحجم',
    fit: 'ملاءمة',
    fitWidth: 'ملاءمة المساحة',
    turn: 'تدوير إلى اليمين',
    percent: (scale) => isolated(`${formatCount(Math.round(scale * 100))}%`),
  },
  box: {
    title: 'الموضع في الأصل',
    draw: 'رسم إطار',
    drawn: 'الإطار المرسوم',
    discard: 'بلا موضع',
    left: 'من اليسار %',
    top: 'من الأعلى %',
    width: 'العرض %',
    height: 'الارتفاع %',
    openClaim: 'عند فتح ادعاء يمكن ربط هذا الموضع به.',
    setFor: (stance) => `جعله الموضع (${stance})`,
    of: (stance, note) => (note === '' ? stance : `${stance}: ${isolated(note)}`),
  },
  outside: {
    opened: (path) => `فُتح في برنامج آخر: ${isolated(path)}. وتبقى النسخة هناك.`,
    sealed: 'هذا المشروع مختوم: ولو أُنشئت نسخة لبرنامج آخر لبقيت على القرص مكشوفة.',
    mayRun: (name) => `${quoted(name)} من نوع قد يشغّله النظام كبرنامج. لذلك لا يُفتح؛ ويمكن حفظ نسخة منه.`,
    notOpened: (name) => `لا برنامج على هذا الجهاز يفتح ${quoted(name)}. والنسخة موجودة.`,
  },
  picture: {
    words: 'كلمات في الصورة',
    unknown: `لا يذكر الملف أبعاد هذه الصورة، فلا تُرسم. قد تكون تالفة. ${saveable}`,
    tooLarge: (width, height) =>
      `تقول هذه الصورة إن أبعادها ${isolated(`${formatCount(width)} × ${formatCount(height)}`)} بكسل، وهذا أكثر مما يُرسم هنا. ${saveable}`,
    broken: `لا يمكن رسم هذه الصورة: إنها تالفة أو من نوع غير معروف هنا. ${saveable}`,
  },
  pdf: {
    pages: 'صفحات ملف PDF',
    page: 'الصفحة',
    pageOf: (page) => `الصفحة ${formatCount(page)}`,
    wordsOf: (page) => `كلمات الصفحة ${formatCount(page)}`,
    ofPages: (count) => `من ${formatCount(count)}`,
    notOnPage: 'لا ترد هذه الكلمات نصاً في أي صفحة. وقد تكون جزءاً من صورة.',
    locked: 'ملف PDF هذا مقفل بكلمة مرور خاصة به. ويمكن حفظ نسخة وفتحها في برنامج آخر.',
    broken: `لا يمكن عرض ملف PDF هذا: إنه تالف. ${saveable}`,
  },
  media: {
    tray: 'التشغيل',
    notATime: (held) =>
      `يُكتب الوقت هكذا: ${isolated('3:07')} أو ${isolated('1:02:03')}.${held === '' ? '' : ` وحتى ذلك الحين يبقى ${isolated(held)}.`}`,
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    position: 'الموضع',
    speed: 'السرعة',
    mark: 'تعليم موضع',
    from: 'من',
    to: 'إلى',
    of: (at, length) => isolated(`${at} / ${length}`),
    times: (speed) => isolated(`${speed}×`),
    broken: `لا يمكن تشغيل هذا: إنه تالف أو من نوع غير معروف هنا. ${saveable}`,
  },
  page: {
    process: 'صفحات Plumbline',
    cancelled: 'لم يعد هذا الملف معروضاً.',
    tooLong: (name) =>
      `تعذّر عرض ${quoted(name)}: استغرق ذلك وقتاً أطول مما ينبغي. إنه تالف أو صُنع ليستعصي على القراءة. ${saveable}`,
    died: (name) =>
      `تعذّر عرض ${quoted(name)}: أنهى العملية التي تقرؤه. إنه تالف أو صُنع ليستعصي على القراءة. ${saveable}`,
    unreadable: (name) => `تعذّر عرض ${quoted(name)}. إنه تالف أو من نوع غير مألوف. ${saveable}`,
    lettersLeft: (count) => `ما لا يُعرض هنا من الأحرف: ${formatCount(count)}. ولقراءتها يمكن حفظ نسخة.`,
    rowsLeft: (count) => `ما لا يُعرض هنا من الصفوف: ${formatCount(count)}. ولقراءتها يمكن حفظ نسخة.`,
  },
  mail: {
    from: 'من',
    to: 'إلى',
    copy: 'نسخة إلى',
    date: 'التاريخ',
    subject: 'الموضوع',
    attachments: 'مرفقات لا تُعرض',
    unnamed: 'بلا اسم',
    words: 'نص الرسالة',
  },
  saved: (path) => `كُتبت نسخة إلى ${isolated(path)}، وقُورنت ببصمتها.`,
}
