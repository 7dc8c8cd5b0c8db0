import type { NormalisationStep } from '../../../domain/text/normalise-text'
import type { CountingKind, LeftOut, PlainKind, QuotingKind } from '../../../schema/import-step'
import { stepsIn } from '../../steps-in-words'
import { formats } from '../terms/formats'
import { andMore, counted } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns, type Noun } from '../terms/nouns'

const steps: Readonly<Record<NormalisationStep, string>> = {
  'byte order mark removed': 'أُزيلت علامة ترتيب البايتات',
  'CRLF to LF': 'حُوّل CRLF إلى LF',
  'CR to LF': 'حُوّل CR إلى LF',
  'other line ends to LF': 'حُوّلت نهايات الأسطر الأخرى إلى LF',
  'NUL replaced by U+FFFD': 'استُبدل U+FFFD بالحرف NUL',
  'lone surrogates replaced by U+FFFD': 'استُبدل U+FFFD بأنصاف الأحرف المنفردة',
  'invisible characters between digits removed': 'أُزيلت أحرف غير مرئية بين الأرقام',
  'soft hyphens between digits written as hyphens': 'كُتبت الواصلات اللينة بين الأرقام واصلات',
  'Unicode normalised to NFC': 'وُحّد ترميز Unicode إلى NFC',
}

const plain: Readonly<Record<PlainKind, string>> = {
  markdown: 'قُرئ Markdown نصاً منسَّقاً',
  pasted: 'كلمات نص منسَّق أُلصق',
  readablePart: 'الجزء المقروء من الصفحة',
  wholePage: 'الصفحة كلها: لم يوجد فيها مقال',
  onlyConsent: 'لم يوجد إلا إشعار بشأن ملفات الارتباط',
  endNotes: 'وُضعت حواشي الوثيقة في آخرها',
  edges: 'وُضعت رؤوس الصفحات وتذييلاتها في الآخر',
  linesJoined: 'ضُمّت الأسطر المطبوعة في فقرات',
  letterForms: 'كُتبت الأحرف المركَّبة وأشكال الأحرف أحرفاً',
  lettersLeftOut: 'تُركت أحرف لا يذكر خطها أي الأحرف هي',
  runningHeads: 'تُركت الرؤوس المتكررة وأرقام الصفحات',
  mailText: 'نص الرسالة',
  mailHtml: 'قُرئ HTML الرسالة نصاً',
  mailHtmlDiffers: 'قُرئ HTML الرسالة لأن نصها العادي يقول شيئاً آخر',
  linesInCells: 'كُتبت نهايات الأسطر داخل الخلايا مسافات',
  openQuote: 'قُرئت علامة اقتباس بلا نهاية حرفاً',
  cues: 'ضُمّت الترجمات النصية في جمل، مع وقت بداية كل منها',
  repeatedLines: 'قُرئت مرة واحدة الأسطر التي تكررها الترجمات النصية',
  structureLost: 'كان المخزَّن من عناوينه وقوائمه وجداوله تالفاً، وليس في هذه الصيغة',
  readByMachine: 'قُرئت آلياً كلمات في صور',
  cutOff: 'لا نهاية للجملة الأخيرة: قد يكون النص مبتوراً',
  cellsAsShown: 'قُرئت الخلايا كما تُظهرها تنسيقاتها، والمعادلات بقيمها المخزَّنة',
}

const counting: Readonly<Record<CountingKind, (count: number) => string>> = {
  furtherArticles: (count) => `وُضع تحته من الصفحة ${counted(count, nouns.furtherArticle)}`,
  badBytes: (count) => `ما لا يمكن أن يظهر حرفاً فظهر �: ${counted(count, nouns.byte)}`,
  filledFields: (count) => `قُرئ في موضعه من استمارة ${counted(count, nouns.filledField)}`,
  forwardedMails: (count) => `ما وُضع تحتها مما في الرسالة: ${counted(count, nouns.mail)}`,
  mails: (count) => `${counted(count, nouns.mail)} بترتيب الصندوق`,
  unreadLetters: (count) => `ما تُرك لأن خطه لا يذكر أي الأحرف هو: ${counted(count, nouns.character)}`,
  uncalculated: (count) => `${counted(count, nouns.formula)} بلا قيمة`,
  chapters: (count) => `${counted(count, nouns.chapter)} بترتيب القراءة`,
  missingChapters: (count) => `المفقود من الملف: ${counted(count, nouns.chapter)}`,
  doubled: (count) => `ما يرد فيه مرتين: ${counted(count, nouns.paragraph)}، فقد يكون النص مكرراً`,
  tablesAsLines: (count) =>
    `ما هو أكبر من أن يُعرض جدولاً فقُرئ أسطراً بين خلاياها علامات جدولة: ${counted(count, nouns.table)}`,
}

