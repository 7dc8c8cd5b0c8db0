import type { claims as en } from '../../en/features/claims'
import type { Worded } from '../../worded'
import type { Conflict } from '../../../schema/conflict'
import { andMore, counted, countedAfter } from '../terms/format-count'
import { nouns } from '../terms/nouns'
import { isolated, quoted } from '../terms/quoted'

const conflictStates: Readonly<Record<Conflict['state']['kind'], string>> = {
  open: 'مفتوح',
  resolved: 'محسوم',
  dismissed: 'مستبعد',
}

export const claims: Worded<typeof en> = {
  kind: 'ادعاء',
  example: 'مثال',
  remove: 'حذف الادعاء',
  changedUnder:
    'تغيّرت الكلمات التي يقوم عليها هذا الادعاء أو دليله بعد صدور الحكم. تلزم معاينتها من جديد ثم تحديد الحكم.',
  unsupported: {
    title: (verdict) => `${quoted(verdict)} بلا دليل؟`,
    explanation: (count) =>
      count === 1 ? 'لا يدعم هذا الادعاءَ دليلٌ مربوط به:' : 'لا يدعم هذه الادعاءاتِ دليلٌ مربوط بها:',
    goOn: (verdict) => `اعتماد ${quoted(verdict)} مع ذلك`,
    keep: 'إبقاء الحال كما هي',
  },
  many: {
    title: (count) => counted(count, nouns.claim),
    verdict: (count) => `الحكم على ${countedAfter(count, nouns.claim)}`,
    tag: 'وسم',
    addTag: 'إضافة وسم',
    removeTag: (tag) => `رفع الوسم ${quoted(tag)}`,
    event: 'الإدراج في حدث…',
    remove: 'حذفها جميعاً',
    words: 'ما تقوله',
    keys: (shift, command) =>
      `بالضغط على ${isolated(shift)} أو ${isolated(command)} يُختار المزيد، وعلى Esc يُلغى الاختيار.`,
    further: andMore,
  },
  verdictStands: 'الحكم باقٍ',
  wording: 'الصياغة',
  verdict: 'الحكم',
  reasoning: 'التعليل',
  reasoningHint: 'ما يقود إلى هذا الحكم',
  type: 'النوع',
  types: {
    quantity: 'مقدار',
    event: 'حدث',
    statement: 'تصريح',
    date: 'تاريخ',
    cause: 'سبب',
    comparison: 'مقارنة',
    other: 'غير ذلك',
  },
  typeMeanings: {
    quantity: 'كم عدداً أو قدراً أو مدةً',
    event: 'شيء وقع',
    statement: 'أن أحداً قال شيئاً',
    date: 'متى وقع شيء',
    cause: 'أن أمراً أدّى إلى آخر',
    comparison: 'الأكثر، أو الأول، أو أكثر من ذي قبل',
    other: 'أي شيء آخر يمكن التحقّق منه',
  },
  notesAndTags: 'ملاحظات ووسوم',
  notes: 'ملاحظات',
  tags: 'الوسوم',
  tagsHint: 'تفصل بينها فواصل',
  here: (count) => `${counted(count, nouns.claim)} في هذا الموضع`,
  list: {
    title: 'الادعاءات',
    empty: 'لا ادعاءات بعد. لإنشاء ادعاء يُفتح مقال وتُحدَّد فيه كلمات، ثم يُختار «ادعاء جديد».',
    beingRead: 'جارٍ قراءة الادعاءات…',
    evidence: (count) => (count === 0 ? 'بلا دليل' : counted(count, nouns.evidence)),
    lookAgain: 'يلزم النظر فيه من جديد',
  },
  conflicts: {
    heading: 'التعارضات',
    make: 'تعارض جديد…',
    none: 'ليس هذا الادعاء طرفاً في أي تعارض.',
    of: (claimCount, state) => `${counted(claimCount, nouns.claim)}، ${conflictStates[state]}`,
  },
  authentic: {
    heading: 'كما قيل',
    hint: 'تُقابَل بهذه الكلمات صيغ المقالات: مطابقة، مختصرة، محرَّفة.',
    add: 'إضافة الكلمات كما قيلت',
    words: 'الكلمات نفسها',
    basis: 'وردت في',
    bases: {
      transcript: 'نص مفرَّغ',
      recording: 'تسجيل',
      document: 'الأصل المكتوب',
    },
    mark: 'الصيغة الأصلية',
    notMarked: 'الصيغة الأصلية: غير محددة',
    translation: 'الترجمة كما كانت المقالات ستنشرها',
    by: 'المترجم',
    remove: 'إزالة الصيغة الأصلية',
    forms: 'كما تنشره المقالات',
    differs: 'ليس في الصيغة الأصلية',
    kinds: {
      exact: 'مطابق',
      trimmed: 'مختصر',
      altered: 'محرَّف',
      otherwise: 'بكلمات أخرى',
    },
  },
  occurrences: {
    heading: 'أين قيل',
    remove: 'حذف هذا الموضع',
    elsewhere:
      'أقيل في موضع آخر أيضاً؟ تُحدَّد الكلمات هناك، في هذا المقال أو غيره، ثم يُختار «إضافة إلى هذا الادعاء».',
  },
}
