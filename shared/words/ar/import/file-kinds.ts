import type { fileKinds as en } from '../../en/import/file-kinds'
import type { Worded } from '../../worded'
import { isolated, quoted } from '../terms/quoted'

const kind =
  (what: string, then: string) =>
  (name: string): string =>
    `${quoted(name)} ${what}. ${then}`

const asEvidence = 'يمكن إرفاقه بادعاء دليلاً'
const SAVE_PDF = 'يُفتح في البرنامج الذي أنشأه ويُحفظ أو يُطبع بنسق PDF، ثم يُستورد ذلك.'
const UNPACK = 'يُفكّ وتُستورد الملفات التي فيه.'
const PAGES = 'يُفتح في برنامج يعرض أرشيفات كهذه، وتُحفظ الصفحات اللازمة بنسق HTML أو PDF، ثم تُستورد.'
const DOCX = `يُحفظ بنسق ${isolated('.docx')} ثم يُستورد.`
const transcripts = isolated('.srt, .vtt, .txt')

export const fileKinds: Worded<typeof en> = {
  picture: (name, format) =>
    `${quoted(name)} صورة (${isolated(format)}). تُقرأ كلماتها آلياً عند استيرادها وتسمية اللغات (ومن دون نافذة: ${isolated('--read-pictures eng')})؛ أو ${asEvidence}.`,
  otherPicture: (name, format) =>
    `${quoted(name)} صورة (${isolated(format)}) لا يمكن هنا أن تُقرأ كلماتها آلياً. تُحفظ بنسق PNG أو JPEG ثم تُستورد؛ أو ${asEvidence}.`,
  sound: (name) => `${quoted(name)} تسجيل صوتي. يُستورد تفريغه النصي (${transcripts})، و${asEvidence}.`,
  video: (name) => `${quoted(name)} فيديو. يُستورد تفريغه النصي (${transcripts})، و${asEvidence}.`,
  archive: (name, format) => `${quoted(name)} أرشيف (${isolated(format)}). ${UNPACK}`,
  zip: kind('أرشيف ZIP', UNPACK),
  oldWord: kind('وثيقة من Word قبل 97، أو وثيقة تالفة', DOCX),
  oldExcel: kind('مصنف من Excel القديم', `يُحفظ بنسق ${isolated('.xlsx')} ثم يُستورد.`),
  oldPowerPoint: kind('عرض من PowerPoint القديم', `يُحفظ بنسق ${isolated('.pptx')} ثم يُستورد.`),
  binaryWorkbook: kind('مصنف Excel ثنائي', `يُحفظ بنسق ${isolated('.xlsx')} ثم يُستورد.`),
  publisher: kind('منشور من Publisher', SAVE_PDF),
  compound: kind('بنسق برامج Office القديمة', SAVE_PDF),
  cutOff: kind('مبتور: ينقص جزء من الملف', 'يُحصل عليه كاملاً من جديد ثم يُستورد.'),
  locked: kind('محمي بكلمة مرور', 'يُفتح في البرنامج الذي أنشأه ويُحفظ من دون كلمة المرور، ثم يُستورد ذلك.'),
  lockedBook: kind('كتاب إلكتروني مقفل لجهاز (DRM)', 'يُستورد بشكل غير مقفل، أو يُكتب ما يلزم منه.'),
  pages: kind('وثيقة Apple Pages', 'تُصدَّر من Pages بنسق Word أو PDF، ثم يُستورد ذلك.'),
  numbers: kind('جدول Apple Numbers', 'يُصدَّر من Numbers بنسق Excel أو CSV، ثم يُستورد ذلك.'),
  keynote: kind('عرض Apple Keynote', 'يُصدَّر من Keynote بنسق PowerPoint أو PDF، ثم يُستورد ذلك.'),
  drawing: kind('رسم', SAVE_PDF),
  printed: kind('وثيقة مطبوعة (XPS)', 'تُفتح وتُطبع بنسق PDF، ثم يُستورد ذلك.'),
  postScript: kind('وثيقة PostScript', 'تُحوَّل إلى PDF، ثم يُستورد ذلك.'),
  djvu: kind('وثيقة ممسوحة ضوئياً (DjVu)', 'تُحوَّل إلى PDF مع نصها، ثم يُستورد ذلك.'),
  kindle: kind('كتاب Kindle', 'يُحوَّل إلى EPUB، ثم يُستورد ذلك.'),
  wordPerfect: kind(
    'وثيقة WordPerfect',
    `تُحفظ بنسق ${isolated('.docx')} أو ${isolated('.odt')}، ثم يُستورد ذلك.`,
  ),
  savedSite: kind('أرشيف ويب من صفحات كثيرة (WACZ)', PAGES),
  crawledSite: kind('أرشيف ويب من صفحات كثيرة (WARC)', PAGES),
  safariArchive: kind(
    'أرشيف ويب من Safari',
    `يُفتح في Safari ويُحفظ بنسق PDF، أو يُحفظ مصدره بنسق ${isolated('.html')}، ثم يُستورد ذلك.`,
  ),
  mailStore: kind(
    'ملف صندوق بريد من Outlook',
    `تُحفظ الرسائل اللازمة من Outlook بنسق ${isolated('.msg')} أو ${isolated('.eml')}، ثم تُستورد.`,
  ),
  mailAttachment: kind(
    `ما يصنعه Outlook من مرفقات رسالة (${isolated('winmail.dat')})`,
    `تُفتح الرسالة في Outlook وتُحفظ بنسق ${isolated('.msg')}، ثم تُستورد.`,
  ),
  encryptedMail: kind('مشفّر', 'يُفتح في البرنامج الذي عنده المفتاح ويُحفظ النص، ثم يُستورد ذلك.'),
  database: kind('قاعدة بيانات', 'يُصدَّر الجدول اللازم بنسق CSV، ثم يُستورد ذلك.'),
  program: kind('برنامج', 'ليس فيه نص يُستورد. ولا يُفتح إلا إذا عُرف من صنعه.'),
  font: kind('خط', 'ليس فيه نص يُستورد.'),
  plainText: (name, extension) =>
    `${quoted(name)} نص من نوع لا يعرفه Plumbline (${isolated(`.${extension}`)}). ولاستيراده كما هو يُعطى اسماً ينتهي بـ ${isolated('.txt')}.`,
  unknown: (name, readable) =>
    `${quoted(name)} من نوع لا يقرؤه Plumbline. وهو يقرأ ${isolated(readable.map((extension) => `.${extension}`).join(', '))}. ${SAVE_PDF}`,
  withoutCues: (name) =>
    `ليس في ${quoted(name)} ترجمات نصية بأوقاتها. فإن كان نصاً عادياً فيُعطى اسماً ينتهي بـ ${isolated('.txt')}.`,
  notWhatItsNameSays: (name, title) =>
    `${quoted(name)} ليس كما يوحي آخر اسمه (${isolated(title)}). وقد يكون تالفاً.`,
}
