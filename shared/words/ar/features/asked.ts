import type { asked as en } from '../../en/features/asked'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount, plural } from '../terms/format-count'
import { isolated } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const asked: Worded<typeof en> = {
  heading: 'الأسئلة والتعليقات',
  none: 'لم يُسأل هنا شيء.',
  ask: 'سؤال',
  kinds: { question: 'سؤال', comment: 'تعليق' },
  kindMeanings: {
    question: 'ينتظر جواباً، من شخص ما، حتى يوم ما.',
    comment: 'ملاحظة؛ تُنهى متى لم يبقَ ما يُعمل بشأنها.',
  },
  kind: 'النوع',
  about: (subjects) => `سؤال عن ${subjects}`,
  claims: (count) => plural(count, { one: 'هذا الادعاء', other: countedAfter(count, nouns.claim) }),
  things: {
    passage: 'هذه الكلمات',
    article: 'هذا المقال',
    source: 'هذا المصدر',
    event: 'هذا الحدث',
  },
  words: 'نص السؤال',
  wordsOfComment: 'نص التعليق',
  to: 'إلى من',
  toHint: 'شخص أو وسيلة إعلامية أو جهة؛ يُترك فارغاً إن لم يُحدَّد',
  due: 'حتى متى',
  dueHint: 'يوم، أو يُترك فارغاً',
  save: 'طرح السؤال',
  saveComment: 'إضافة التعليق',
  cancel: 'إلغاء',
  change: 'تعديل…',
  saveChange: 'حفظ',
  answer: 'إجابة…',
  changeAnswer: 'تعديل الجواب…',
  settle: 'إنهاء…',
  answerTitle: 'الجواب عن',
  settleTitle: 'إنهاء التعليق',
  answerWords: 'الجواب',
  settleWords: 'ما انتهى إليه الأمر',
  answerHint: 'إذا تُرك فارغاً سُجّل أنه لم يرد جواب.',
  settleHint: 'يجوز تركه فارغاً.',
  by: 'المجيب',
  settledBy: 'من أنهاه',
  on: 'في أي يوم',
  saveAnswer: 'حفظ الجواب',
  saveNoAnswer: 'لم يرد جواب',
  saveSettled: 'إنهاء',
  reopen: 'فتح من جديد',
  remove: 'حذف',
  openAlready: 'هذا مفتوح أصلاً.',
  putTo: (to) => `إلى ${isolated(to)}`,
  askedBy: (by) => `من ${isolated(by)}`,
  dueOn: (day) => `حتى ${isolated(day)}`,
  overdueSince: (day) => `متأخر منذ ${isolated(day)}`,
  onThings: (count) => counted(count, nouns.thing),
  noLongerThere: 'لم تعد هذه الكلمات ترد في النص.',
  answeredBy: (by, day) => closed('أُجيب عنه', 'من', by, 'في', day),
  settledOn: (by, day) => closed('أُنهي', 'بيد', by, 'في', day),
  unanswered: (by, day) => closed('لم يرد جواب', 'من', by, 'حتى', day),
  open: (count) => counted(count, nouns.openQuestion),
  showAnswered: (count) => `عرض ما أُجيب عنه أو أُنهي (${formatCount(count)})`,
  hideAnswered: 'عرض المفتوح فقط',
}

function closed(what: string, before: string, by: string, at: string, day: string): string {
  return [what, by && `${before} ${isolated(by)}`, day && `${at} ${isolated(day)}`].filter(Boolean).join(' ')
}
