import type { packages as en } from '../../en/store/packages'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

const askAgain = 'يلزم طلبه من جديد.'

export const packages: Worded<typeof en> = {
  notPacked: 'لم تُكتب الحزمة',
  notRead: (name) => `تعذّرت قراءة ${quoted(name)}`,
  historyDamaged:
    'سجل هذا المشروع تالف، فلم يُحزَم. ويبيّن «فحص السلامة» موضع التلف؛ يلزم أولاً استعادة السجل أو نسخة احتياطية.',
  damagedFile: (path) =>
    `${quoted(path)} ليس ما استُورد: فقد تغيّر أو تلف. ولم يُحزَم شيء؛ ويُرجعه «فحص السلامة» حيث أمكن.`,
  noReport: 'ليس التقرير في الحزمة: فلو كان فيها لبقي مكشوفاً إلى جانب المشروع المختوم.',
  leftBehind: (count) => `ما تُرك من مجلد المشروع لأنه ليس من المشروع: ${counted(count, nouns.file)}.`,
  description: (project) =>
    `المشروع ${isolated(project)} مع أصوله وتقريره. يفتحه Plumbline بالأمر «فتح حزمة»؛ وأي برنامج لأرشيفات ZIP يُظهر ما فيه.`,
  noPackage: (name) => `${quoted(name)} ليس حزمة من حزم Plumbline.`,
  noProject: (name) => `أُنشئت ${quoted(name)} للنشر وليس فيها مشروع يُفتح. ويفحصها الأمر «فحص السلامة».`,
  refused: {
    none: (name) => `${quoted(name)} ليس حزمة، أو ليس حزمة كاملة: فآخره مفقود.`,
    damaged: (name, entry) =>
      entry === ''
        ? `${quoted(name)} تالف: لا تمكن قراءة قائمة ملفاته. ${askAgain}`
        : `${quoted(name)} تالف عند ${quoted(entry)}. ${askAgain}`,
    path: (name, entry) =>
      `لم يُفتح ${quoted(name)}: الاسم ${quoted(entry)} يقود إلى خارج المجلد، أو ليس اسماً مقبولاً في كل نظام. وليس في أي حزمة من حزم Plumbline اسم كهذا.`,
    doubled: (name, entry) => `لم يُفتح ${quoted(name)}: فيه ${quoted(entry)} مرتين، فلا يُعرف أيهما المقصود.`,
    special: (name, entry) =>
      `لم يُفتح ${quoted(name)}: ${quoted(entry)} رابط أو جهاز. وليس في الحزمة إلا ملفات.`,
    bomb: (name) => `لم يُفتح ${quoted(name)}: حجمه بعد الفك أكبر بكثير مما يجوز أن يكون فيه.`,
    method: (name, entry) => `لم يُفتح ${quoted(name)}: ${quoted(entry)} محزوم بطريقة لا يقرؤها Plumbline.`,
    encrypted: (name, entry) =>
      `لم يُفتح ${quoted(name)}: ${quoted(entry)} تحت كلمة مرور للأرشيف. وPlumbline يختم المشاريع بنفسه.`,
  },
  found: {
    changed: 'ليس كما كتبه Plumbline.',
    notAsPacked: 'ليس الملف الذي حُزم: يختلف بايت واحد على الأقل.',
    notAsIn: (list) => `ليس ما تقوله ${isolated(list)}: غُيّر أحد الاثنين.`,
    extra: 'ليس في أي حزمة ملف كهذا. فقد أُضيف.',
    beside: 'هو إلى جانب الحزمة لا فيها. فقد أُضيف.',
    unlisted: 'لا تعرف عنه قائمة الملفات شيئاً. فقد أُضيف.',
    missing: 'مفقود.',
    unreadable: 'بايتاته في الأرشيف تالفة.',
    oxum: 'يذكر عدداً آخر من الملفات أو البايتات غير الموجود.',
    otherEntry: (seq) => `يذكر أحدث قيد في السجل على غير ما في المشروع، وهو القيد ${formatCount(seq)}.`,
  },
  notUnpacked: (name, count) =>
    `لم يُفتح ${quoted(name)}: فيه ما ليس كما حُزم (${counted(count, nouns.file)}). ${askAgain}`,
  notFree: (folder) => `لم يُفكّ شيء: في المجلد ${quoted(folder)} ملفات أخرى.`,
  foreign: (file) => `${quoted(file)} ليس من أي مشروع، فلم تُفتح الحزمة.`,
  checked: {
    result: (count) => (count === 0 ? 'كل ملف كما حُزم.' : `ليس كما حُزم: ${counted(count, nouns.file)}.`),
    counts: (files, bytes) => `ما فُحص: ${counted(files, nouns.file)}، ${counted(bytes, nouns.byte)}`,
    history: {
      checked: 'قُورن المشروع الذي فيها بسجله.',
      locked: 'المشروع الذي فيها تحت عبارة مرور: ولم يُفحص سجله.',
      'wrong passphrase': 'ليست هذه عبارة مرور المشروع الذي فيها: فلم يُفحص سجله.',
      none: 'ليس فيها مشروع له سجل.',
    },
    entry: (seq, hash) => `أحدث قيد في السجل: رقم ${formatCount(seq)}، ${isolated(hash)}`,
    hash: (hash) => `بصمة الحزمة (SHA-256): ${isolated(hash)}`,
    leftOut: (what) => `ما تُرك: ${what}`,
    notWhole: (files) =>
      `ما في الحزمة كما حُزم (${counted(files, nouns.file)})، لكن المشروع الذي فيها تحت عبارة مرور، فلم يُفحص سجله.`,
  },
  proves: ['كل ملف في الحزمة هو، بايتاً بايتاً، الملف الذي حُزم.'],
  doesNotProve: [
    'لا يثبت من أنشأ الحزمة: فمن ينشئها كلها من جديد ينشئ قوائم جديدة أيضاً. وتلزم مقارنة SHA-256 بما يذكره المرسِل بطريق آخر.',
    'لا يثبت أن ما تقوله الملفات صحيح.',
  ],
  work: {
    packing: 'جارٍ الحزم',
    unpacking: 'جارٍ فحص الحزمة وفكّها',
    files: (done, total) => `الملف ${formatCount(done)} من ${formatCount(total)}`,
    notDone: {
      packing: 'لم تُكتب الحزمة',
      unpacking: 'لم تُفتح الحزمة',
    },
    underWay: 'يجري العمل على حزمة أخرى. يلزم انتظار انتهائه أو إلغاؤه.',
  },
  colleague: {
    title: 'حزمة لزميل',
    explanation:
      'ملف واحد فيه المشروع كله: المقالات والادعاءات والمصادر والسجل والأصول والتقرير. ومن يفتحه في Plumbline يكون عنده المشروع نفسه.',
    names: 'الأسماء المحجوبة في التقرير',
    sealed: {
      label: 'عبارة المرور',
      keep: 'إبقاء المشروع تحت عبارة مروره',
      open: 'حزمه بحيث يقرؤه أي شخص',
      keepMeans: 'يحتاج الزميل إلى عبارة المرور: وتُبلَّغ بطريق آخر. ويُترك التقرير، إذ يكون مكشوفاً.',
      openMeans: 'من يحصل على الملف يستطيع أن يقرأه كله، بما فيه المصادر.',
    },
    choose: 'اختيار المكان…',
  },
  without: {
    label: 'المحجوب',
    included: 'مشمول',
    leftOut: 'متروك',
    includedMeans: 'فيه كل شيء، ومن ذلك الأسماء المحجوبة والملاحظات. وللجمهور يُختار «حزمة للنشر».',
    leftOutMeans:
      'نسخة من المشروع. تُفرَّغ المصادر المحجوبة ومقالاتها مع الملاحظات والملفات؛ وفي ما عدا ذلك يغطي كل اسم من أسمائها شريط بطوله، كيفما كُتب، فتبقى كل علامة في موضعها. والأصول التي فيها اسم، أو لا يمكن البحث فيها، تُترك وتُذكر.',
    history:
      'يبدأ سجلها من جديد: فلا يصحبها شيء سابق أو محذوف أو من النسخ الاحتياطية، ولا توقيع. وليست تحت عبارة مرور.',
    made: 'أُنشئت من دون المحجوب: نسخة يبدأ سجلها بها. وتغطي أشرطة ما أُخرج منها.',
    takenOut: ({ sources, articles, others, signOffs }) =>
      `ما أُخرج: المصادر المحجوبة: ${formatCount(sources)}؛ المقالات التي أُخرج منها شيء: ${formatCount(articles)}؛ أجزاء أخرى: ${formatCount(others)}؛ التوقيعات: ${formatCount(signOffs)}.`,
    ofReport: (seq) => `التقرير الذي فيها تقرير المشروع الذي أُخذت منه، عند القيد رقم ${formatCount(seq)}.`,
    opened: (name) => `فُحص ${quoted(name)} وفُتح. وقد أُنشئ من دون المحجوب.`,
  },
  publication: {
    title: 'حزمة للنشر',
    explanation:
      'ملف واحد لأي شخص: التقرير والأصول التي يقوم عليها. ويُستبعد منه من حُجب اسمه، ومن تحدّث من دون ذكر اسمه أو بما ليس للنشر، مع الملاحظات والملفات، كيفما كُتب الاسم.',
    proven:
      'ثم يُبحث في كل ملف عن كل من هذه الأسماء: بعد فكّه وفكّ ترميزه، ومع ما يذكره عن نفسه. والأصل الذي فيه أحدها يُترك ويُذكر.',
    cannot:
      'قد يدل على الاسم كلام آخر: صفة أو مكان أو كنية. تُكتب مثل هذه الكلمات أدناه، ويُقرأ التقرير قبل تسليمه.',
    further: 'كلمات أخرى يجب ألا تخرج، كلمة في كل سطر',
    unsearchable: 'ومعها صور وتسجيلات وملفات أخرى لا يمكن البحث فيها عن كلمات',
    dialog: 'حزمة للنشر',
    description: (project) =>
      `التقرير عن ${isolated(project)} والأصول التي يجوز نشرها. وأي برنامج لأرشيفات ZIP يُظهر ما فيه؛ ويفحصه Plumbline بالأمر «فحص السلامة».`,
    stillHolds: (file, word) =>
      `لم يُكتب شيء: كان سيبقى في ${isolated(file)} ما هو محجوب، وهو ${quoted(word)}. يلزم تغيير الموضع الذي يرد فيه، أو حجب أقل.`,
    leftOut: {
      withheld: 'ملف لمصدر محجوب',
      holdsWord: (name) => `${isolated(name)}: فيه كلمة محجوبة`,
      unsearchable: (name) => `${isolated(name)}: لا يمكن البحث فيه عن كلمات`,
      unreadable: (name) => `${isolated(name)}: مفقود أو تالف`,
    },
  },
  made: {
    title: 'كُتبت الحزمة',
    line: (name, files) => `${quoted(name)}: ${counted(files, nouns.file)}.`,
    leftOut: 'ما تُرك',
    hashMeans: 'تُبلَّغ بصمة SHA-256 هذه بطريق آخر لمن يتسلّم الحزمة، ليقارنها:',
  },
  verify: {
    about: (name, made, by) => `${isolated(name)}، أُنشئت في ${isolated(made)} ببرنامج ${isolated(by)}`,
    findings: 'ما ليس كما حُزم',
    proves: 'ما يثبته هذا',
    doesNotProve: 'ما لا يثبته',
    leftOut: 'ما تُرك عند إنشائها',
  },
  dialogs: {
    save: 'حزمة لزميل',
    open: 'فتح حزمة',
    unpack: 'فكّ المشروع إلى',
    unpackButton: 'فكّ',
    files: 'حزم Plumbline',
  },
  unpacked: (name, folder) => `فُحص ${quoted(name)} وفُكّ إلى ${quoted(folder)} الذي يُفتح بعبارة مروره.`,
  opened: (name) => `فُحص ${quoted(name)} وفُتح.`,
}
