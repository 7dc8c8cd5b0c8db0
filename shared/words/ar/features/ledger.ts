import type { ledger as en } from '../../en/features/ledger'
import type { Worded } from '../../worded'
import type { ApartReason } from '../../../domain/ledger/apart-reason'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { isolated } from '../terms/quoted'
import { methods } from '../terms/methods'
import { nouns } from '../terms/nouns'
import { definiteThing, nameOfThing } from '../terms/things'

const methodNames: Readonly<Record<string, string>> = methods

export const ledger: Worded<typeof en> = {
  question: ({ role, group, dimension, place }, unit) => {
    const whom = group === '' || group === role ? '' : ` (${isolated(nameOfThing(group))})`
    const where = place === '' || /^\d+$/u.test(place) ? '' : `، ${isolated(place)}`
    const what = counts[role] ?? isolated(definiteThing(role || unit))
    if (dimension === 'duration') return `${what}${whom}${where}: كم المدة؟`
    if (dimension !== 'count') return `${what}${whom}${where}: كم المقدار؟`
    return `كم عدد ${what}${whom}${where}؟`
  },
  reading: 'جارٍ قراءة ما تقوله المقالات…',
  nothing: 'لم يُقرأ في مقالات هذا الحدث أي رقم عنه.',
  further: (count) => `لكثرة الأرقام لا يُعرض ${counted(count, nouns.furtherFigure)}.`,
  sources: (count) => counted(count, nouns.source),
  table: { source: 'المصدر', figure: 'الرقم', do: 'الجواب' },
  who: (speaker) => `نقلاً عن ${isolated(speaker)}`,
  copies: (names) =>
    names.length === 1
      ? `ونسخة منه: ${isolated(names[0] ?? '')}`
      : `ومعه ${counted(names.length, nouns.copy)}`,
  alike: (count) => `ومثله ${counted(count, nouns.source)}`,
  earlier: (count) => `أسبق أو أضعف: ${formatCount(count)}`,
  more: (count) => `عرض المزيد (${formatCount(count)})`,
  fewer: 'عرض أقل',
  notThis: (figure) => `ليس من هذا البند: ${isolated(figure)}`,
  compare: 'مقارنة جنباً إلى جنب',
  parts: {
    missing: (figure) => `ينقص ${isolated(figure)}`,
    over: (figure) => `يزيد ${isolated(figure)}`,
    whole: (whole, made) => `مجموع الأجزاء ${isolated(made)}؛ والنص يقول ${isolated(whole)}.`,
    shares: (made) => `مجموع النسب ${isolated(`${made}%`)}.`,
  },
  apart: {
    heading: 'فُصلت، لأن',
    belongs: 'هذا من هنا',
    reasons: {
      said: 'المستخدم قال إنه يُحصي شيئاً آخر',
      background: 'الزمن أو الحدث غير ما يتناوله النص نفسه',
      planned: 'الأمر مزمع أو متخوَّف منه أو محتمل',
      place: 'المكان آخر',
      time: 'الزمن آخر',
      unlike: 'ما يدل على أنه يُحصي الشيء نفسه قليل',
    } satisfies Readonly<Record<ApartReason, string>>,
  },
  decided: {
    open: 'مفتوح',
    heading: 'ما تقرّر',
    best: 'الأرجح',
    low: 'الأدنى',
    high: 'الأعلى',
    none: 'لم يُختر شيء',
    noLow: 'لا أحد يذكره',
    noHigh: 'لا أحد يذكر حداً',
    by: (method, by, at) => [methodNames[method] ?? method, by, at].filter(Boolean).map(isolated).join(' · '),
    decide: 'تقرير القيمة…',
    change: 'تعديل…',
    reopen: 'فتح من جديد',
    confirmFirst: 'لتقرير القيمة يلزم تأكيد الحدث أولاً.',
    method: 'الطريقة',
    reason: 'السبب',
    save: 'تقرير',
    cancel: 'إلغاء',
    clarity: 'مدى وضوح الحدث',
    clarities: { clear: 'واضح', 'less clear': 'أقل وضوحاً' },
    notSaid: 'غير محدد',
    option: (figure, source) => `${isolated(figure)} – ${isolated(source)}`,
    leavesOut: (figures) => `خارج هذا النطاق: ${figures.map(isolated).join('؛ ')}.`,
    was: (sources, now) =>
      `تقرّر بناءً على ${countedAfter(sources, nouns.source)}؛ وعددها الآن ${formatCount(now)}.`,
    reasons: {
      'report the range': ({ low, high }) => `تختلف المصادر: ${rangeOf(low, high)}.`,
      'best estimate': ({ best, low, high }) =>
        `${best === '' ? 'لا رقم هو الأرجح' : `الأرجح ${isolated(best)}`}؛ وما تذكره المصادر: ${rangeOf(low, high)}.`,
      'most conservative': ({ best, high }) =>
        `تختلف التقارير، ويُعتمد أدنى رقم: ${best === '' ? 'لم يُذكر رقم' : isolated(best)}. ويصل غيره إلى ${high === '' ? 'ما لا حد له' : isolated(high)}.`,
      majority: ({ best, sources }) =>
        best === ''
          ? `لا رقم تذكره مصادر أكثر من غيره، من ${countedAfter(sources, nouns.source)}.`
          : `يذكر معظم المصادر (${counted(sources, nouns.source)}) ${isolated(best)}.`,
      'primary source first': ({ best }) =>
        best === ''
          ? 'لم يُذكر عن أي مصدر مدى قربه مما وقع.'
          : `يذكر أقرب المصادر إلى ما وقع ${isolated(best)}.`,
      'prioritise a source': ({ best }) => `رُجّح مصدر على غيره، وهو يذكر ${isolated(best || '…')}.`,
      'both hold': ({ low, high }) =>
        `تتحدث الأرقام عن أزمنة أو نطاقات أو تعريفات مختلفة، وكل منها صحيح في بابه: ${rangeOf(low, high)}.`,
      superseded: ({ best }) => `أحدث حصيلة: ${isolated(best || '…')}؛ وتحلّ محل ما سبقها.`,
      unconfirmed: ({ low, high }) => `ورد ولم يتأكد: ${rangeOf(low, high)}.`,
      pending: () => 'ليس هناك بعدُ ما يكفي للبتّ.',
      'ask the source': () => 'يُسأل المصدر عمّا يُحصيه.',
    },
  },
  calculation: {
    add: 'جمع أرقام…',
    choose: 'الأرقام التي تُجمع',
    save: 'جمع',
    source: 'بالحساب',
    told: (parts, sum) => isolated(`${parts.join(' + ')} = ${sum}`),
    remove: (told) => `رفع الحساب: ${told}`,
  },
  once: {
    heading: 'أُحصي مرة واحدة، ولم يذكره غيره',
  },
  timeLine: {
    heading: 'ما يُقال، ومتى',
    planned: 'مزمع',
    utc: (time) => isolated(`${time} UTC`),
    zoneNotStated: 'المنطقة الزمنية غير مذكورة',
    dayNotStated: 'اليوم غير مذكور',
  },
  tier: {
    label: 'القرب من الواقعة',
    notSaid: 'غير محدد',
    of: { primary: 'أوّلي', secondary: 'ثانوي', tertiary: 'من الدرجة الثالثة' },
    meanings: {
      primary: 'كان حاضراً، أو هو من دوّن',
      secondary: 'ينقل ما يقوله مصدر كهذا',
      tertiary: 'يجمع ما ينقله غيره',
    },
    short: { primary: 'أوّلي', secondary: 'ثانوي', tertiary: 'درجة ثالثة' },
  },
}

function rangeOf(low: string, high: string): string {
  if (low === '' && high === '') return 'لا نطاق'
  if (low === high) return isolated(low)
  if (high === '') return `من ${isolated(low)} بلا حد أعلى`
  return low === '' ? `حتى ${isolated(high)}` : `من ${isolated(low)} إلى ${isolated(high)}`
}

/** What is counted, by its role, as it stands behind “the number of”. */
const counts: Readonly<Record<string, string>> = {
  killed: 'القتلى',
  injured: 'الجرحى',
  missing: 'المفقودين',
  displaced: 'النازحين',
  evacuated: 'من أُجلوا',
  arrested: 'المعتقلين',
  charged: 'من وُجّهت إليهم تهم',
  convicted: 'المدانين',
  trapped: 'العالقين',
  abducted: 'المخطوفين',
  rescued: 'من أُنقذوا',
  released: 'المُفرَج عنهم',
  infected: 'المصابين بالعدوى',
  affected: 'المتضررين',
  deported: 'المرحَّلين',
  vaccinated: 'الملقَّحين',
}
