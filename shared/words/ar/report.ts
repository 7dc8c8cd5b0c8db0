import type { report as en } from '../en/report'
import type { Worded } from '../worded'
import { andMore, counted, countedAfter, formatCount } from './terms/format-count'
import { describeSteps } from './import/import-steps'
import { isolated, quoted } from './terms/quoted'
import { nouns } from './terms/nouns'
import { namedLetters } from '../wording'

const identityWithheld = 'الهوية محجوبة'
const notStated = 'غير مذكور'
const notJudged = 'لم يُقيَّم'

export const report: Worded<typeof en> = {
  title: 'تقرير التحقّق',
  pageTitle: (project) => `${isolated(project)}: تقرير التحقّق`,
  contents: 'المحتويات',
  exporting: {
    html: 'تصدير بنسق HTML…',
    pdf: 'تصدير بنسق PDF…',
    preview: 'معاينة التقرير',
    written: (path) => `كُتب التقرير إلى ${isolated(path)}`,
    annotationsWritten: (count, path) => `كُتب إلى ${isolated(path)}: ${counted(count, nouns.annotation)}`,
    eventsWritten: (count, path) => `كُتب إلى ${isolated(path)}: ${counted(count, nouns.row)}`,
    eventsLack: (further, isWhole) =>
      [
        isWhole ? '' : 'لم تُقرأ النصوص إلى آخرها: فقد تنقص بنود مفتوحة.',
        further === 0 ? '' : `وليس فيه، لكثرة الأرقام في حدث واحد، ${counted(further, nouns.figure)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    noEvents: 'لم يُؤكَّد أي حدث بعد: لا شيء يُكتب.',
    fileNames: {
      report: (project) => `${project} – تقرير`,
      claims: (project) => `${project} – ادعاءات`,
      events: (project) => `${project} – أحداث`,
    },
  },
  letters: {
    missing: (letters) => {
      const { names, further } = namedLetters(letters)
      const shown = [...names.map(isolated), ...(further === 0 ? [] : [andMore(further)])]
      return `${counted(letters.length, nouns.character)} خارج الخطوط المضمّنة: ${shown.join('، ')}`
    },
    drawnElsewhere:
      'يرسمها الجهاز الذي يطبع الصفحة أو يفتحها بخطوطه هو: فقد تختلف أشكالها على جهاز آخر، أو تنقطع الأسطر في موضع آخر، أو لا تظهر.',
  },
  parts: {
    summary: 'الملخص',
    claims: 'الادعاءات',
    conflicts: 'التعارضات',
    events: 'الأحداث',
    articles: 'المقالات',
    sources: 'المصادر',
    method: 'المنهج',
    history: 'السجل',
  },
  part: {
    article: ['المقال', 'المقالات'],
    claim: ['الادعاء', 'الادعاءات'],
    conflict: ['التعارض', 'التعارضات'],
    event: ['الحدث', 'الأحداث'],
    source: ['المصدر', 'المصادر'],
  },
  and: ' و',
  to: ' إلى ',
  workedExample: ' · مثال محلول',
  identityWithheld,
  withoutTitle: 'بلا عنوان',
  notStated,
  notJudged,
  made: (at) => `أُعدّ في ${isolated(at)}`,
  by: '، أعدّه ',
  withProgram: (version) => `، ببرنامج ${isolated(`Plumbline ${version}`)}.`,
  workBy: ' عمل عليه ',
  summary: {
    conflictsOpen: 'التعارضات المفتوحة',
    conflictsResolved: 'التعارضات المحسومة',
    noClaims: 'لا ادعاءات بعد.',
    verdict: 'الحكم',
    means: 'معناه',
    stillOpen: 'ما زال يحتاج إلى عمل',
    openConflicts: 'تعارضات مفتوحة',
    withoutEvidence: 'بلا دليل له أو عليه',
    onOneSource: 'يدعمه مصدر مستقل واحد فقط',
    onItself: 'لا يدعمه إلا المقال الذي يقوله، أو نسخة منه',
    needsReview: 'تغيّر النص بعد الحكم',
    nothingOpen: 'لا شيء: لكل ادعاء أدلة من مصدرين مستقلين على الأقل أو أدلة تنقضه، ولا تعارض مفتوح.',
    conflictCounts: (open, resolved, dismissed) =>
      `${formatCount(open)} مفتوحة، و${formatCount(resolved)} محسومة${dismissed === 0 ? '' : `، و${formatCount(dismissed)} مستبعدة`}`,
    claimsWithoutEvidence: 'ادعاءات بلا دليل',
    claimsOnOneSource: 'ادعاءات على مصدر مستقل واحد',
  },
  claim: {
    noPlace: 'لم يُعلَّم لهذا الادعاء موضع في أي مقال.',
    kind: 'النوع',
    speaker: 'القائل',
    quantity: 'المقدار',
    eventDate: 'تاريخ الحدث',
    partOf: 'جزء من',
    tags: 'الوسوم',
    verdict: (label) => `الحكم: ${isolated(label)}`,
    noSuchVerdict: 'ليس هذا الحكم في سلّم المشروع.',
    noReasoning: 'لم يُذكر تعليل.',
    needsReview: 'تغيّر النص بعد صدور هذا الحكم؛ ويلزم النظر فيه من جديد.',
    evidence: 'الأدلة',
    noEvidence: 'لا دليل مربوط بهذا الادعاء.',
    support: (count) =>
      count === 0 ? 'لا يدعمه أي مصدر مستقل.' : `يدعمه ${counted(count, nouns.independentSource)}.`,
    stances: { supports: 'يدعم', refutes: 'يدحض', context: 'سياق' },
    rating: 'التقييم',
    note: 'ملاحظة',
    ownWords: 'بلفظه الأصلي',
    translation: (by) => (by === '' ? 'الترجمة' : `ترجمة ${isolated(by)}`),
    missingSource: 'مصدر مفقود',
    page: (page) => `الصفحة ${isolated(page)}`,
    at: (timecode) => `عند ${isolated(timecode)}`,
    cells: (range) => `الخلايا ${isolated(range)}`,
    stretch: (from, to) =>
      to === null ? `عند ${isolated(from)}` : `من ${isolated(from)} إلى ${isolated(to)}`,
    box: (page) => (page === null ? 'جزء من الصورة' : `جزء من الصفحة ${isolated(page)}`),
    cropOf: (place) => `${place}، كما يُظهره الدليل`,
    crops: {
      missing: 'ما في الإطار لم يعد محفوظاً، أو هو تالف.',
      covered: 'ما في الإطار مشهد قاسٍ مغطّى: يستثنيه هذا التقرير.',
    },
  },
  quote: {
    page: (label) => `الصفحة ${isolated(label)}`,
    cell: (heads) => `في الجدول: ${heads.map(isolated).join('، ')}`,
    transcript: 'النص المفرَّغ عند هذا الوقت',
    textMissing: 'لم يكن النص في المتناول عند إعداد هذا التقرير؛ وهذه هي الكلمات المحفوظة مع العلامة.',
    otherWords: 'في النص المحفوظ كلمات أخرى في هذا الموضع؛ وهذه هي الكلمات المحفوظة مع العلامة.',
    changed: (was) => `تغيّر النص بعد تعليم هذا الموضع. كان يقول: ${quoted(was)}`,
    ambiguous: 'تطابق هذه الكلماتِ عدة مواضع في أحدث نص؛ والمعروض هو النص السابق.',
    lost: 'لم تعد هذه الكلمات في أحدث نص؛ والمعروض هو النص السابق.',
  },
  conflict: {
    suggested: 'اقترحه البرنامج',
    byHand: 'أُنشئ يدوياً',
    states: { open: 'مفتوح', resolved: 'محسوم', dismissed: 'مستبعد' },
    compared: (kind) => `مقارنة البرنامج: ${kind}`,
    readAs: 'قُرئ على أنه',
    noQuantity: 'لم يُذكر مقدار',
    figures: (unit) => `الأرقام على خط واحد${unit === '' ? '' : `، بوحدة ${isolated(unit)}`}`,
    legend: 'علامة مصمتة: الرقم نفسه داخل. علامة مفرغة: ليس داخلاً. سهم: لم يُذكر حد في تلك الجهة.',
    columns: { claim: 'الادعاء', figure: 'الرقم', from: 'من', to: 'إلى', date: 'التاريخ' },
    noLimit: 'لم يُذكر حد',
    excluded: (figure) => `${isolated(figure)}، غير داخل`,
    dates: 'التواريخ التي تتحدث عنها',
    resolution: 'الحسم',
    resolvedAs: (method) => `الحسم: ${method}`,
    dismissedAs: (reason) => `مستبعد: ${reason}`,
    undecided: 'مفتوح: لم يتقرر شيء بعد.',
    somebody: 'شخص لم يذكر اسمه',
    toBePublished: 'للنشر',
    range: 'النطاق',
    decidedBy: 'قرّره',
    programSaid: 'ما قاله البرنامج في حينه',
    reason: 'السبب',
    timeLine: 'الخط الزمني',
    numberLine: (unit) => `خط الأعداد${unit === '' ? '' : `، بوحدة ${isolated(unit)}`}`,
  },
  article: {
    bases: {
      journalist: 'أُدخل يدوياً',
      text: 'قُرئ في النص',
      'json-ld': 'ذكرته الصفحة (JSON-LD)',
      'open-graph': 'ذكرته الصفحة (Open Graph)',
      meta: 'ذكرته الصفحة (meta)',
      page: 'قُرئ في الصفحة',
      'mail-header': 'ذكرته الرسالة',
      'document-property': 'ذكرته الوثيقة',
      'file-name': 'قُرئ في اسم الملف',
      detected: 'استُخلص',
    },
    machine: {
      term: 'قُرئ آلياً',
      summary: (languages, confirmed, total) =>
        `${languages.map(isolated).join('، ')}؛ أُكّد ${formatCount(confirmed)} من أصل ${countedAfter(total, nouns.figure)}. والرقم الذي لم يُؤكَّد لا يدخل في أي مقارنة.`,
      confirmed: 'الأرقام المؤكدة',
      figure: (text, read) =>
        read === null ? quoted(text) : `${quoted(text)} (القراءة الآلية ${quoted(read)})`,
      by: (figures, by, day) =>
        `${figures.join('، ')}: ${by === '' ? 'لم يُسمَّ أحد' : isolated(by)}، ${isolated(day)}`,
    },
    role: 'الصفة',
    ours: 'مسودّة لنا: يُتحقّق منها هنا، وليست دليلاً على شيء',
    outlet: 'الوسيلة الإعلامية',
    byline: 'الكاتب',
    published: 'تاريخ النشر',
    updated: 'تاريخ التحديث',
    address: 'العنوان الإلكتروني',
    language: 'اللغة',
    claimsInIt: 'الادعاءات التي فيه',
    copies: 'النسخ',
    sameOrigin: 'أصله هو أصل ',
    countAsOne: '؛ وتُعدّ معاً مصدراً واحداً',
    text: (words, changes) =>
      `النص ${words}${changes.length === 0 ? '' : `؛ ما تغيّر عند الاستيراد: ${describeSteps(changes)}`}.`,
    reasons: {
      imported: 'مستورد',
      pasted: 'ملصق',
      replaced: 'مستبدل',
      corrected: 'مصحَّح',
      reread: 'مقروء من جديد',
    },
    theText: 'النص',
    originalFile: (name) => `الملف الأصلي ${isolated(name)}`,
  },
  source: {
    kinds: {
      article: 'مقال من هذا المشروع',
      file: 'ملف',
      web: 'صفحة ويب',
      person: 'شخص',
      dataset: 'مجموعة بيانات',
    },
    withheld: (reason) =>
      `هوية هذا المصدر محجوبة. ${reason === '' ? 'ولم يُذكر سبب.' : `والسبب: ${isolated(reason)}`}`,
    reliability: 'الموثوقية',
    itIs: 'هو',
    evidenceOn: 'دليل في',
    sameOrigin: 'أصله هو أصل',
    publisher: 'الناشر',
    address: 'العنوان الإلكتروني',
    published: 'تاريخ النشر',
    retrieved: 'تاريخ الاطلاع',
  },
  hashes: {
    of: (what) => `بصمة SHA-256 (${what})`,
    andOf: (what, other) => `${what} و${other}`,
  },
  method: {
    title: 'المنهج وحدوده',
    notDescribed: 'لم يصف الصحفي منهج هذا المشروع.',
    does: 'ما يفعله البرنامج',
    textKept:
      'يُحفظ نص المقال كما استُورد ولا يتغيّر أبداً؛ والتصحيح صيغة جديدة إلى جانبه. والاقتباسات في هذا التقرير مقتطعة من ذلك النص، مع جملة قبلها وجملة بعدها.',
    figuresRead: 'تُقرأ الأرقام من الكلمات وفق قواعد، وتُقارَن بحسب ما تُحصيه وأين ومتى وكم. ',
    compatible: 'مختلفان ومتوافقان',
    isHelp:
      ' معناه أنهما قد يصحّان معاً. والمقارنة عون للصحفي وليست حكماً: فكل حكم وكل حسم في هذا التقرير اختاره إنسان.',
    countOnce:
      'المصادر التي لها أصل واحد، كنسخ خبر وكالة واحد، تُعدّ مرة واحدة. والمقال لا يُعدّ دليلاً على ما يقوله هو نفسه.',
    onlyStated: 'لا تُذكر المعلومات عن المقالات والمصادر إلا حيث يذكرها شيء. وما لم يرد هنا فلم يُذكر.',
    doesNotProve: 'ما لا يثبته هذا التقرير',
    chain:
      'السجل سلسلة من البصمات. وهو يثبت ترتيب الخطوات وأن شيئاً منها لم يُغيَّر بعد ذلك؛ ولا يثبت الوقت، فالوقت من ساعة الجهاز.',
    hash: 'بصمة SHA-256 تثبت أن الملف هو الذي فُحص، لا أن ما يقوله صحيح.',
    withheld: 'حيث تُحجب هوية مصدر لا يستطيع القارئ أن يعيد ذلك الجزء من العمل.',
    verdicts: (scale) => `الأحكام: ${isolated(scale)}`,
    ratings: 'التقييمات: نظام الأدميرالية',
    ratingsMean:
      'الحرف يقيّم المصدر، والرقم يقيّم المعلومة، وكل منهما يُقدَّر بمعزل عن الآخر. ومعنى F و6 أن التقدير غير ممكن؛ وليسا الأسوأ. والشرطة مكان نصف لم يقيّمه أحد.',
    source: 'المصدر',
    information: 'المعلومة',
  },
  history: {
    nothing: 'لم يُسجَّل شيء بعد.',
    lastHash: 'بصمة السطر الأخير تثبّت كل ما قبله من سطور: ',
    columns: ['الرقم', 'متى (UTC)', 'من', 'ماذا'],
  },
  insteadOfName: '[الهوية محجوبة]',
  noProject: 'لا تقرير بلا مشروع.',
}
