import type { history as en } from '../../en/store/history'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { quoted } from '../terms/quoted'

export const history: Worded<typeof en> = {
  notRead: 'تعذّرت قراءة السجل',
  entryNotRead: (seq) => `لا تمكن قراءة القيد ${formatCount(seq)} من السجل.`,
  faults: {
    allMissing: 'كله مفقود',
    partMissing: 'جزء منه مفقود',
    endMissing: (from) => `القيود من ${formatCount(from)} فصاعداً مفقودة`,
    inItsPlace: {
      EISDIR: 'مكان أحد ملفاته مجلد',
      ELOOP: 'مكان أحد ملفاته رابط',
      EFTYPE: 'مكان أحد ملفاته شيء ليس ملفاً',
      EFBIG: 'أحد ملفاته أكبر من أي ملف يكتبه هذا البرنامج',
    },
    shorter: 'هو أقصر مما كان حين حُفظ',
    unreadable: (seq) => `لا تمكن قراءة القيد ${formatCount(seq)}`,
    doesNotFollow: (seq) => `القيد ${formatCount(seq)} لا يتصل بما قبله`,
  },
  toRead: (reason) => `السجل تالف: ${reason}. والمشروع للقراءة فقط حتى يُستعاد السجل`,
  foundLate: (reason) => `السجل تالف: ${reason}. والمشروع للقراءة فقط حتى يُستعاد`,
  documentsRestored: (reason) =>
    `السجل تالف: ${reason}. استُعيدت الوثائق من الفهرس ومن القيود التي تمكن قراءتها ومن ملفاتها. ولم يُكتب فوق شيء.`,
  documentsUntouched: (reason) => `السجل تالف: ${reason}. والوثائق كما كانت.`,
  lineEnds: 'غيّر برنامج آخر نهايات الأسطر في السجل. كل القيود كما حُفظت، وأُعيدت نهايات الأسطر كما كانت.',
  tornEnd: (aside) =>
    `لم يكن آخر قيد في السجل تاماً، كما يحدث حين تنقطع الكهرباء في أثناء الحفظ. فتُرك، وحُفظ ما كان هناك باسم ${quoted(aside)}.`,
  notRestored: 'تعذّرت استعادة السجل',
  restored: (reason, seq) =>
    `كان السجل تالفاً: ${reason}. وما سبق ذلك كما كان؛ ومن هناك يصل القيد ${formatCount(seq)} إلى الوثائق كما هي الآن.`,
  damagedPart: (name) => `حُفظ الجزء التالف باسم ${quoted(name)}.`,
  writtenTo: 'كتب برنامج آخر في سجل هذا المشروع، فلا يُحفظ هنا شيء بعد الآن. يلزم إغلاق المشروع وفتحه من جديد',
  proves: [
    'قيود السجل بالترتيب الذي كُتبت به، ولم يُغيَّر منها قيد ولا أُخرج ولا أُدخل بينها.',
    'كل وثيقة هي ما يقوله السجل، وكل نص وكل أصل هو، بايتاً بايتاً، ما استُورد.',
  ],
  doesNotProve: [
    'لا يثبت متى جرى شيء: فالأوقات من ساعة الجهاز، ويمكن ضبطها.',
    'لا يثبت أن السجل لم يُكتب من جديد من أوله إلى آخره. وللاحتراز من ذلك تُحفظ أحدث بصمة في مكان آخر، كما يفعل التقرير المصدَّر، ثم تُقارَن.',
  ],
}
