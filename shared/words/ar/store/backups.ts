import type { backups as en } from '../../en/store/backups'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const backups: Worded<typeof en> = {
  historyDamaged: 'لم تُحفظ نسخة احتياطية: سجل المشروع تالف. والنسخ الأقدم باقية.',
  notGivenBack: 'لم تُحفظ نسخة احتياطية: لم يُعِد القرص ما كُتب عليه.',
  noKeyFile: 'لم تُحفظ نسخة احتياطية: ملف مفتاح المشروع تالف أو مفقود.',
  notListed: 'تعذّر سرد النسخ الاحتياطية',
  notRestored: 'تعذّرت استعادة النسخة الاحتياطية',
  notReplaced: 'تعذّر وضع النسخة الاحتياطية مكان المشروع',
  gone: 'لم تعد هذه النسخة الاحتياطية موجودة: حلّت محلها نسخة أحدث.',
  copyTitle: (title) => `${title} (مستعاد)`,
  restoredTo: (when, name) => `استُعيدت نسخة ${isolated(when)} الاحتياطية إلى ${quoted(name)}.`,
  onlyToCopy: (why) => `لم يُستعَد شيء. ${why}. يمكن بدلاً من ذلك الاستعادة إلى نسخة.`,
  restored: (when) => `استُعيدت نسخة ${isolated(when)} الاحتياطية.`,
  keptAs: (name, isBackedUp) =>
    `حُفظ المشروع كما كان إلى جانبه باسم ${quoted(name)}${isBackedUp ? '، وكأحدث نسخة احتياطية' : ''}.`,
  otherFiles: 'لم يُستعَد شيء: في المجلد ملفات أخرى.',
  damaged: (number) => `النسخة الاحتياطية ${formatCount(number)} تالفة ولا يمكن استعادتها. يلزم اختيار غيرها.`,
  keyFileDamaged: (number) => `ملف مفتاح النسخة الاحتياطية ${formatCount(number)} تالف أو مفقود.`,
  leftOut: (count) =>
    `تُرك التالف من هذه النسخة الاحتياطية: ${counted(count, nouns.textOrFile)}. ويبيّنه «فحص السلامة».`,
}
