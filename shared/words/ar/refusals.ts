import type { refusals as en } from '../en/refusals'
import type { Worded } from '../worded'
import { countedAfter } from './terms/format-count'
import { isolated, quoted } from './terms/quoted'
import { kinds } from './terms/kinds'
import { nouns } from './terms/nouns'

const textChanged = 'ربما تغيّر النص منذ ذلك الحين.'
const nothingChanged = 'لم يتغيّر شيء'
const twoClaims = 'لا بد للتعارض من ادعاءين مختلفين.'

export const refusals: Worded<typeof en> = {
  noProject: 'يلزم فتح مشروع أولاً.',
  gone: (kind) => `لم يعد هذا ${kinds[kind].the} في المشروع. ربما ذهب به تراجع.`,
  restsOnGone: (kind, on) =>
    `هذا ${kinds[kind].the} يقوم على ${kinds[on].name} حُذف هو أيضاً. يلزم إرجاع ذاك أولاً.`,
  textChanged: `تغيّر نص هذا المقال في هذه الأثناء. ${nothingChanged}: يلزم تحديد الكلمات من جديد.`,
  noWords: 'يلزم تحديد الكلمات أولاً: ليس في التحديد نص.',
  noSuchVerdict: 'ليس هذا الحكم في سلّم هذا المشروع.',
  strandedVerdicts: (claims, scale) =>
    `هناك أحكام لا يعرفها السلّم ${quoted(scale)}، صدرت في ${countedAfter(claims, nouns.claim)}. يلزم تغييرها أولاً.`,
  nothingMoreRead: 'لا تقول جملته شيئاً آخر غير ما هنا أو ما أُدخل يدوياً.',
  noCurrentPlace: 'لا ترد كلمات هذا الادعاء في أي نص حالي.',
  markedAlready: 'هذا الادعاء معلَّم أصلاً على هذه الكلمات نفسها.',
  occurrenceGone: 'لم يعد هذا الموضع من الادعاء.',
  onlyPlace: 'هذا هو الموضع الوحيد للادعاء. يُحذف الادعاء نفسه بدلاً منه.',
  noSuchFile: 'لم يعد هذا الملف محفوظاً هنا. ربما تغيّر مقاله أو مصدره.',
  potential: {
    isEvidence: (title) =>
      `${quoted(title)} دليل لادعاء أو عليه أصلاً. يُفكّ ذلك الربط أو يُجعل سياقاً، ثم يُعلَّم المصدر بأنه ينتظر السؤال.`,
    notAsked: (title) =>
      `${quoted(title)} لم يُسأل بعد، فلا شيء مما قد يقوله دليل. ومتى أجاب يُلغى ذلك في المصدر، ثم يُربط.`,
  },
  evidenceGone: 'لم يعد هذا الدليل مربوطاً بالادعاء.',
  ownDraft: {
    notOurs: 'هذا المقال غير معلَّم بأنه مسودّة لنا: فحواشيه له، وليست مصادر لنا.',
    noNotes: 'لم يتغيّر شيء: لا حاشية ولا تعليق هنا على كلمات، أو أن كل ذلك أُخذ من قبل.',
    evidence: 'هذه مسودّة لنا: ما تقوله يحتاج إلى تحقّق، وليس دليلاً على شيء.',
    isEvidence: (claims) =>
      `من هذا المقال أدلة في ${countedAfter(claims, nouns.claim)}. يلزم فكّ ربطها أولاً: فمسودّتنا ليست دليلاً على شيء.`,
    isTelling: (events) =>
      `هذا المقال مصدر في ${countedAfter(events, nouns.event)}. يلزم إخراجه أولاً: فمسودّتنا ليست مصدراً لما وقع.`,
  },
  conflict: {
    memberGone: 'لم يعد هذا الادعاء في التعارض.',
    twoClaims,
    twoClaimsLeft: `${twoClaims} يُحذف التعارض نفسه بدلاً من ذلك.`,
    noReason: 'يلزم ذكر السبب: لا حسم بلا سبب يستطيع المحرر متابعته.',
    openAlready: 'هذا التعارض مفتوح أصلاً.',
    resolutionKept: (title) =>
      `${nothingChanged}: كان ذلك سيُضيع حسم ${title === '' ? 'أحد التعارضات' : quoted(title)}. عند تكرار الأمر يُسأل عن ذلك.`,
  },
  replyGone: 'حُذف هذا الرد من قبل.',
  relation: {
    itself: 'لا علاقة للادعاء بنفسه: يلزم اختيار ادعاء آخر.',
    saidAlready: 'قيل هذا عن الادعاءين من قبل.',
    otherWay: `قيل عكس هذا عن الادعاءين: يلزم سحب ذلك أولاً. ${nothingChanged}.`,
    gone: 'سُحبت هذه العلاقة من قبل.',
  },
  suggestion: {
    answered: 'أُجيب عن هذا الاقتراح من قبل.',
    dismissed: 'استُبعد هذا الاقتراح من قبل.',
  },
  quantity: {
    gone: `لم يعد لهذا الادعاء مقدار. ${nothingChanged}: تلزم إضافة مقدار أولاً.`,
    range: (from, to) => `من ${isolated(from)} إلى ${isolated(to)}`,
    openEnd: 'مفتوح',
    endsBelowStart: (range) =>
      `${nothingChanged}: ستكون نهاية النطاق دون بدايته (${range}). يلزم تغيير الطرف الآخر أولاً.`,
    cannotBe: (range, unit) => `${nothingChanged}: لا يكون ${range} ${isolated(unit)}.`,
  },
  place: {
    noChange: 'ليس هنا تغيير يُعتمد: يلزم أولاً تحديد موضع الكلمات.',
    nothingMoved: 'لم ينتقل شيء في هذا المقال.',
    noCandidate: `ليس هذا من المواضع المطابقة. ${textChanged}`,
    stands: 'ترد هذه الكلمات في النص. يمكن إلحاقها بموضع آخر، أو حذف الموضع.',
    otherArticle: 'تُحدَّد الكلمات في المقال الذي عُلّمت فيه.',
  },
  text: {
    empty: 'النص الجديد فارغ. ويحتفظ المقال بنصه.',
    same: `هذا هو نص المقال الحالي بعينه. ${nothingChanged}.`,
    otherByNow: `صار للمقال نص آخر. ${nothingChanged}: يُقرأ أصله من جديد لرؤية الفرق.`,
    noOriginal: `لم يُقرأ نص المقال الحالي من ملف. ${nothingChanged}.`,
    readByMachine: `قُرئت كلمات هذا المقال آلياً: وما أُكّد أو صُحّح منها كان سيضيع. ${nothingChanged}.`,
    readsOtherwise: `يُقرأ الأصل على غير ما عُرض. ${nothingChanged}: يُقرأ من جديد لرؤية الفرق.`,
  },
}
