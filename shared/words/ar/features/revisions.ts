import type { revisions as en } from '../../en/features/revisions'
import type { Worded } from '../../worded'
import type { Outcomes } from '../../../domain/revisions/carry-claims'
import type { PartCounts } from '../../../domain/structure/map-structure'
import type { Revision } from '../../../schema/article'
import { andMore, counted, countedAfter, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns, type Noun } from '../terms/nouns'

const reasons: Readonly<Record<Revision['reason'], string>> = {
  imported: 'مستوردة',
  pasted: 'ملصقة',
  replaced: 'مستبدلة',
  corrected: 'مصحَّحة يدوياً',
  reread: 'مقروءة من جديد',
}

const outcomes: Readonly<Record<Exclude<keyof Outcomes, 'exact'>, string>> = {
  moved: 'تنتقل',
  changed: 'تصير',
  ambiguous: 'تطابقها عدة مواضع',
  lost: 'تضيع',
}

const partNouns: Readonly<Record<keyof PartCounts, Noun>> = {
  pages: nouns.page,
  headings: nouns.heading,
  lists: nouns.list,
  tables: nouns.table,
  links: nouns.link,
  notes: nouns.note,
  quotations: nouns.quotation,
  captions: nouns.caption,
}

const allInPlace = 'كل العلامات على الكلمات نفسها في المواضع نفسها'

