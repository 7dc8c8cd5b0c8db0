import type { commandLine as en } from '../en/command-line'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'
import { isolated, quoted } from './terms/quoted'
import { nouns } from './terms/nouns'

const reportEndings = isolated(
  '.html, .checkable.html, .pdf, .docx, .md, .csv, .xlsx, .json, .jsonld (ClaimReview)',
)

/** A flag as it is typed, with what follows it. */
const flag = isolated

export const commandLine: Worded<typeof en> = {
  unknownFlag: (unknown) => `لا يعرف Plumbline الخيار ${quoted(unknown)}. وقائمة ما يعرفه: ${flag('--help')}.`,
  oneProject: 'يفتح Plumbline مشروعاً واحداً في كل مرة: يلزم ذكر مجلد واحد.',
  projectNeedsFolder: `يحتاج ${flag('--project')} إلى مجلد مشروع واحد.`,
  outNeedsAnalyse: `يحتاج ${flag('--out')} إلى ${flag('--analyse PATH…')}: يلزم ذكر ما يُحلَّل.`,
  verifyAlone: `${flag('--verify')} عمل قائم بذاته، ويأخذ مجلد مشروع واحد أو حزمة واحدة، ولا شيء سواهما.`,
  verifyNeedsFolder: `يحتاج ${flag('--verify')} إلى مجلد مشروع واحد أو إلى حزمة واحدة.`,
  reportNeedsName: `يحتاج ${flag('--report')} إلى اسم ملف واحد ينتهي بأحد ما يلي: ${reportEndings}.`,
  reportFormat: (name) =>
    `يكتب Plumbline التقارير بالأنساق التالية: ${reportEndings}؛ ولا ينتهي ${quoted(name)} بأي منها.`,
  reportChoices: `خيارات التقرير: ${flag('--length page|standard|full')}؛ و${flag('--claims')} و${flag('--events')} و${flag('--articles')} بمعرّفاتها أو أرقامها؛ و${flag('--names withheld|shown')}؛ و${flag('--paper A4|Letter')}؛ و${flag('--report-language en|fr|es|ar')}.`,
  ledgersNeedName: `يحتاج ${flag('--ledgers')} إلى اسم ملف واحد ينتهي بـ ${flag('.csv')}.`,
  ledgersOrReport: `${flag('--ledgers')} و${flag('--report')} عملان: يُنفَّذ أحدهما بعد الآخر.`,
  analyseNeedsTexts: `يحتاج ${flag('--analyse')} إلى النصوص أو المشروع المراد تحليله.`,
  analyseNeedsOut: `يحتاج ${flag('--analyse')} إلى ${flag('--out FILE.json')}: يلزم ذكر أين تُكتب النتيجة.`,
  importNeedsFiles: `يحتاج ${flag('--import')} إلى الملفات أو المجلدات المراد استيرادها.`,
  acceptLossNeedsImport: `يحتاج ${flag('--accept-loss')} إلى ${flag('--import PATH…')}: يلزم ذكر ما يُستورد.`,
  readPicturesNeedsImport: `يحتاج ${flag('--read-pictures')} إلى ${flag('--import PATH…')}: يلزم ذكر ما يُستورد.`,
  readPicturesNeedsLanguage: `يحتاج ${flag('--read-pictures')} إلى لغات الصور في كلمة واحدة: ${flag('eng')} أو ${flag('ara,eng')}.`,
  importOrReport: `${flag('--import')} و${flag('--report')} عملان: يُنفَّذ أحدهما بعد الآخر.`,
  passphraseHint: (variable) => `تُعطى عبارة المرور في متغيّر البيئة ${isolated(variable)}.`,
  found: (notice) => `وُجد      ${notice}`,
  writtenTo: (path) => `كُتب إلى ${isolated(path)}`,
  nothingToAnalyse: 'ليس هناك نص يُحلَّل.',
  analysed: (texts, quantities, conflicts, copies) =>
    [
      counted(texts, nouns.text),
      counted(quantities, nouns.quantity),
      counted(conflicts, nouns.conflict),
      counted(copies, nouns.pairOfCopies),
    ].join('، '),
  imported: {
    article: (name, isCopy) =>
      `استُورد   ${isolated(name)}${isCopy ? ' (يكاد يكون نسخة من مقال في المشروع)' : ''}`,
    lacks: (what) => `ينقصه    ${what}`,
    known: (name) => `معروف    ${isolated(name)} (في المشروع أصلاً)`,
    annotations: (name, claims, known, unplaced, wordless) =>
      `استُورد   ${isolated(name)} (تعليقات توضيحية: ادعاءات جديدة ${formatCount(claims)}، ومعروفة ${formatCount(known)}، وما لم يوضع في مكان ${formatCount(unplaced)}${wordless === 0 ? '' : `، وما لا يصير ادعاءً ${formatCount(wordless)}: ملاحظات على صفحة كاملة، وردود، وأدلة`})`,
    references: (name, sources, known) =>
      `استُورد   ${isolated(name)} (مراجع: مصادر جديدة ${formatCount(sources)}، ومعروفة ${formatCount(known)})`,
    elsewhere: (quote, address) =>
      `للنظر    ${quoted(quote)}: وُضع على ${isolated(address)}، وهو غير عنوان مقاله`,
    unplaced: (quote, reason) => `بلا موضع ${quoted(quote)}: ${reason}`,
    refused: (name, reason) => `رُفض     ${isolated(name)}: ${reason}`,
    sum: (imported, known, refused, claims, folder) =>
      `استُورد ${formatCount(imported)}، ومعروف من قبل ${formatCount(known)}، ورُفض ${formatCount(refused)}${claims === null ? '' : `، وادعاءات ${formatCount(claims)}`}، في ${isolated(folder)}`,
  },
  version: (version, electron) => isolated(`Plumbline ${version} (Electron ${electron})`),
  help: [
    'Plumbline: برنامج للتحقّق من المعلومات يعمل بلا إنترنت.',
    '',
    'plumbline [PROJECT]',
    '    يفتح البرنامج على هذا المشروع، أو على آخر مشروع، أو على المثال',
    'plumbline --report FILE [--project DIR]',
    '    يكتب التقرير: .html, .pdf, .docx, .md, .csv, .xlsx, .json, .jsonld',
    '    أو .checkable.html مع أصوله وفحص يعمل في متصفح',
    '    ومعه: --length page|standard|full, --claims 1,3, --events, --articles, --names withheld|shown, --paper A4|Letter,',
    '    --report-language en|fr|es|ar',
    'plumbline --ledgers FILE [--project DIR]',
    '    يكتب حصائل الأحداث المؤكدة، صفاً لكل بند، بنسق .csv',
    'plumbline --analyse PATH… --out FILE',
    '    يكتب ما تذكره نصوص أو مشروع وأين تختلف، بنسق .json',
    'plumbline --import PATH… [--project DIR]',
    '    يُدخل ملفات ومجلدات في مشروع، يُنشأ إن لم يكن موجوداً',
    '    ومع --accept-loss يُدخل أيضاً ما لا يُقرأ ثلثه',
    '    ومع --read-pictures eng,ara تُقرأ آلياً الكلمات في الصور والصفحات الممسوحة ضوئياً',
    'plumbline --verify DIR',
    '    يقارن كل ملف في المشروع بسجله',
    'plumbline --verify FILE',
    '    يفحص حزمة أو ملف .checkable.html: كل ملف بقوائمه، والمشروع الذي فيه بسجله',
    'plumbline --help | --version',
    '',
    'من دون --project تعمل هذه الأوامر على المثال. وعبارة مرور المشروع المحمي: PLUMBLINE_PASSPHRASE في متغيّرات البيئة.',
    'رموز الخروج: 0 تم، 1 لم يتم أو لم يتم كله، 2 خيار غير معروف؛ ومع --verify: 0 سليم، 1 وُجد خلل، 2 تعذّر الفحص.',
    'وعند التشغيل من المصدر تأتي الوسائط بعد \u2068npm start --\u2069.',
  ],
}
