import type { overview as en } from '../../en/overview/overview'
import type { Stance } from '../../../schema/claim'
import type { Worded } from '../../worded'
import { counted, countedAfter, formatCount } from '../terms/format-count'
import { nouns } from '../terms/nouns'
import { isolated } from '../terms/quoted'

const stances: Readonly<Record<Stance, string>> = {
  supports: 'يدعم',
  refutes: 'يدحض',
  context: 'سياق',
}

const parts = { matrix: 'الادعاءات بحسب المصادر', 'time-line': 'الخط الزمني', names: 'أشخاص وأماكن' }

export const overview: Worded<typeof en> = {
  title: 'نظرة عامة',
  parts,
  which: 'ما يُعرض من المشروع',
  saveTable: 'حفظ كجدول…',
  savePicture: 'حفظ كصورة…',
  saveTitles: { csv: 'حفظ كجدول', svg: 'حفظ كصورة' },
  written: (path) => `كُتب إلى ${isolated(path)}`,
  fileName: (project, part) => `${project} – ${parts[part]}`,
  matrix: {
    heading: 'ما يقوله كل مصدر في كل ادعاء',
    filter: 'تصفية الادعاءات',
    anyVerdict: 'أي حكم',
    verdict: 'الحكم',
    anyEvent: 'أي حدث',
    event: 'الحدث',
    shown: (shown, total, sources) =>
      `${shown === total ? counted(total, nouns.claim) : `${formatCount(shown)} من أصل ${countedAfter(total, nouns.claim)}`} · ${counted(sources, nouns.source)}`,
    noClaims: 'لا ادعاءات بعد. متى عُلّم ادعاء في مقال ورُبط بدليله ظهر هنا أي مصدر يقول ماذا في أي ادعاء.',
    noSources: 'لا مصادر بعد. متى رُبط دليل بادعاء صار لكل من مصادره عمود هنا.',
    noneFits: 'لا ادعاء يطابق. يمكن رفع أحد عوامل التصفية.',
    claim: 'الادعاء',
    stance: (stance, rating) =>
      rating === '' ? stances[stance] : `${stances[stance]} (${isolated(rating)})`,
    listed: (stated) => stated.join('، '),
    nothing: 'لا شيء',
    potential: 'لم يُسأل بعد',
    usedBy: (count) => `دليل في ${countedAfter(count, nouns.claim)} مما يُعرض`,
    together: 'يُعدّ مصدراً واحداً مع ما يجاوره تحت الخط نفسه',
    cell: (claim, source, words) => `${isolated(claim)} · ${isolated(source)}: ${words}`,
    link: 'بالضغط على Enter يُربط دليل',
    go: 'بالضغط على Enter يُفتح الدليل',
    hint: 'التنقل بين الخلايا بمفاتيح الأسهم. وبالضغط على Enter في خلية يُفتح دليلها، أو يبدأ ربط دليل إن لم يكن فيها؛ وعلى ادعاء أو مصدر يُفتح هو نفسه.',
    signs: ['+ يدعم', '− يدحض', '• سياق', '\u2068A1–F6\u2069: التقييم', 'الادعاء'],
    legend: '+ يدعم   − يدحض   • سياق   ثم تقييم المصدر وتقييم ما يقوله (من A1 إلى F6)',
    untitledSource: 'مصدر بلا اسم',
  },
  names: {
    heading: 'أشخاص وأماكن',
    filter: 'تصفية الأسماء',
    reading: 'جارٍ قراءة الأسماء في النصوص…',
    none: 'لا أسماء بعد. تُقرأ الأسماء بأحرفها الكبيرة، وفي الألمانية والعربية بما يسبقها من لقب أو نوع مكان.',
    noneFits: 'لا اسم يطابق. يمكن رفع أحد عوامل التصفية.',
    shown: (shown, further) =>
      further === 0
        ? counted(shown, nouns.name)
        : `${counted(shown, nouns.name)} · لا يُعرض ${counted(further, nouns.rarerName)}`,
    name: 'الاسم',
    forms: 'كما يُكتب',
    places: 'أين',
    times: 'المرات',
    form: (name, count) => `${isolated(name)} (${formatCount(count)})`,
    claims: (count) => (count === 0 ? '' : counted(count, nouns.claim)),
    articles: (count) => counted(count, nouns.article),
    more: 'عرض أسماء أخرى',
    moreProposals: 'عرض المزيد',
    find: (name) => `البحث عن كل مواضع ${isolated(name)}`,
    oneName: 'أهو اسم واحد؟',
    meaning:
      'لهذه الأسماء لفظ متقارب وكتابة مختلفة. فإذا أُعلنت اسماً واحداً صارت كذلك في هذه القائمة وفي البحث وحيث تُربط الأحداث.',
    same: 'اسم واحد',
    different: 'اسمان',
    sameOf: (a, b) => `اسم واحد: ${isolated(a)} و${isolated(b)}`,
    differentOf: (a, b) => `اسمان: ${isolated(a)} و${isolated(b)}`,
    nothingAlike: 'لم يبقَ اسمان متقاربان في اللفظ.',
    declared: 'أُعلنت اسماً واحداً',
    part: (name) => `فصل ${isolated(name)} من جديد`,
    byHand: 'اسمان لشيء واحد',
    byHandMeaning: 'مثل «هدنة شباط» و«وقف الأعمال القتالية».',
    called: 'يسمّى',
    also: 'ويسمّى أيضاً',
    declare: 'إعلانهما اسماً واحداً',
    twoNames: 'لا بد من اسمين مختلفين.',
    gone: 'لم تعد هذه الأسماء معلنة اسماً واحداً.',
  },
  timeLine: {
    heading: 'الأحداث في الزمن',
    filter: 'تصفية الأحداث',
    proposed: 'المقترحة أيضاً',
    shown: (count, undated) =>
      undated === 0
        ? counted(count, nouns.event)
        : `${counted(count, nouns.event)} · ${formatCount(undated)} بلا موضع في الزمن`,
    none: 'لا أحداث بعد. إذا روت عدة مقالات حدثاً واحداً اقتُرح في قائمة الأحداث، وظهر هنا متى عُرف يومه.',
    noneFits: 'لا حدث يطابق. يمكن رفع أحد عوامل التصفية.',
    when: 'متى',
    what: 'ماذا',
    where: 'أين',
    measures: 'الحصيلة',
    told: 'رواه',
    state: 'الحالة',
    placed: 'بترتيب الزمن',
    yearless: 'يوم بلا ذكر السنة',
    undated: 'لم يُذكر تاريخ',
    decided: (measure, value, range) =>
      range === '' || range === value
        ? `${isolated(measure)}: ${isolated(value)}`
        : `${isolated(measure)}: ${isolated(value)} (${isolated(range)})`,
    open: (measure, value) => `${isolated(measure)}: ${isolated(value)}، مفتوح`,
    range: (low, high) => `من ${low} إلى ${high}`,
    more: 'عرض أحداث أخرى',
  },
}
