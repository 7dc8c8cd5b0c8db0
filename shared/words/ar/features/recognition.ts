import type { recognition as en } from '../../en/features/recognition'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { formats } from '../terms/formats'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const recognition: Worded<typeof en> = {
  languageOf: (name) => {
    const [first = name] = name.split('_')
    return (/^[a-z]{2,3}$/u.test(first) && formats.languageName(first)) || name
  },
  ask: {
    title: (name) => `أيُقرأ ${quoted(name)} آلياً؟`,
    titleOfSeveral: (count) => `أيُقرأ آلياً ${counted(count, nouns.file)}؟`,
    explanation: 'الكلمات في صور. ويمكن قراءتها على هذا الجهاز، ثم ينتظر كل رقم حتى يُعايَن.',
    scannedPages: (count) =>
      `من صفحاته ما هو صورة نص (${counted(count, nouns.page)})، وفي غيرها نص. ويمكن قراءة الصور على هذا الجهاز، ثم ينتظر كل رقم فيها حتى يُعايَن.`,
    leavePagesOut: 'الاستيراد من دونها',
    languages: 'اللغات في الصور',
    read: 'قراءة',
    leaveOut: 'تركه',
    leftOut: (count) => `تُرك ما كلماته في صور: ${counted(count, nouns.file)}.`,
  },
  figures: {
    title: 'أرقام قُرئت آلياً',
    done: (confirmed, total) => `أُكّد ${formatCount(confirmed)} من أصل ${countedAfter(total, nouns.figure)}`,
    cutOut: 'كما هو مطبوع',
    noCutOut: 'لا يمكن عرض الصورة هنا.',
    machineRead: 'القراءة الآلية',
    what: 'ما المقروء؟',
    use: (typed) => `اعتماد ${isolated(typed)}`,
    later: 'لاحقاً',
    look: 'قراءة الأرقام',
    keys: { use: 'Enter', later: 'Esc' },
    waits: 'لا يدخل في أي مقارنة قبل قراءته.',
    inPicture: (read) => `القراءة الآلية هنا: ${isolated(read)}`,
  },
  refused: {
    noSuchFigure: 'ليس هنا رقم قُرئ آلياً.',
    noWords: (name, languages) =>
      `لم توجد كلمات في ${quoted(name)} (بُحث عن: ${languages.map(isolated).join('، ')}). إن كانت فيه كلمات فقد تنفع لغة أخرى؛ وإلا فيمكن إرفاقه بادعاء دليلاً.`,
    damaged: (name) =>
      `الصورة ${quoted(name)} تالفة أو من نوع غير مألوف. يمكن حفظها بنسق PNG أو JPEG ثم استيرادها.`,
    tooLarge: (name, width, height, most) =>
      `أبعاد ${quoted(name)} هي ${isolated(`${formatCount(width)} × ${formatCount(height)}`)} بكسل؛ وأكثر ما يُقرأ آلياً ${formatCount(most / 1_000_000)} مليون. يمكن استيراد نسخة أصغر أو أجزاء منها.`,
    broke: (name) =>
      `انقطعت القراءة الآلية للملف ${quoted(name)}. إنه تالف، أو أكبر مما ينبغي، أو صُنع ليستعصي على القراءة.`,
    tooLong: (name) => `طالت القراءة الآلية للملف ${quoted(name)} أكثر مما ينبغي فأُوقفت.`,
    noLanguage: (unknown, known) =>
      `لا بيانات للقراءة الآلية ${unknown.length > 0 ? `باللغة ${unknown.map(quoted).join('، ')}` : 'من دون تحديد اللغة'}. المتوافر: ${known.map(isolated).join('، ')}.`,
    badData: (languages) =>
      `بيانات القراءة الآلية (${languages.map(isolated).join('، ')}) تالفة أو من نوع آخر.`,
    noData: (languages) => `تعذّرت قراءة بيانات القراءة الآلية (${languages.map(isolated).join('، ')}).`,
  },
}