const quoting: Readonly<Record<QuotingKind, string>> = {
  struckWords: 'مشطوب وليس في النص',
  commentsMade: 'تعليقات ليست في النص',
  runningLines: 'مطبوع في كل صفحة وقُرئ مرة واحدة',
  hiddenSheets: 'أوراق مخفية لم تُقرأ',
  brokenOff: 'جمل تنقطع قبل نهايتها',
  printedTwice: 'يرد مرتين متتاليتين',
}

const separators = { '\t': 'علامات جدولة', ';': 'فواصل منقوطة', ',': 'فواصل', '|': 'خطوط عمودية' }

const leftOutNouns: Readonly<Record<LeftOut, Noun>> = {
  scans: nouns.scannedPage,
  struck: nouns.struckPassage,
  comments: nouns.comment,
  fields: nouns.formField,
  frames: nouns.frame,
  pictures: nouns.picture,
  formulas: nouns.formula,
  attachments: nouns.attachment,
  articles: nouns.furtherArticle,
  hidden: nouns.hiddenPassage,
  covered: nouns.coveredPassage,
  deleted: nouns.trackedDeletion,
  bytes: nouns.byte,
  letters: nouns.character,
  parts: nouns.partOfFile,
}

const of =
  (what: LeftOut, more = '') =>
  (count: number): string =>
    counted(count, leftOutNouns[what]) + more

export const leftOut: Readonly<Record<LeftOut, (count: number) => string>> = {
  scans: of('scans'),
  struck: of('struck'),
  comments: of('comments'),
  fields: of('fields'),
  frames: of('frames'),
  pictures: of('pictures', ' بلا نص'),
  formulas: of('formulas'),
  attachments: of('attachments'),
  articles: of('articles', ' من الصفحة'),
  hidden: of('hidden'),
  covered: of('covered'),
  deleted: of('deleted'),
  bytes: of('bytes', ' بلا حرف مقابل'),
  letters: of('letters', ' من خطوط غير معروفة'),
  parts: of('parts'),
}

const notRead: Readonly<Partial<Record<LeftOut, (count: number) => string>>> = {
  pictures: (count) => `لم يُقرأ: ${counted(count, nouns.picture)}`,
  deleted: (count) => `تُرك: ${counted(count, nouns.trackedDeletion)}`,
  parts: (count) => `لم يُقرأ: ${counted(count, nouns.embeddedObject)}`,
  covered: (count) => `تُرك: ${counted(count, nouns.coveredPassage)}، وما زالت كلماته في الملف`,
}

export const describeSteps = stepsIn({
  steps,
  plain,
  counting,
  quoting,
  quoted: (passages, more) => formats.inRow([...passages.map(quoted), ...(more > 0 ? [andMore(more)] : [])]),
  notRead: (what, count) => notRead[what]?.(count) ?? `لم يُقرأ: ${leftOut[what](count)}`,
  tracked: (inserted, deleted) =>
    `قُرئت التغييرات المتعقَّبة كأنها مقبولة: ما أُخذ ${counted(inserted, nouns.insertion)}، وما تُرك ${counted(deleted, nouns.deletion)}`,
  partedBy: (sign) => `تفصل بين الخلايا ${separators[sign]}`,
  readAs: (name) => `قُرئ على أنه ${name}`,
  foreign: isolated,
  fact: (name, value) => `${name}: ${value}`,
  inRow: formats.inRow,
})
