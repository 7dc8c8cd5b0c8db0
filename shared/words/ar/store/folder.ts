import type { folder as en } from '../../en/store/folder'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { kinds } from '../terms/kinds'
import { nouns } from '../terms/nouns'

const verifySays = 'ويبيّن ذلك «فحص السلامة».'
const damaged = `تنتهي بـ ${isolated('.damaged')}`

const onAnotherWay = (partsAt: number, own: number, when: string, by: string): string =>
  `من القيد ${formatCount(partsAt)} فصاعداً فيها ما ليس في غيرها: ${counted(own, nouns.entry)}، أحدثها من ${isolated(when)}${by === '' ? '' : ` بيد ${isolated(by)}`}. ويمكن فتحها نسخةً من المشروع.`

const lacks = (what: string): string => `لم يُدخَل شيء: فهو يذكر ${what} ليس في المشروع. يلزم إدخال ذاك أولاً.`

export const folder: Worded<typeof en> = {
  clock: (what, at) =>
    `${what}: تُظهر ساعة هذا الجهاز وقتاً لا يسعه أي سجل (${isolated(at)}). يلزم ضبط الساعة ثم المحاولة من جديد.`,
  notSaved: 'لم يُحفظ',
  notCreated: 'تعذّر إنشاء المشروع',
  notBackedUp: 'لم تُحفظ نسخة احتياطية',
  notMigrated: 'لم يُنقل المشروع إلى أحدث نسق',
  damagedBeforeMigration: 'نسق هذا المشروع قديم وسجله تالف، فلم يُنقل إلى الأحدث. يلزم استعادة نسخة احتياطية.',
  unreadableEntry: 'لم يُحفظ: ما كان سيُكتب في السجل لا يمكن أن يُقرأ من جديد.',
  takenOver: 'استولى برنامج آخر على هذا المشروع في هذه الأثناء، فلم يتغيّر شيء.',
  replaced: (kind, id, aside, isRemoved) =>
    `لم يكن ملف ${kind === 'project' ? 'المشروع' : `${kinds[kind].the} ${isolated(id)}`} كما يقول السجل: فقد تلف أو غيّره برنامج آخر. فوُضع جانباً باسم ${quoted(aside)}${isRemoved ? '، إذ يقول السجل إنه حُذف.' : ' وكُتب من جديد من السجل.'}`,
  replacedMany: (kind, count, aside) =>
    `لم تكن ملفات ${kinds[kind].title} (${formatCount(count)}) كما يقول السجل: فقد تلفت أو غيّرها برنامج آخر. فوُضعت جانباً بأسماء ${damaged}، مثل ${quoted(aside)}، وكُتبت من جديد من السجل.`,
  missing: (kind, count) =>
    kind === 'project'
      ? 'كان ملف المشروع مفقوداً، فكُتب من جديد من السجل.'
      : `كُتب من جديد من السجل ما كان ملفه مفقوداً: ${counted(count, kinds[kind].count)}.`,
  apart: (seq, name) =>
    `كُتبت القيود من ${formatCount(seq)} فصاعداً في السجل على طريق آخر: بيد برنامج كان قد فقد المشروع، أو في نسخة أخرى منه. فوُضعت في ${quoted(name)}. ويفتحها «فحص السلامة» نسخةً.`,
  noSegment: (name) =>
    `كان بين ملفات السجل ملف اسمه كأسمائها وليس فيه شيء من السجل. فنُحّي جانباً باسم ${quoted(name)}.`,
  mended: {
    fromOriginal: 'كان نص مفقوداً أو تالفاً، فأُنشئ من جديد من أصله.',
    fromBackup: (part, when) =>
      `كان ${part === 'text' ? 'نص' : 'ملف'} مفقوداً أو تالفاً، فأُخذ من نسخة ${isolated(when)} الاحتياطية.`,
    finding: (found, how) =>
      `${found} ${how} وما كان هناك من قبل محفوظ إلى جانبه باسم ينتهي بـ ${isolated('.damaged')}.`,
  },
  shown: {
    fromOriginal: 'في مجلد المشروع نص مفقود أو تالف. ويُعرض كما هو في أصله، ولم يُكتب شيء.',
    fromBackup: (part, when) =>
      `في مجلد المشروع ${part === 'text' ? 'نص' : 'ملف'} مفقود أو تالف. ويُعرض كما هو في نسخة ${isolated(when)} الاحتياطية، ولم يُكتب شيء.`,
  },
  blobs: {
    missing: {
      original: (count) => `أُنشئ من جديد من أصله ما كان مفقوداً: ${counted(count, nouns.text)}.`,
      backup: (count) => `أُخذ من النسخ الاحتياطية ما كان مفقوداً: ${counted(count, nouns.textOrFile)}.`,
      nowhere: (count) =>
        `ما هو مفقود من مجلد المشروع وليس في أي نسخة احتياطية: ${counted(count, nouns.textOrFile)}. ${verifySays}`,
      later: (count) =>
        `ما هو مفقود من مجلد المشروع: ${counted(count, nouns.textOrFile)}. ويُبحث عنه في الأصول والنسخ الاحتياطية حين تمكن الكتابة في المشروع.`,
    },
    changed: {
      original: (count) =>
        `ما لم يكن كما استُورد، إذ تغيّر ملفه أو تلف: ${counted(count, nouns.text)}. فوُضع جانباً، وأُنشئ النص من جديد من أصله.`,
      backup: (count) =>
        `ما لم يكن كما استُورد، إذ تغيّر ملفه أو تلف: ${counted(count, nouns.text)}. فوُضع جانباً، وأُخذ النص من النسخ الاحتياطية.`,
      nowhere: (count) =>
        `ما ليس كما استُورد، إذ تغيّر ملفه أو تلف، وليس في أصل ولا في نسخة احتياطية: ${counted(count, nouns.text)}. ${verifySays}`,
      later: (count) =>
        `ما ليس كما استُورد، إذ تغيّر ملفه أو تلف: ${counted(count, nouns.text)}. ويُعاد حين تمكن الكتابة في المشروع إن كان في أصله أو في نسخة احتياطية.`,
    },
  },
  strayFiles: (files, count) =>
    count === 1
      ? `${quoted(files[0] ?? '')} في مجلد المشروع ليس من المشروع. ${verifySays}`
      : `ما في مجلد المشروع وليس من المشروع ${counted(count, nouns.file)}: ${files.map(quoted).join('، ')}${count > files.length ? ' وغيرها' : ''}. ${verifySays}`,
  historyCopy: (file, message) => `${quoted(file)}: ${message} ويُختار لذلك «فحص السلامة».`,
  copy: {
    notFree: 'لم يُنسخ شيء: في المجلد ملفات أخرى.',
    noCopy: (file) => `${quoted(file)} ليس نسخة من السجل يمكن فتحها. ولم يُنسخ شيء.`,
    noKey: 'لم يُنسخ شيء: ملف مفتاح المشروع تالف أو مفقود.',
    notMade: 'تعذّر إنشاء النسخة',
    action: 'فتح كنسخة…',
    dialog: 'فتح كنسخة',
    opened: 'فُتح كنسخة',
    make: 'إنشاء النسخة',
    name: (title) => `${title} (نسخة)`,
    done: (file, project, partsAt) =>
      `فُتح ${quoted(file)} باسم المشروع ${quoted(project)}: وفيه ما كان مشتركاً، ثم من القيد ${formatCount(partsAt)} فصاعداً ما هو له وحده.`,
  },
  takeIn: {
    action: 'النظر فيه…',
    take: 'إدخاله في المشروع',
    keepApart: 'إبقاؤه جانباً',
    leave: 'تركه',
    taken: 'أُدخل في المشروع. ويُخرجه «تراجع».',
    keptApart: `بقي جانباً: وينتهي اسم ملفه الآن بـ ${isolated('.apart')}.`,
    isNew: (kind, name) => `${kinds[kind].name}: ${quoted(name)}. ليس في المشروع.`,
    differs: (kind, name) => `${kinds[kind].name}: ${quoted(name)}. هو في المشروع على حال أخرى؛ وما سيتغيّر:`,
    field: 'الحقل',
    ours: 'في المشروع',
    theirs: 'في الملف',
    nothing: '(لا شيء)',
    entries: (count) => counted(count, nouns.entry),
    setAside: 'ما وُضع أو أُبقي جانباً',
    apart: {
      another: (kind) => `فيه حال أخرى لـ${kinds[kind].name} من المشروع.`,
      unknown: (kind) => `فيه ${kinds[kind].name} ليس في المشروع.`,
    },
    gone: (file) => `ليس في ${quoted(file)} وثيقة يمكن إدخالها. يلزم فحص سلامة المشروع من جديد.`,
    changed: (file) => `لم يعد ${quoted(file)} هو الملف الذي عُرض. يلزم النظر فيه من جديد.`,
    notRead: (file) => `تعذّرت قراءة ${quoted(file)}`,
    notKept: (file) => `لم يُبقَ ${quoted(file)} جانباً`,
    refused: {
      otherProject: 'لم يُدخَل شيء: هذا ملف مشروع آخر.',
      otherText:
        'لم يُدخَل شيء: للمقال نص آخر في هذا الملف. يُدخَل النص الجديد بالأمر «استبدال النص»، فهو ينقل الادعاءات معه.',
      otherWords: 'لم يُدخَل شيء: الكلمات التي يقتبسها هذا الادعاء ليست في المقال حيث يقول الملف.',
      unknownVerdict: 'لم يُدخَل شيء: فيه حكم لا يعرفه سلّم أحكام المشروع.',
      value: 'لم يُدخَل شيء: فيه تاريخ أو رقم غير صحيح.',
      'lacks project': 'لم يُدخَل شيء: هو من مشروع آخر.',
      'lacks article': lacks('مقالاً'),
      'lacks claim': lacks('ادعاءً'),
      'lacks source': lacks('مصدراً'),
      'lacks conflict': 'لم يُدخَل شيء: فهو يذكر تعارضاً ليس في المشروع.',
      'lacks event': 'لم يُدخَل شيء: فهو يذكر حدثاً ليس في المشروع.',
      'lacks question': 'لم يُدخَل شيء: فهو يذكر سؤالاً ليس في المشروع.',
    },
  },
  notVerified: 'تعذّر فحص سلامة المشروع',
  verified: {
    result: (findings) =>
      findings === 0 ? 'كل شيء كما حُفظ.' : `ليس كما حُفظ: ${counted(findings, nouns.thing)}.`,
    checked: (history, documents, texts, originals) =>
      `ما فُحص: قيود السجل ${formatCount(history)}، والوثائق ${formatCount(documents)}، والنصوص ${formatCount(texts)}، والأصول ${formatCount(originals)}.`,
    newest: (seq, hash) => `أحدث قيد سليم: رقم ${formatCount(seq)}، وبصمته ${isolated(hash)}`,
  },
  findings: {
    missing: 'مفقود.',
    changed: {
      document: 'ليس ما يقوله السجل.',
      text: 'ليس النص الذي استُورد.',
      original: 'ليس الملف الذي استُورد.',
    },
    folder: 'مكانه مجلد.',
    link: 'مكانه رابط إلى موضع آخر.',
    noFile: 'مكانه شيء ليس ملفاً.',
    unreadable: (why) => `تعذّرت قراءته. ${why}.`,
    unused: 'ليس ما يقوله اسمه. ولا شيء في المشروع يذكره.',
    beyondHistory: (count) =>
      `ما في المجلد وليس في الجزء الذي تمكن قراءته من السجل: ${counted(count, nouns.document)}. وعند فتح المشروع يُقرأ الموجود.`,
    historyUnreadable: (why) => `تعذّرت قراءته إلى آخره. ${why}.`,
    historyShort: (last, saved) =>
      `ينتهي بالقيد ${formatCount(last)}، لكن الفهرس يقول إن عدد القيود كان ${formatCount(saved)}: فآخرها مفقود.`,
    historyLineEnds:
      'غيّر برنامج آخر نهايات الأسطر فيه. كل القيود كما حُفظت، وفتح المشروع يعيد نهايات الأسطر كما كانت.',
    historyBroken: (from, reason) =>
      `من البايت ${formatCount(from)} فصاعداً ليس السجل كما حُفظ: ${reason}. وما قبله سليم.`,
  },
  strays: {
    noFile: 'مكان هذا الملف مجلد أو رابط أو شيء آخر ليس ملفاً.',
    noFolder: 'هو مجلد أو رابط أو شيء آخر ليس ملفاً، وليس مثله في أي مشروع. والبرنامج لا ينظر فيه.',
    other: 'ليس في أي مشروع ملف كهذا. والبرنامج لا يقرؤه.',
    noHistory: 'هو بين ملفات السجل وليس منها. والبرنامج لا يقرؤه.',
    unknown: 'لا يعرف السجل عنه شيئاً. والبرنامج لا يقرؤه.',
    unknownDocument: (kind) =>
      `هو ${kinds[kind].name} لا يعرف السجل عنه شيئاً، كما يحدث حين لا تكتمل مزامنة مجلد. والبرنامج لا يقرؤه.`,
    sameAs: (file) => `هو نسخة من ${quoted(file)} ومحتواها نفسه. ويمكن حذفها.`,
    copyOf: (file) =>
      `هو نسخة من ${quoted(file)}، مما تُنشئه برامج مزامنة المجلدات، ومحتواها مختلف. والبرنامج لا يقرؤها.`,
    history: {
      same: () => 'هي نسخة أقدم من السجل، وفيه قيودها كلها. ويمكن حذفها.',
      parts: (partsAt, own, when, by) =>
        `هي نسخة من السجل تفترق عنه. ${onAnotherWay(partsAt, own, when, by)}`,
      'goes on': (partsAt, own, when, by) =>
        `هي نسخة من السجل تستمر حيث ينتهي هذا. ${onAnotherWay(partsAt, own, when, by)}`,
    },
    apart: (from) => `من البايت ${formatCount(from)} فصاعداً فيه قيود ليست في السجل.`,
  },
}