/** A revision is a “form of the text” (صيغة), since the nearer words stand for a review and a copy. */
export const revisions: Worded<typeof en> = {
  title: 'صيغ النص',
  reasons,
  name: (place, reason) => `${formatCount(place)}. ${reasons[reason]}`,
  gone: 'صيغة لم تعد موجودة',
  toReview: (marks) => `ليس تماماً حيث كان في النص السابق: ${counted(marks, nouns.mark)}.`,
  current: 'الحالية',
  characters: (count) => counted(count, nouns.character),
  read: 'قراءة',
  showChanges: 'عرض ما تغيّر',
  notTaken: 'لم يُعتمد النص الجديد. ولم يتغيّر شيء.',
  throwAway: 'تجاهل التصحيح',
  keepEditing: 'متابعة التحرير',
  steps: {
    reading: 'قراءة الملف',
    carrying: 'البحث عن كل علامة في النص الجديد',
  },
  view: {
    revision: 'الصيغة',
    comparedWith: 'مقارنة مع',
    nothing: 'لا شيء',
    nothingMeans: 'النص وحده للقراءة',
    back: 'رجوع إلى المقال',
    struckThrough: 'المشطوب',
    underlined: 'المسطَّر',
    onlyIn: (revision) => `لا يرد إلا في الصيغة ${isolated(revision)}`,
    text: 'نص الصيغة',
  },
  correct: {
    title: 'تصحيح النص',
    begin: 'تصحيح النص…',
    goOn: 'متابعة التصحيح…',
    save: 'حفظ التصحيح',
    leaving: 'لم يُحفظ التصحيح. أيُتخلّى عنه؟',
    stale: 'صار للمقال نص آخر بعد بدء هذا التصحيح. والحفظ يضع هذا التصحيح مكانه.',
    text: (article) => `النص المراد تصحيحه من ${quoted(article)}`,
    hint: 'يبقى النص كما كان صيغة سابقة. ومغادرة هذه الصفحة لا تُضيع ما كُتب.',
    saves: 'للحفظ.',
  },
  replace: {
    title: 'استبدال النص',
    begin: 'استبدال النص…',
    explanation: (article) =>
      `نص لاحق من ${quoted(article)} أو نسخة أفضل منه. ويبقى نصه الحالي صيغة سابقة. ويُبحث عن كل علامة في النص الجديد، ثم يُعرض ما ليس منها تماماً حيث كان.`,
    chooseFile: 'اختيار ملف…',
    paste: 'أو لصق النص الجديد',
    nothingPasted: 'يُلصق النص الجديد هنا، أو يُختار ملف.',
    leaving: 'لم يُستعمل النص الملصق بعد. أيُتخلّى عنه؟',
    action: 'الاستبدال بالنص الملصق',
  },
  reread: {
    title: 'قراءة الأصل من جديد',
    begin: 'قراءة الأصل من جديد…',
    explanation: (article, file) =>
      `يُقرأ ${quoted(file)}، وهو أصل ${quoted(article)}، من جديد بقواعد هذا الإصدار. ولا يتغيّر شيء قبل عرض ما سيتغيّر؛ ويبقى النص الحالي صيغة سابقة.`,
    reading: 'جارٍ قراءة الأصل…',
    same: 'يُقرأ كما هو المقال الآن: الكلمات نفسها والأجزاء نفسها. لا شيء يلزم تغييره.',
    corrected: 'صُحّح هذا النص يدوياً. وما صُحّح يذهب حيث لا يقوله الأصل؛ ويبقى في الصيغة السابقة.',
    wordsStay: 'كل كلمة تبقى كما هي.',
    onlySigns: 'كل كلمة تبقى كما هي، وتتغيّر علامات بينها.',
    words: (added, removed) =>
      `ما يدخل: ${counted(added, nouns.word)}؛ وما يذهب: ${counted(removed, nouns.word)}.`,
    part: (kind, before, after) =>
      `${counted(after, partNouns[kind])} (وقبل ذلك: ${before === 0 ? 'لا شيء' : formatCount(before)})`,
    partsStay: 'عدد العناوين والجداول والأجزاء الأخرى كما كان، ومواضعها مواضع كلماتها.',
    parts: 'فيصير فيه',
    marks: 'العلامات',
    noMarks: 'لا شيء معلَّم في المقال.',
    allExact: (count) =>
      count === 1
        ? 'تبقى العلامة الوحيدة على الكلمات نفسها في الموضع نفسه.'
        : `${allInPlace} (${counted(count, nouns.mark)}).`,
    someExact: (exact, all) =>
      `${exact === 0 ? 'لا تبقى على الكلمات نفسها في الموضع نفسه أي علامة' : `يبقى على الكلمات نفسها في الموضع نفسه ${formatCount(exact)}`} من أصل ${countedAfter(all, nouns.mark)}. وإذا اعتُمدت القراءة عُرضت العلامات الأخرى واحدة بعد أخرى:`,
    outcome: (kind) => outcomes[kind],
    andMore,
    difference: 'ما سيتغيّر',
    action: 'اعتماد القراءة الجديدة',
  },
  review: {
    title: 'مراجعة التغييرات',
    left: (count) => (count === 0 ? 'لم يبقَ شيء' : `بقي ${formatCount(count)}`),
    list: 'للمراجعة',
    evidence: 'دليل',
    attach: 'هذه هي الكلمات الآن',
    nothingLeft: 'كل علامة في هذا المقال على الكلمات المقصودة بها.',
    detail: 'ما صارت إليه',
    evidenceFor: 'دليل في',
    claim: 'ادعاء',
    wantsAnotherLook: ' – يلزم النظر فيه من جديد',
    changedHint: 'ليست هذه؟ تُحدَّد الكلمات الصحيحة في النص أدناه ويُضغط Enter.',
    acceptChanged: 'الكلمات الجديدة هي المعتمدة',
    moved: 'الكلمات نفسها، في فقرة صارت في موضع آخر:',
    acceptMoved: 'هذا صحيح',
    acceptAllMoved: (count) => `كل ما انتقل صحيح (${formatCount(count)})`,
    stoodHere: 'في النص السابق كانت هنا:',
    whichOfThese: 'أي هذه المواضع هو الآن؟',
    ambiguousHint: 'أو تُحدَّد كلمات أخرى في النص أدناه ويُضغط Enter.',
    noneOfThese: 'لا شيء منها: لم تعد موجودة',
    lost: 'لم يعد النص الجديد يقول هذا. في النص السابق كانت هنا:',
    lostHint: 'أيقوله الآن بكلمات أخرى؟ تُحدَّد في النص أدناه ويُضغط Enter.',
    leaveLost: 'تركها ضائعة',
    candidates: 'المواضع المطابقة',
    candidate: (number) => `الموضع ${formatCount(number)}`,
    paragraph: (number) => `الفقرة ${formatCount(number)}`,
    was: 'كان يقول',
    is: 'يقول الآن',
    earlierText: 'هذا نص سابق: كانت الكلمات هنا، ولم يعد المقال بنصه الحالي يقولها.',
    decide: 'تقرير مصيرها',
  },
  quantity: {
    notFromTheWords: (quantity) => `يبقى المقدار: ${isolated(quantity)}. فهو لم يُقرأ من الكلمات التي تغيّرت.`,
    stays: (quantity) => `يبقى المقدار: ${isolated(quantity)}.`,
    none: 'لا شيء',
    readAnew: 'إذا اعتُمدت الكلمات الجديدة قُرئ المقدار من جديد:',
  },
  outcomes: ({ exact, moved, changed, ambiguous, lost }) => {
    const all = exact + moved + changed + ambiguous + lost
    if (all === 0) return 'حلّ النص الجديد محل القديم. ولم يكن في المقال شيء معلَّم.'
    const rest = [
      part('تغيّر', changed),
      part('تطابقه عدة مواضع', ambiguous),
      part('ضاع', lost),
      part('انتقل', moved),
    ].flat()
    if (rest.length === 0) return `${allInPlace} (${counted(all, nouns.mark)}).`
    return `من أصل ${countedAfter(all, nouns.mark)}: ${[...rest, ...part('بقي في موضعه', exact)].join('، و')}${exact === 0 ? '، ولم يبقَ شيء في موضعه' : ''}.`
  },
}

function part(became: string, count: number): readonly string[] {
  return count === 0 ? [] : [`${became} ${formatCount(count)}`]
}
