import type { begin as en } from '../../en/window/begin'
import type { Worded } from '../../worded'

export const begin: Worded<typeof en> = {
  title: 'البداية بمقالين.',
  explanation: 'تُفلت هنا ملفات أو مجلدات، أو يُلصق نص. ولا شيء يغادر هذا الجهاز.',
  steps: {
    read: { name: 'القراءة.', what: 'تُحدَّد كلمات يمكن أن تصحّ أو تخطئ: فذلك ادعاء.' },
    link: { name: 'الربط.', what: 'يُحدَّد المقطع الذي يقوم عليه، أو يُسمّى المصدر.' },
    decide: {
      name: 'القرار.',
      what: 'حيث يختلف نصان يُقال أيهما صحيح ولماذا. ثم يُسلَّم التقرير.',
    },
  },
  article: 'اختيار مقال',
  claim: 'اختيار ادعاء',
}
