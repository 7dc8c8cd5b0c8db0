import type { opening as en } from '../../en/store/opening'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { kinds } from '../terms/kinds'

export const opening: Worded<typeof en> = {
  notOpened: 'تعذّر فتح المشروع',
  notOpenedFor: (file) => `تعذّر فتح المشروع بسبب ${quoted(file)} في مجلده`,
  notOpenedToWrite: 'تعذّر فتح المشروع للكتابة',
  toRead: 'فُتح المشروع للقراءة',
  taken: 'استولى برنامج آخر على هذا المشروع',
  gone: 'لم يعد مجلد هذا المشروع في مكانه: نُقل هو أو قفله، أو تغيّر اسمه، أو حُذف',
  inUse: {
    byOthersNow: 'هناك برامج أخرى تفتح هذا المشروع في هذه اللحظة. يمكن المحاولة من جديد.',
    byAnotherNow: 'هناك برنامج آخر يفتح هذا المشروع في هذه اللحظة. يمكن المحاولة من جديد.',
    anybody: 'برنامج آخر',
    here: 'على هذا الجهاز',
    at: (host) => `على ${isolated(host)}`,
    since: (when) => ` منذ ${isolated(when)}`,
    by: (who, where, since) => `هذا المشروع مفتوح عند ${isolated(who)} ${where}${since}. ويمكن فتحه للقراءة.`,
  },
  noProject: (name) =>
    `ليس في ${quoted(name)} مشروع Plumbline. يلزم اختيار المجلد الذي ينتهي اسمه بـ ${isolated('.plumbline')}.`,
  unfinished: 'لم يكتمل المشروع الذي في هذا المجلد قط: فقد انقطع إنشاؤه.',
  olderFormat: 'نسق هذا المشروع قديم، ولا بد من نقله إلى الأحدث قبل قراءته. يكفي فتحه للكتابة مرة واحدة.',
  newerFormat: 'أُنشئ هذا المشروع بإصدار أحدث من Plumbline. يلزم فتحه بذلك الإصدار؛ ولم يتغيّر شيء.',
  formats: (version, newest) =>
    `النسق ${formatCount(version)}، وهذا البرنامج يقرأ حتى ${formatCount(newest)}`,
  linked: (folder) =>
    `${quoted(folder)} في مجلد المشروع ليس مجلداً بل رابط أو ملف. ولم يُفتح المشروع؛ يلزم وضع المجلد نفسه هناك.`,
  unreadable: (isSealed) =>
    `لا يمكن فتح المشروع: فلا سجله ولا فهرسه ولا ${quoted('project.json')} يمكن أن يُقرأ${isSealed ? `، أو إن ${quoted('protection.json')} من مشروع آخر` : ''}. ولم يتغيّر شيء. يلزم استعادة نسخة احتياطية.`,
  notTidied: 'تعذّر تنظيف ما خلّفته استعادة منقطعة أو تغيير منقطع للحماية',
  index: {
    missing: 'كان الفهرس مفقوداً، فأُنشئ من جديد من السجل.',
    damaged: 'كان الفهرس تالفاً، فأُنشئ من جديد من السجل.',
    ofAnother: 'لم يكن الفهرس لهذا السجل، فأُنشئ من جديد.',
    ofKind: (kind) => `كان فهرس ${kinds[kind].title} مفقوداً أو تالفاً، فأُنشئ من جديد من السجل.`,
    holdsOther: `في الفهرس ما ليس وثيقة. يلزم حذف ${quoted('index.json')} من مجلد المشروع ثم فتحه من جديد`,
    invalid: (kind, id) => `في الفهرس ${kinds[kind].name} ليس وثيقة صحيحة (${isolated(id)}). ولم يتغيّر شيء.`,
  },
  claimsNotRead: 'تعذّرت قراءة الادعاءات كلها',
  filesNotChecked: 'تعذّر فحص ملفات المشروع كلها',
  textsNotChecked: 'تعذّر فحص نصوص المشروع كلها',
  keptBeside: (name) =>
    `${quoted(name)} إلى جانب المشروع هو المشروع كما كان قبل تغيير حمايته، وقد عُمل عليه بعد ذلك. فتُرك كما هو.`,
}
