import type { comparison as en } from '../en/comparison'
import type { Worded } from '../worded'
import { formatCount } from './terms/format-count'
import { isolated, listed, quoted } from './terms/quoted'
import { methods } from './terms/methods'

export const comparison: Worded<typeof en> = {
  method: (method, claims) => (method === 'both hold' && claims > 2 ? 'كلها صحيحة' : methods[method]),
  methodMeanings: {
    'prioritise a source': 'يُرجَّح مصدر واحد على غيره، ويؤخذ بما يقوله.',
    'report the range': 'لا يُختار رقم واحد، بل يُذكر النطاق.',
    'best estimate': 'يُختار الرقم الذي ترجّحه أكثر الدلائل، ومعه الأدنى والأعلى (UCDP).',
    'most conservative': 'يؤخذ بأدنى رقم حيث تختلف التقارير (ACLED).',
    majority: 'يؤخذ بالرقم الذي تذكره أكثر المصادر المستقلة.',
    'primary source first': 'يُقدَّم من كان حاضراً أو دوّن بنفسه على من ينقل عنه.',
    superseded: 'يؤخذ بأحدث حصيلة، وتحلّ محل ما أُحصي قبلها.',
    'both hold': 'تتحدث الادعاءات عن أزمنة أو نطاقات أو تعريفات مختلفة، وكل منها صحيح في بابه.',
    unconfirmed: 'لم يتأكد أي من الادعاءات، وتُذكر على أنها غير مؤكدة.',
    pending: 'ينتظر القرار حتى يتوافر ما يُبنى عليه.',
    'ask the source': 'يُرَدّ السؤال إلى المصدر.',
  },
  kinds: {
    agree: 'متفقان',
    compatible: 'مختلفان ومتوافقان',
    differs: 'مختلفان: أهما الشيء نفسه؟',
    contradicts: 'متناقضان',
    'different-time': 'زمن مختلف',
    'different-thing': 'شيء مختلف',
    'part-of': 'جزء من كل',
    'does-not-add-up': 'المجموع لا يستقيم',
    'says-otherwise': 'يقول غير ذلك',
  },
  statements: {
    'says-otherwise': 'أحد القولين يقول غير ما يقوله الآخر. والبرنامج لا يحكم بينهما.',
    denies: 'أحد القولين ينفي الآخر. والبرنامج لا يحكم بينهما.',
  },
  notJudged: 'هذه أقوال: لا أرقام فيها ولا تواريخ تُقارَن، والبرنامج لا يحكم عليها.',
  stated: (wording, who) =>
    who.length === 0 ? quoted(wording) : `${quoted(wording)} (${who.map(isolated).join('، ')})`,
  nothing: 'لا شيء يُقارَن.',
  nothingToCompare:
    'ليس في هذه الادعاءات رقمان أو تاريخان يُقارَنان. يُضاف إلى كل منها مقدار أو تاريخ في تفاصيله، أو يُقرَّر بحسب الصياغة.',
  same: (count, told) =>
    count < 3 ? `كلاهما يقول ${isolated(told)}.` : `كلها (${formatCount(count)}) تقول ${isolated(told)}.`,
  sameOtherwise: (told) => `كلاهما يقول ${isolated(told)}، لكن بنطاق مختلف في القصد.`,
  implies: (narrow, wide, side) =>
    side === ''
      ? `قد يصحّان معاً: ${isolated(narrow)} داخل في ${isolated(wide)}، ويقول أكثر منه.`
      : `كلاهما حد ${side === 'lower' ? 'أدنى' : 'أعلى'}، وقد يصحّان معاً: فإن صحّ ${isolated(narrow)} صحّ ${isolated(wide)} أيضاً، لكنه يقول أقل.`,
  overlap: (a, b, shared) => `${isolated(a)} و${isolated(b)} متداخلان: كلاهما يصدق على ${shared}.`,
  sharedRange: (low, high) => `أي قيمة من ${isolated(low)} إلى ${isolated(high)}`,
  canBothBe: (a, b) => `${isolated(a)} و${isolated(b)} قد يصحّان معاً.`,
  rounded: (a, b) => `${isolated(a)} و${isolated(b)} شيء واحد بعد التقريب.`,
  cannotBothBe: (a, b) => `${isolated(a)} و${isolated(b)} لا يصحّان معاً في الشيء نفسه.`,
  open: {
    event: 'لم يُذكر أنهما عن الحدث نفسه.',
    time: 'قد يكونان عن يومين مختلفين.',
    place: 'يسمّيان مكانين مختلفين: فقد يقع أحدهما في الآخر، أو يكونان عن شيئين مختلفين.',
    role: 'لم يُذكر ما يُحصيه كل منهما بوضوح يكفي للقول إنه هو نفسه.',
    extent: 'قد يُحصي أحدهما أكثر، أو جزءاً: فئة أخرى أو مكاناً أو زمناً آخر.',
    link: 'لا يكاد شيء غير الأرقام يدل على أنهما عن الشيء نفسه.',
  },
  partOf: (part, whole, group) =>
    group === ''
      ? `${isolated(part)} مذكور على أنه جزء من آخرين معدودين؛ وقد يكون ${isolated(whole)} هو الكل.`
      : `${isolated(part)} لا يُحصي إلا ${isolated(group)}، وهو جزء من ${isolated(whole)}.`,
  laterCount: (later, earlier, isHigher) =>
    isHigher
      ? `${isolated(later)} مذكور بعد ${isolated(earlier)}، وهذا يوافق حصيلة لا تنقص: فاللاحق يحلّ محل السابق، وقد يكون كل منهما صحيحاً في وقته.`
      : `${isolated(later)} مذكور بعد ${isolated(earlier)}، وهو أقل منه: وهذا لا يوافق حصيلة لا تنقص. أصُحّح السابق، أم أن أحدهما عن شيء آخر؟`,
  otherTime: (a, b) => `${isolated(a)} و${isolated(b)} عن زمنين مختلفين: وقد يصحّ كل منهما.`,
  otherThing: (a, b) => `${isolated(a)} و${isolated(b)} لا يُحصيان الشيء نفسه.`,
  otherGroup: (a, b, groupA, groupB) =>
    `${isolated(a)} و${isolated(b)} ليسا عن الأشخاص أنفسهم: ${isolated(groupA)} و${isolated(groupB)}.`,
  everyone: 'الجميع',
  otherTarget: (a, b, targetA, targetB) =>
    `${isolated(a)} و${isolated(b)} مقيسان من مكانين مختلفين: ${isolated(targetA)} و${isolated(targetB)}.`,
  apart: (difference, share, of) =>
    `${of > 2 ? 'الفرق بينها' : 'الفرق بينهما'} ${isolated(difference)}${share === '' ? '' : ` (${isolated(share)})`}.`,
  unstated: (gaps) => `غير مذكور: ${listed(gaps)}.`,
  gaps: { counted: 'المُحصى', scope: 'النطاق', date: 'التاريخ' },
  gapOf: (which, [first, second], of) => {
    if (which === 'either') return of > 2 ? 'في أي منها' : 'في أي منهما'
    if (of > 2) return `في ${isolated({ first, second }[which])}`
    return which === 'first' ? 'في الأول' : 'في الثاني'
  },
  lessThanOne: 'أقل من \u20681%\u2069',
  percentagePoints: (figure, isOne) => (isOne ? 'نقطة مئوية واحدة' : `${isolated(figure)} نقطة مئوية`),
  ofUnit: (figure, unit, isOne) => {
    const time = timeUnits[unit] ?? { one: `1 ${unit}`, several: unit }
    return isOne ? time.one : `${isolated(figure)} ${time.several}`
  },
  othersSay: (figure, others) =>
    others.length === 0 ? figure : `${isolated(figure)}؛ وغيرها يقول ${listed(others)}`,
  leavesOut: (figures) => `هذا يُسقط ما هو مذكور: ${listed(figures)}.`,
  showFurther: (count) => `عرض ما قد يختلف أيضاً (${formatCount(count)})`,
  showFewer: 'عرض الأوائل فقط',
  byWorth: 'بحسب الأهمية',
  byWorthMeaning: 'ما يُرجَّح أنه يختلف، وله وزن، أولاً',
  sum: ({ whole, parts, made, total, difference, isMissing, isOfPeople }) => {
    const isAlone = parts.length === 1
    const named = `${isolated(whole)} مذكور على أنه المجموع، و${listed(parts)} على أنه ${isAlone ? 'جزء منه' : 'أجزاؤه'}.`
    if (!isMissing)
      return isAlone
        ? `${named} ويزيد على المجموع بـ ${isolated(difference)}. أفي رقم خطأ؟`
        : `${named} ومجموع الأجزاء ${isolated(made)}، أي أكثر من المجموع بـ ${isolated(difference)}. أعُدّ أحدها مرتين، أم فيه خطأ؟`
    const lacking = `يبقى ${isolated(difference)} من ${isolated(total)} بلا ذكر.`
    return `${named} ${isAlone ? 'وبه وحده' : `ومجموع الأجزاء ${isolated(made)}:`} ${lacking} ${isOfPeople ? 'فمن الباقون' : 'فما الباقي'}، أم في رقم خطأ؟`
  },
  shares: (parts, made, isMissing) =>
    isMissing
      ? `مجموع النسب ${listed(parts)} هو ${isolated(`${made}%`)}، أقل من الكل، مع أن الأخيرة مذكورة على أنها الباقي. فما الذي بقي؟`
      : `مجموع النسب ${listed(parts)} هو ${isolated(`${made}%`)}، أكثر من الكل. أهي نسب من كلٍّ واحد؟`,
}

/** Times as they stand behind a figure of any size. */
const timeUnits: Readonly<Record<string, { readonly one: string; readonly several: string }>> = {
  second: { one: 'ثانية واحدة', several: 'ثانية' },
  minute: { one: 'دقيقة واحدة', several: 'دقيقة' },
  hour: { one: 'ساعة واحدة', several: 'ساعة' },
  day: { one: 'يوم واحد', several: 'يوماً' },
  week: { one: 'أسبوع واحد', several: 'أسبوعاً' },
  month: { one: 'شهر واحد', several: 'شهراً' },
  year: { one: 'سنة واحدة', several: 'سنة' },
  decade: { one: 'عقد واحد', several: 'عقداً' },
}
