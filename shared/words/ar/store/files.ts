import type { SizeUnits } from '../../formats'
import type { files as en } from '../../en/store/files'
import type { Worded } from '../../worded'
import { formats } from '../terms/formats'
import { isolated, quoted } from '../terms/quoted'

export const files: Worded<typeof en> = {
  refused: {
    ENOSPC: 'القرص ممتلئ. يلزم إخلاء مساحة ثم المحاولة من جديد',
    EDQUOT: 'نفدت المساحة المخصصة على هذا القرص. يلزم إخلاء مساحة ثم المحاولة من جديد',
    EACCES: 'ليس لهذا البرنامج إذن بذلك. يلزم فحص الأذونات ثم المحاولة من جديد',
    EPERM: 'لا يسمح النظام بذلك. يلزم فحص الأذونات، والتأكد من أن برنامجاً آخر لا يبقيه مفتوحاً',
    EROFS: 'القرص للقراءة فقط. يلزم نسخ المشروع إلى قرص تمكن الكتابة عليه',
    EIO: 'أبلغ القرص عن عطل. يحسن نسخ المشروع إلى قرص آخر قريباً',
    EMFILE: 'الملفات المفتوحة كثيرة جداً. يلزم إغلاق برامج أخرى ثم المحاولة من جديد',
    ENFILE: 'الملفات المفتوحة كثيرة جداً. يلزم إغلاق برامج أخرى ثم المحاولة من جديد',
    EBUSY: 'برنامج آخر يبقيه مفتوحاً. يلزم إغلاق ذلك البرنامج ثم المحاولة من جديد',
    ENOENT: 'لم يعد موجوداً. ربما نُقل أو تغيّر اسمه أو حُذف',
    ENOTDIR: 'لم يعد موجوداً. ربما نُقل أو تغيّر اسمه أو حُذف',
    EISDIR: 'هذا مجلد وليس ملفاً',
    EFTYPE: 'ليس ملفاً عادياً، بل أنبوب أو جهاز',
    EFBIG: 'هو أكبر من أي ملف في مشروع',
    EEXIST: 'هناك شيء بهذا الاسم أصلاً',
    ENAMETOOLONG: 'الاسم أطول مما يقبله هذا القرص',
    ELOOP: 'هو رابط إلى موضع آخر، والروابط لا تُتبع. يلزم وضع الملف نفسه هناك',
    ENODEV: 'لم يعد القرص موصولاً',
    ENXIO: 'لم يعد القرص موصولاً',
    ESTALE: 'انقطع القرص المشترك. يلزم وصله ثم المحاولة من جديد',
    ETIMEDOUT: 'لا يستجيب القرص المشترك. يلزم فحص الاتصال ثم المحاولة من جديد',
  },
  refusedOtherwise: 'رفضه نظام الملفات',
  changing: (name) => `تغيّر ${quoted(name)} في أثناء قراءته. يمكن المحاولة من جديد متى استقرّ.`,
  notRead: (name) => `تعذّرت قراءة ${quoted(name)}`,
  isFolder: (name) => `${quoted(name)} مجلد وليس ملفاً.`,
  isOther: (name) => `${quoted(name)} ليس ملفاً عادياً.`,
  tooLarge: (name, bytes, most) => `حجم ${quoted(name)} هو ${size(bytes)}؛ وأكبر ما يُقرأ هنا ${size(most)}.`,
  ofProject: (name) => `${quoted(name)} ملف من مشروع، فلم يُستبدل. يلزم اختيار اسم آخر أو مجلد آخر.`,
  notWritten: (name) => `لم يُكتب ${quoted(name)}`,
  noFolder: (name, folder) =>
    `لم يُكتب ${quoted(name)}: لا وجود للمجلد ${isolated(folder)}. يلزم اختيار مكان آخر.`,
  notThere: (path) => `${quoted(path)} غير موجود أو لا تمكن قراءته. يلزم التأكد من المسار.`,
  notGivenBack: 'لم يُعِد القرص ما كُتب عليه. ولم يتغيّر شيء.',
  settings: {
    notRead: 'تعذّرت قراءة الإعدادات',
    notSaved: 'لم تُحفظ الإعدادات',
    damaged: 'كانت الإعدادات تالفة. وتُستعمل المعتادة بدلاً منها.',
    setAside: (name) => `كانت الإعدادات تالفة، فوُضعت جانباً باسم ${quoted(name)}، وتُستعمل المعتادة بدلاً منها.`,
  },
}

const units: SizeUnits = {
  bytes: (count) => `${formats.count(count)} بايت`,
  thousands: 'كيلوبايت',
  millions: 'ميغابايت',
}

const size = (bytes: number): string => formats.size(bytes, units)
