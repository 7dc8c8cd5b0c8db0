import type { conflicts as en } from '../../en/features/conflicts'
import type { Worded } from '../../worded'
import type { DismissalReason } from '../../../schema/conflict'
import { andMore, counted, formatCount } from '../terms/format-count'
import { isolated } from '../terms/quoted'
import { nouns } from '../terms/nouns'

const notAConflict = 'ليس تعارضاً'
const question = 'السؤال'

const reasons = {
  'different scope': { label: 'نطاق مختلف', meaning: 'أماكن مختلفة، أو فئات مختلفة' },
  'different time': { label: 'زمن مختلف', meaning: 'كل منها صحيح في تاريخه' },
  'same origin': { label: 'أصل واحد', meaning: 'أحدها يكرر الآخر' },
  'not the same thing': { label: 'ليس الشيء نفسه', meaning: 'تتحدث عن أشياء مختلفة' },
  other: { label: 'غير ذلك', meaning: 'يُذكر السبب في الملاحظة' },
} satisfies Readonly<Record<DismissalReason, { readonly label: string; readonly meaning: string }>>

export const conflicts: Worded<typeof en> = {
  one: 'تعارض',
  placeholder: 'ما السؤال؟',
  example: 'مثال',
  remove: 'حذف التعارض',
  origins: { suggested: 'مقترح', 'made by hand': 'أُنشئ يدوياً' },
  compared: 'حاصل المقارنة',
  notAConflict: `${notAConflict}…`,
  making: {
    title: 'تعارض جديد',
    question,
    placeholder: 'مثل: كم عدد القتلى؟',
    find: 'البحث عن ادعاءات',
    claims: 'ادعاءات التعارض',
    noneMatch: 'لا ادعاء يطابق.',
    further: (count) => `${andMore(count)}. يُعثر عليها بكلمات منها.`,
    action: 'إنشاء التعارض',
  },
  member: {
    article: 'المقال',
    outlet: 'الوسيلة',
    published: (outlet, date) =>
      `${outlet === null ? 'غير مذكورة' : isolated(outlet)}، ${date === null ? 'بلا تاريخ' : isolated(date)}`,
    counts: 'يُحصي',
    date: 'التاريخ',
    noFigure: 'بلا رقم',
    verdict: 'الحكم',
    saysWho: 'القائل',
    notStated: 'غير مذكور',
    claim: 'الادعاء',
    made: 'أُنشئ',
    notYet: 'ليس بعد',
    takeOut: (letter) => `إخراج الادعاء ${isolated(letter)} من التعارض`,
  },
  lines: {
    numberLine: 'خط الأعداد',
    figures: (unit) => (unit === '' ? 'الأرقام' : `الأرقام، بوحدة ${isolated(unit)}`),
    figuresOnLine: 'الأرقام على خط أعداد واحد',
    timeLine: 'الخط الزمني',
    asOf: 'حتى تاريخ',
    when: 'متى',
    datesOnLine: 'التواريخ على خط زمني واحد',
    noDate: (letter) => `${isolated(letter)}: لم يُذكر تاريخ`,
  },
  suggestion: {
    tag: 'مقترح',
    more: (members) => `عرض المزيد من ${formatCount(members)}`,
    answer: 'الجواب',
    isItOne: 'أهذا تعارض؟',
    question,
    willBecomeClaims: (unmarked) =>
      unmarked === 0
        ? 'كل ما فيه معلَّم ادعاءات أصلاً.'
        : `يصير ادعاءً ما لم يُعلَّم بعد: ${counted(unmarked, nouns.figure)}.`,
    confirm: 'تأكيد التعارض',
  },
  settling: {
    title: 'الحسم',
    method: 'الطريقة',
    from: 'من',
    to: 'إلى',
    holds: {
      label: 'أيها يصحّ؟',
      one: (letter, claim) => `${isolated(letter)}: ${isolated(claim)}`,
      both: (claims) => (claims > 2 ? 'قيلت كلها، وتُنشر كلها' : 'قيل كلاهما، ويُنشر كلاهما'),
      bothMeaning: 'كلٌّ مع قائله؛ فقد تتحدث عن أزمنة أو أشياء مختلفة',
      unconfirmed: 'لم يتأكد أي منها',
      ask: 'سؤال المصدر',
      pending: 'لم يُحسم بعد',
      value: 'ما يجوز نشره',
    },
    value: 'القيمة، كما يجوز نشرها',
    valuePlaceholder: 'بالكلمات، حيث لا تكفي الأرقام',
    reason: 'السبب',
    reasonPlaceholder: 'ما يحتاج إليه المحرر ليتابع هذا القرار',
    noReason: 'يلزم ذكر السبب: لا حسم بلا سبب.',
    verdicts: 'الحكم على كل من ادعاءاته',
    verdictsHint: 'تبقى على ما هي عليه ما لم يُختر غير ذلك. وبتراجع واحد يعود كل شيء.',
    found: (letter) => `الادعاء ${isolated(letter)}، مع هذا الحسم`,
    action: 'حسم',
  },
  settled: {
    reopen: 'فتح من جديد',
    suggestAgain: 'اقتراحه من جديد',
    dismissal: 'الاستبعاد',
    dismissed: (reason) => `مستبعد: ${reasons[reason].label}`,
    resolution: 'الحسم',
    resolved: (method) => `محسوم: ${method}`,
    comparedThen: (comparison) => `المقارنة في حينه: ${comparison}`,
    noValue: 'لم تُحدَّد قيمة.',
    upTo: (max) => `حتى ${isolated(max)}`,
    orMore: (min) => `${isolated(min)} أو أكثر`,
    range: (min, max) => `من ${isolated(min)} إلى ${isolated(max)}`,
    by: (name, at) => `${isolated(name)}، ${isolated(at)}`,
  },
  dismissing: {
    title: 'استبعاد',
    notAConflict,
    why: 'لماذا',
    note: 'ملاحظة',
    reasons,
  },
}
