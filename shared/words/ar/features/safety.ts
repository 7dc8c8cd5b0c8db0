import type { safety as en } from '../../en/features/safety'
import type { Worded } from '../../worded'
import { andMore, counted, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { kinds } from '../terms/kinds'
import { nouns } from '../terms/nouns'

const countedKinds = ['article', 'claim', 'source', 'conflict', 'event', 'question'] as const

export const safety: Worded<typeof en> = {
  restored: 'استُعيد',
  goOn: 'متابعة',
  backups: {
    title: 'النسخ الاحتياطية',
    show: 'عرض المجلد',
    open: 'النسخ الاحتياطية…',
    explanation:
      'تُحفظ نسخة احتياطية من هذا المشروع عند فتحه وإغلاقه، وكل ربع ساعة ما دام يتغيّر. وتبقى ثلاث نسخ من أحدث يوم، ونسخة من كل يوم قبله، وعشر في المجموع.',
    ofAllProjects: 'نسخ احتياطية من كل مشروع فُتح على هذا الجهاز، ومنها ما زال مجلده.',
    choose: 'باختيار نسخة احتياطية يظهر ما جرى بعدها.',
    backUpNow: 'نسخ احتياطي الآن',
    backedUp: 'حُفظت نسخة احتياطية.',
    none: 'لا نسخ احتياطية بعد.',
    beingRead: 'جارٍ قراءة النسخ الاحتياطية…',
    counts: (counts) => countedKinds.map((kind) => counted(counts[kind], kinds[kind].count)).join('، '),
  },
  backup: {
    title: (at) => `نسخة احتياطية من ${isolated(at)}`,
    inPlaceMeans:
      'يعود المشروع إلى هذه النسخة الاحتياطية. أما حاله الآن فتُحفظ إلى جانبه وتُحفظ كأحدث نسخة احتياطية، فيمكن الرجوع عن ذلك.',
    replace: 'استبدال المشروع',
    restoring: 'جارٍ الاستعادة…',
    toCopy: 'الاستعادة إلى نسخة…',
    inPlace: 'الاستعادة في مكان المشروع…',
    wentApart: 'افترق طريقا هذه النسخة والمشروع منذ ذلك الحين.',
    unchanged: 'لم يتغيّر شيء منذ هذه النسخة.',
    counts: (kind, inBackup, now) =>
      `${kinds[kind].title}: ${formatCount(inBackup)} في النسخة، و${formatCount(now)} الآن`,
    doneSince: (count) => `ما جرى منذ ذلك الحين: ${counted(count, nouns.change)}`,
    further: andMore,
  },
  restoreHistory: {
    title: 'أيُستعاد السجل؟',
    explanation:
      'جزء من سجل هذا المشروع ليس كما حُفظ، فلا يمكن إثبات ترتيب ما جرى بعده. والاستعادة تجعل المشروع سليماً من جديد:',
    steps: [
      'ما يسبق التلف يبقى كما هو، مع إثباته.',
      'يُحفظ الجزء التالف جانباً في مجلد المشروع، باسم يدل عليه.',
      'يصل قيد جديد واحد من هناك إلى المقالات والادعاءات والمصادر والتعارضات كما تُعرض الآن.',
      'ما جرى قبل ذلك القيد لا يمكن التراجع عنه خطوة خطوة بعد الآن.',
    ],
    backupsFirst: 'في النسخة الاحتياطية السجل كله حتى يومها: يحسن النظر في النسخ أولاً إن كان الإثبات مهماً.',
    action: 'استعادة السجل',
  },
  openElsewhere: {
    title: (project) => `${quoted(project)} مفتوح في مكان آخر`,
    explanation:
      'لو كتب برنامجان في مشروع واحد لطمس أحدهما عمل الآخر. وعند فتحه للقراءة فقط يُعرض ما هو محفوظ الآن؛ أما تغييرات البرنامج الآخر اللاحقة فتظهر عند فتحه من جديد.',
    openToRead: 'الفتح للقراءة فقط',
  },
  readOnly: {
    title: 'للقراءة فقط',
    heading: 'للقراءة فقط.',
    verify: 'فحص السلامة…',
    restore: 'استعادة…',
    openForChanges: 'الفتح للتعديل',
  },
  verify: {
    title: 'فحص السلامة',
    explains: 'يُقارَن كل ملف بالسجل أو القوائم التي تخصه، ويُذكر ما لا يطابق.',
    of: (name) => `فُحص: ${isolated(name)}`,
    file: 'حزمة أو تقرير…',
    folder: 'مجلد مشروع…',
    withPassphrase: 'بها يُقارَن المشروع بسجله.',
    notDone: 'تعذّر الفحص',
    dialog: { file: 'فحص السلامة', folder: 'فحص السلامة', button: 'فحص', files: 'الحزم والتقارير' },
    checking: (done, total) => `جارٍ فحص الملف ${formatCount(done)} من ${formatCount(total)}`,
    readingHistory: 'جارٍ قراءة السجل',
    findings: 'ما وُجد',
    mayFollow:
      'إذا كان برنامج آخر يعمل على هذا المشروع الآن فقد تتأخر الوثائق عن السجل نصف دقيقة. ويُعاد الفحص عندئذ.',
    checked: 'ما فُحص',
    counted: {
      entries: 'قيود السجل',
      documents: 'الوثائق',
      texts: 'النصوص',
      originals: 'الأصول',
    },
    proves: 'ما يثبته هذا',
    doesNotProve: 'ما لا يثبته',
    newest: (seq) => `أحدث قيد سليم: رقم ${formatCount(seq)}، وبصمته `,
  },
  trash: {
    title: 'المحذوفات',
    explanation:
      'ما حُذف من هذا المشروع، وما يمكن إرجاعه مع الروابط التي ذهبت معه. لا يُمحى شيء من هنا أبداً: فالسجل يحفظه.',
    empty: 'لم يُحذف شيء.',
    removed: 'تاريخ الحذف',
    kind: (kind) => kinds[kind].name,
    untitled: 'بلا عنوان',
    wentBy: (operation) => `ذهب بعملية ${quoted(operation)}`,
    takenBack: (operation) => `بالتراجع عن ${quoted(operation)}`,
    by: (name) => `، بيد ${isolated(name)}`,
    putBack: 'إرجاع',
  },
}
