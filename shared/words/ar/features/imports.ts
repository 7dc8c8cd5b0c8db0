import type { imports as en } from '../../en/features/imports'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const imports: Worded<typeof en> = {
  title: 'استيراد مقالات',
  paste: 'إضافة نص ملصق',
  titleOfPasted: 'العنوان',
  titleRead: 'إذا تُرك فارغاً قُرئ من النص حيث يذكره',
  pasted: 'النص',
  nothingPasted: 'يُلصق نص المقال هنا.',
  leave: 'إلغاء',
  add: 'إضافة المقال',
  progress: (at, total) => `جارٍ استيراد ${formatCount(at)} من ${formatCount(total)}`,
  cancel: 'إلغاء الاستيراد',
  done: {
    one: (name) => `استُورد ${quoted(name)}.`,
    several: (count) => `استُورد ${counted(count, nouns.article)}.`,
    known: (name, title) =>
      `${quoted(name)} موجود في المشروع أصلاً باسم ${quoted(title)}، ولم يُستورد مرة أخرى.`,
    severalKnown: (count) => `لم يُستورد مرة أخرى ما هو موجود في المشروع أصلاً: ${counted(count, nouns.file)}.`,
    knownLine: (name, title) => `${isolated(name)}: ${quoted(title)}`,
    nearCopies: (count) =>
      `ما يكاد يكون نسخة من غيره: ${counted(count, nouns.article)}. والنسخ لا يعزّز بعضها بعضاً.`,
    copyLine: (name, of) =>
      `${isolated(name)}: ${of.map(({ title, containment }) => `${quoted(title)} (المشترك \u2068${formatCount(Math.round(containment * 100))}%\u2069)`).join('، ')}`,
    annotations: ({ name, claims, known, wordless, unplaced }) =>
      [
        `${quoted(name)}: أُنشئ من التعليقات التوضيحية ${claims === 0 ? `${formatCount(0)} ادعاء` : counted(claims, nouns.claim)}`,
        ...(known > 0 ? [`والموجود منها أصلاً ${formatCount(known)}`] : []),
        ...(unplaced > 0 ? [`وما لم يوضع في مكان ${formatCount(unplaced)}`] : []),
        ...(wordless > 0 ? [`وما لا كلمات فيه أو هو دليل فقط ${formatCount(wordless)}`] : []),
      ].join('، ') + '.',
    unplacedLine: (quote, reason) => `${quoted(quote)}: ${reason}`,
    cancelled: (left) => `أُلغي الاستيراد، وتُرك ${counted(left, nouns.file)}. أما ما استُورد فباقٍ.`,
  },
  elsewhere: {
    title: (name, count) => `${quoted(name)}: ${counted(count, nouns.annotation)} من عنوان آخر`,
    explanation:
      'الكلمات موجودة في هذه المقالات، وقد وُضعت عليها التعليقات في صفحة أخرى. قد يكون نصاً آخر: تلزم المقارنة بين العنوانين قبل القرار.',
    madeOn: (made, own) => `التعليق على ${isolated(made)}، والمقال من ${isolated(own)}`,
    makeClaims: 'النص نفسه: إنشاء الادعاءات',
    leaveOut: 'تركه',
    leftOut: (count) => `تُرك من عنوان آخر ${counted(count, nouns.annotation)}.`,
  },
  doubt: {
    title: (name) => `لم يُقرأ كثير مما في ${quoted(name)}`,
    titleOfSeveral: (count) => `لم يُقرأ كثير مما في ${countedAfter(count, nouns.file)}`,
    explanation: 'تُقارَن النسختان ثم يُتخذ القرار. ويُحفظ الأصل كاملاً إلى جانب ما دخل منه.',
    cameIn: 'ما دخل',
    didNot: 'ما لم يدخل',
    share: (share) => `\u2068${formatCount(Math.round(share * 100))}%\u2069 مما يظهر فيه`,
    importAnyway: 'الاستيراد مع ذلك',
    leaveOut: 'تركه',
    leftOut: (count) => `تُرك ${counted(count, nouns.file)}.`,
  },
  refused: {
    reason: (reason) => `لم يُستورد: ${reason}`,
    reasonAt: (path, reason) => `لم يُستورد، ${isolated(path)}: ${reason}`,
    named: (name, reason) => `لم يُستورد ${quoted(name)}. ${reason}`,
    several: (count) => `لم يُستورد ${counted(count, nouns.file)}.`,
  },
}
