import type { keeping as en } from '../../en/store/keeping'
import type { Worded } from '../../worded'
import { isolated, quoted } from '../terms/quoted'

const noKey = (project: string): string => `${quoted(project)} محمي ولا يمكن فتحه:`

const wayOut = 'يلزم إرجاعه من نسخة من المشروع أو من نسخة احتياطية؛ ومن دونه لا يُقرأ شيء هنا.'

export const keeping: Worded<typeof en> = {
  notChanged: 'لم تتغيّر حماية المشروع',
  onlyRead: (why) => `لم تتغيّر حماية المشروع. ${why}.`,
  copyDiffers: 'لم تتغيّر حماية المشروع: لم تأتِ نسخته مطابقة.',
  oldBackups: (fault, folder) =>
    `${fault} والنسخ الاحتياطية السابقة ما زالت في ${isolated(folder)}: يلزم حذفها يدوياً.`,
  backupsNotRenewed: 'تعذّر تحديث النسخ الاحتياطية',
  otherCopies: (names) =>
    `إلى جانب المشروع نسخ أقدم غير محمية: ${names.map(isolated).join('، ')}. يلزم حذفها أو حفظها في مأمن.`,
  notImported: (path) =>
    `${quoted(path)} ليس ما استُورد: فقد تغيّر أو تلف. ولم يتغيّر شيء؛ يلزم أولاً استعادة نسخة احتياطية.`,
  foreign: (path) =>
    `${quoted(path)} في مجلد المشروع ليس من المشروع. يلزم نقله أولاً إلى مكان آخر؛ ولم يتغيّر شيء.`,
  asItWas: (path) => `تعذّر حذف المشروع بحاله السابقة؛ يلزم حذف ${quoted(path)} يدوياً`,
  already: 'المشروع محمي أصلاً. ويمكن تغيير عبارة مروره.',
  notProtected: 'لم يُحمَ المشروع',
  notTakenAway: 'لم تُرفع الحماية',
  noPassphrase: 'ليس المشروع محمياً بعبارة مرور.',
  passphraseNotChanged: 'لم تتغيّر عبارة المرور',
  backupsKeepOld: 'ما زالت النسخ الاحتياطية تُفتح بعبارة المرور القديمة',
  locked: (name) => `${quoted(name)} محمي بعبارة مرور.`,
  wrong: 'ليست هذه عبارة مرور المشروع. ولم يتغيّر شيء؛ يمكن المحاولة من جديد.',
  keyFiles: {
    damaged: (project, file) => `${noKey(project)} ${quoted(file)} ونسخته تالفان. ${wayOut}`,
    missing: (project, file) => `${noKey(project)} ${quoted(file)} ونسخته مفقودان. ${wayOut}`,
    writtenAgain: (file, from) =>
      `كان ${quoted(file)} مفقوداً أو تالفاً أو غير محدَّث، فكُتب من جديد من ${quoted(from)}.`,
  },
}
