import type { answers as en } from '../en/answers'
import type { Worded } from '../worded'
import { andMore, counted, plural } from './terms/format-count'
import { isolated, listed, quoted } from './terms/quoted'
import { kinds } from './terms/kinds'
import { nouns } from './terms/nouns'

/** Acts stand in the passive, whose subject is what was acted on: so a dual has one ending, and nobody’s gender is told. */
export const answers: Worded<typeof en> = {
  acts: {
    createProject: () => 'أُنشئ المشروع',
    updateProject: () => 'عُدّل المشروع',
    saveView: () => 'حُفظت طريقة العرض',
    renameView: () => 'أُعيدت تسمية طريقة العرض',
    removeView: () => 'حُذفت طريقة العرض',
    declareOneName: () => 'أُعلنت الأسماء اسماً واحداً',
    partOneName: () => 'فُصلت الأسماء من جديد',
    keepNamesApart: () => 'بقيت الأسماء منفصلة',
    chooseReport: () => 'تغيّر ما يعرضه التقرير',
    signOff: () => 'وُقّع المشروع بحاله الآن',
    addCorrection: () => 'سُجّل تصويب',
    addArticle: (it) => `أُضيف ${it}`,
    addPastedText: (it) => `أُضيف ${it}`,
    updateArticle: (it, [field], value) =>
      field === 'checkState' && value !== '' ? `${it}: حالة التحقّق الآن ${value}` : `عُدّل ${it}`,
    updateArticles: (it, _, value) => `${it}: حالة التحقّق الآن ${value}`,
    removeArticle: (it) => `حُذف ${it}`,
    setSamePicture: (_, [how]) => (how === 'apart' ? 'ليست الاثنتان صورة واحدة' : 'الاثنتان صورة واحدة'),
    keepLooks: () => 'قورنت الصور المحفوظة من قبل',
    setCopies: (_, [how]) =>
      how === 'apart' ? 'ليس أي من الاثنين نسخة من الآخر' : 'كل من الاثنين نسخة من الآخر',
    replaceText: (it) => `استُبدل نص ${it}`,
    correctText: (it) => `صُحّح نص ${it}`,
    rereadOriginal: (it) => `قُرئ من جديد أصل ${it}`,
    confirmFigure: (it) => `أُكّد رقم من ${it}`,
    addClaim: (it) => `أُنشئ ${it}`,
    updateClaim: (it, [field = ''], value) => changed(it, field, value),
    rereadClaim: (it) => `قُرئ من جديد ${it}`,
    updateClaims: (it, [field = ''], value) => changed(it, field, value),
    removeClaim: (it) => `حُذف ${it}`,
    addOccurrence: (it) => `أُضيف موضع إلى ${it}`,
    removeOccurrence: (it) => `حُذف موضع من ${it}`,
    acceptChange: (it) => `اعتُمدت كلمات ${it}`,
    acceptMoves: (it) => `أُكّدت الكلمات المنتقلة، ${it}`,
    chooseCandidate: (it) => `اختير موضع ${it}`,
    reattach: (it) => `أُلحق بكلمات أخرى ${it}`,
    moveEdges: (it) => `نُقل طرف علامة ${it}`,
    leaveLost: (it) => `تُركت ضائعة كلمات ${it}`,
    addRelation: (it, [kind]) => (kind === 'contradicts' ? 'صار الادعاءان في تعارض' : `رُبط بعلاقة ${it}`),
    pairStatements: (it, [said]) =>
      said === 'says-the-same'
        ? 'كلاهما الآن ادعاء، ويقولان الشيء نفسه'
        : said === 'something-else'
          ? 'حُفظ أنهما يتحدثان عن أمرين مختلفين'
          : `أُنشئ من القولين ${it}`,
    removeRelation: (it) => `سُحبت علاقة، ${it}`,
    addReply: (it) => `سُجّل من سُئل عن ${it}`,
    updateReply: (it) => `عُدّل رد على ${it}`,
    removeReply: (it) => `حُذف رد على ${it}`,
    addEvidence: (it) => `رُبط دليل، ${it}`,
    updateEvidence: (it) => `عُدّل دليل، ${it}`,
    removeEvidence: (it) => `فُكّ ربط دليل، ${it}`,
    updateSource: (it) => `عُدّل ${it}`,
    removeSource: (it) => `حُذف ${it}`,
    addConflict: (it) => `أُنشئ ${it}`,
    updateConflict: (it) => `أُعيدت تسمية ${it}`,
    removeMember: (it) => `أُخرج ادعاء من ${it}`,
    resolveConflict: (it, [field]) =>
      field === 'verdicts' ? `حُسم ${it}، مع الأحكام على ادعاءاته` : `حُسم ${it}`,
    dismissConflict: (it) => `استُبعد ${it}`,
    reopenConflict: (it, [how]) => (how === 'suggestion' ? `اقتُرح من جديد ${it}` : `فُتح من جديد ${it}`),
    removeConflict: (it) => `حُذف ${it}`,
    confirmEvent: (it) => `أُكّد ${it}`,
    updateEvent: (it) => `عُدّل ${it}`,
    addTelling: (it) => `أُضيف ما يروي الحدث، ${it}`,
    removeTelling: (it) => `أُخرجت رواية، ${it}`,
    moveTelling: (it) => `نُقلت رواية، ${it}`,
    splitEvent: (it) => `فُصل ${it}`,
    mergeEvents: (it, [how]) =>
      how === 'decided-by-both'
        ? `ضُمّ حدث آخر إلى ${it}؛ والبند الذي تقرّر في كليهما يؤخذ فيه بما تقرّر هنا، وذهب القرار الآخر`
        : `ضُمّ حدث آخر إلى ${it}`,
    removeEvent: (it) => `حُذف ${it}`,
    decideMeasure: (it) => `تقرّر بند، ${it}`,
    reopenMeasure: (it) => `فُتح بند من جديد، ${it}`,
    addCalculation: (it) => `أُضيف حساب، ${it}`,
    removeCalculation: (it) => `رُفع حساب، ${it}`,
    askQuestion: (it) => `أُضيف ${it}`,
    updateQuestion: (it) => `عُدّل ${it}`,
    closeQuestion: (it, [how]) =>
      how === 'settled' ? `أُنهي ${it}` : how === 'unanswered' ? `أُغلق بلا جواب ${it}` : `حُفظ الجواب، ${it}`,
    reopenQuestion: (it) => `فُتح من جديد ${it}`,
    removeQuestion: (it) => `حُذف ${it}`,
    linkMentions: () => 'صارت الأرقام تُقارَن بنداً واحداً',
    partMentions: () => 'صارت الأرقام منفصلة',
    confirmSuggestion: (it) => `أُنشئ من الاقتراح ${it}`,
    dismissSuggestion: (it) => `استُبعد ${it}`,
    dismissSuggestions: (it) => `استُبعد ${it}`,
    dismissClaimSuggestion: () => 'استُبعد الاقتراح',
    importAnnotations: (it) => `استُورد ${it}`,
    importReferences: (it) => `استُورد ${it}`,
    takeNotes: (_, counts) => {
      const [notes = 0, sources = 0, claims = 0, comments = 0] = counts.map(Number)
      const all = [
        ...(notes > 0
          ? [
              counted(notes, nouns.footnote),
              ...(sources > 0 ? [counted(sources, nouns.source)] : []),
              ...(claims > 0 ? [counted(claims, nouns.claim)] : []),
            ]
          : []),
        ...(comments > 0 ? [counted(comments, nouns.comment)] : []),
      ]
      return `أُضيف من مسودّتنا: ${listed(all)}`
    },
    putBack: (it) => `أُرجع ${it}`,
    takeIn: (it) => `أُدخل ${it}`,
    addExampleArticles: (it) => `أُضيف ${it}`,
    addExample: (it) => `أُضيف ${it}`,
    restoreHistory: () => 'استُعيد المشروع',
    migrateProject: () => 'نُقل المشروع إلى نسق أحدث',
    leaveOutWithheld: () => 'أُنشئت نسخة من المشروع من دون المحجوب',
  },
  one: (kind, name) => (name === '' ? kinds[kind].the : `${kinds[kind].the} ${quoted(name)}`),
  comment: (name) => `التعليق ${quoted(name)}`,
  several: (kind, count) => counted(count, kinds[kind].count),
  suggestions: (count) => plural(count, { one: 'الاقتراح', other: counted(count, nouns.suggestion) }),
  evidence: (count) => counted(count, nouns.evidence),
  notes: (count) => counted(count, nouns.note),
  relations: (count) => counted(count, nouns.relation),
  with: (act, others) => (others.length === 0 ? `${act}.` : `${act}، ومعه ${listed(others)}.`),
  openAgain: (titles) =>
    titles.length === 1
      ? `نقص ادعاء من ${titles.join('')}، ففُتح من جديد.`
      : `نقصت ادعاءات من ${listed(titles)}، ففُتحت من جديد.`,
  quoted,
  untitled: 'تعارض بلا عنوان',
  further: andMore,
  undone: (sentence) => `جرى التراجع عن التالي: ${sentence}`,
  redone: (sentence) => `أُعيد التالي: ${sentence}`,
  line: 'ما جرى',
  undo: 'تراجع',
  redo: 'إعادة',
  all: 'كل ذلك',
  open: 'فتح',
  showInFolder: 'عرض في المجلد',
  dismissAll: 'إخفاء الكل',
  loss: {
    title: (count) =>
      count === 1 ? 'سيضيع حسم أحد التعارضات' : `سيضيع ما حُسم: ${counted(count, nouns.conflict)}`,
    explanation: (count) =>
      count === 1
        ? 'هناك تعارض حُسم، وما تقرّر فيه يقوم على ما يوشك أن يُحذف:'
        : 'هناك تعارضات حُسمت، وما تقرّر فيها يقوم على ما يوشك أن يُحذف:',
    decided: (value) => (value === '' ? 'لم تُحدَّد قيمة' : isolated(value)),
    keep: 'إبقاؤه',
    goOn: 'حذفه مع ذلك',
    undone: 'وبالتراجع يعود كما هو الآن.',
  },
}

const claimFields: Readonly<Record<string, string>> = {
  wording: 'الصياغة',
  type: 'النوع',
  speaker: 'القائل',
  verdict: 'الحكم',
  reasoning: 'التعليل',
  quantity: 'المقدار',
  eventDate: 'التاريخ',
  quotedBy: 'سلسلة النقل',
  hour: 'الساعة',
  zone: 'المنطقة الزمنية',
  place: 'المكان',
  modality: 'مدى التحقّق',
  disputedBy: 'المخالف',
  authentic: 'الصيغة الأصلية',
  notes: 'الملاحظات',
  tags: 'الوسوم',
  needsReview: 'طلب المراجعة',
}

function changed(subject: string, field: string, value: string): string {
  const name = claimFields[field]
  if (name === undefined) return `عُدّل ${subject}`
  return value === '' ? `${subject}: تعديل في ${name}` : `${subject}: ${name} الآن ${quoted(value)}`
}
