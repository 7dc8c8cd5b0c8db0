import type { importing as en } from '../../en/import/importing'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'

const readByMachine = `تُقرأ كلماته آلياً عند استيراده وتسمية اللغات (ومن دون نافذة: ${isolated('--read-pictures eng')}).`

export const importing: Worded<typeof en> = {
  cancelled: 'أُلغي الاستيراد.',
  underWay: 'هناك استيراد جارٍ. يلزم انتظار انتهائه أو إلغاؤه.',
  notImported: (why) => `لم يُستورد شيء. ${why}.`,
  noFileIn: (folder) => `ليس في المجلد ${quoted(folder)} ملف يُستورد.`,
  formats: {
    text: 'نص عادي',
    markdown: 'Markdown',
    html: 'صفحة ويب',
    mhtml: 'أرشيف ويب',
    mail: 'رسالة بريد',
    mbox: 'صندوق رسائل (mbox)',
    msg: 'رسالة من Outlook',
    pdf: 'PDF',
    docx: 'وثيقة Word',
    doc: 'وثيقة Word 97–2003',
    odt: 'وثيقة نصية (OpenDocument)',
    odp: 'عرض (OpenDocument)',
    rtf: 'وثيقة Rich Text',
    table: 'جدول نصي (CSV)',
    subtitles: 'ملف ترجمات نصية',
    xlsx: 'مصنف Excel',
    ods: 'جدول (OpenDocument)',
    pptx: 'عرض PowerPoint',
    epub: 'كتاب (EPUB)',
  },
  pasted: 'ما أُلصق',
  pastedFirst: 'ما أُلصق',
  file: quoted,
  reading: {
    tooLong: (what) =>
      `استغرقت قراءة ${what} وقتاً أطول مما ينبغي فأُوقفت. إنه تالف أو صُنع ليستعصي على القراءة.`,
    memory: (what) => `احتاجت قراءة ${what} إلى ذاكرة أكثر مما يجوز. إنه تالف أو صُنع ليستعصي على القراءة.`,
    died: (what) =>
      `أنهت قراءة ${what} العملية التي تقرأ الملفات. إنه تالف أو صُنع ليستعصي على القراءة؛ فإن كان يُفتح في غير هذا البرنامج فيمكن المحاولة من جديد.`,
    failed: (what) => `تعذّرت قراءة ${what}. إنه تالف أو من نوع غير مألوف.`,
  },
  refused: {
    empty: (name) => `${quoted(name)} فارغ.`,
    noText: (name) => `ليس في ${quoted(name)} نص. ولم يُستورد منه شيء.`,
    without: (name, format) => `${quoted(name)} (${isolated(format)}) بلا أي نص.`,
    tooLong: (name, length, most) =>
      `عدد أحرف نص ${quoted(name)} هو ${formatCount(length)}؛ وأكثر ما يجوز في مقال ${formatCount(most)}. يمكن استيراده أجزاءً.`,
    protected: (name) => `${quoted(name)} محمي بكلمة مرور. يُحفظ من دون كلمة المرور، ثم يُستورد.`,
    notPlain: (name) => `${quoted(name)} ليس نصاً: لا تمكن قراءة معظمه.`,
    encoding: (name, encoding) =>
      `${quoted(name)} مكتوب بترميز ${encoding}، وهو ترميز قديم للحروف لا تمكن قراءته هنا. يلزم فتحه بالبرنامج الذي أنشأه وحفظه بترميز UTF-8، ثم استيراد ما حُفظ.`,
    noPage: (name) => `ليس في ${quoted(name)} صفحة. وقد يكون تالفاً.`,
    packed: {
      damaged: (name) => `${quoted(name)} تالف: لا يمكن فكّه.`,
      tooLarge: (name, megabytes) =>
        `يتجاوز ${quoted(name)} بعد فكّه ${formatCount(megabytes)} ميغابايت، وليس ذلك شأن أي وثيقة. فلم يُفتح أكثر من ذلك.`,
      noTextPart: (name) => `${quoted(name)} ليس وثيقة Word: لا جزء نصياً فيه.`,
    },
    pdf: {
      damaged: (name) => `${quoted(name)} تالف أو ليس ملف PDF.`,
      damagedPage: (name, page, pages) =>
        `${quoted(name)} تالف: لا تمكن قراءة الصفحة ${formatCount(page)} من صفحاته، وهي كما يقول ${formatCount(pages)}. يُفتح في برنامج آخر ويُطبع إلى ملف PDF جديد، ثم يُستورد ذلك.`,
      noPages: (name) => `ليس في ${quoted(name)} صفحات. قد يكون تالفاً أو لم يُكتب إلى آخره.`,
      pictures: (name) => `ليس في ${quoted(name)} نص: فصفحاته صور. ${readByMachine}`,
      noText: (name) =>
        `ليس في ${quoted(name)} نص تمكن قراءته ولا صور: فصفحاته فارغة أو تالفة. فإن أظهر برنامج آخر نصاً فيه فيُطبع هناك إلى ملف PDF جديد، ثم يُستورد ذلك.`,
      letters: (name) =>
        `لا تمكن قراءة أحرف ${quoted(name)}: فخطوطه لا تذكر أي الأحرف هي. يُجرى عليه التعرّف الضوئي (OCR)، ثم تُستورد النتيجة.`,
      tooLong: (name, page, pages, most) =>
        `عدد صفحات ${quoted(name)} هو ${formatCount(pages)}؛ وعند الصفحة ${formatCount(page)} يتجاوز نصه أكثر ما يجوز في مقال، وهو ${formatCount(most)} من الأحرف. يمكن استيراده أجزاءً.`,
    },
  },
  slides: {
    slide: (number) => `الشريحة ${formatCount(number)}`,
    notes: (number) => `ملاحظات الشريحة ${formatCount(number)}`,
  },
  annotations: {
    notLookedFor: 'تعذّر البحث في المقالات عن التعليقات التوضيحية التي في هذا الملف. ولم يُستورد منه شيء.',
    textsUnread: 'في هذا المشروع نصوص لا تمكن قراءتها. يلزم فحص سلامة المشروع.',
    unplaced: {
      tooLong: 'طال البحث عن هذه الكلمات أكثر مما ينبغي فأُوقف',
      failed: 'انتهى البحث عن هذه الكلمات بخطأ داخل Plumbline',
      nothingToMark: 'لا تُظهر هذه الكلمات شيئاً يمكن تعليمه',
      unfit: 'ما يقوله لا يلائم ادعاءً',
    },
  },
}
