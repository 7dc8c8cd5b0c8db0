import type { tour as en } from '../../en/manual/tour'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { quoted } from '../terms/quoted'

export const tour: Worded<typeof en> = {
  title: 'الجولة',
  offer: 'أهذا أول استعمال؟ ثلاث خطوات على المثال تقود إلى أول تقرير.',
  begin: 'بدء الجولة',
  notNow: 'ليس الآن',
  stepOf: (step, steps) => `الخطوة ${formatCount(step)} من ${formatCount(steps)}`,
  steps: {
    claim: 'تعليم ادعاء',
    evidence: 'ربط ما يقوم عليه',
    report: 'القرار، وتسليم التقرير',
  },
  hints: {
    show: (name) => `الانتقال إلى ${quoted(name)}.`,
    article: 'اختيار مقال من القائمة.',
    words: 'تحديد كلمات في النص يمكن أن تصحّ أو تخطئ: رقم وما يُحصيه، مثلاً.',
    mark: (name) => `الضغط على ${quoted(name)} تحت الكلمات.`,
    claim: 'اختيار ادعاء من القائمة.',
    link: (name) => `الضغط على ${quoted(name)} إلى جانب الادعاء.`,
    passage: 'تحديد المقطع من المقال الآخر الذي يشهد للادعاء أو عليه. والمقال يُختار من الحقل الذي فوقه.',
    stance: 'بيان ما يفعله المقطع: يدعم الادعاء، أو يدحضه، أو يكون سياقاً له.',
    conflict: 'اختيار التعارض: فيه ادعاءان يختلفان جنباً إلى جنب.',
    decide: (name) => `قراءة حاصل المقارنة. ثم يُكتب أدناه سبب القرار، ويُضغط على ${quoted(name)}.`,
    report: (name) => `هذا ما سيُسلَّم. ويبقى الضغط على ${quoted(name)}.`,
  },
  where: 'أين هو؟',
  skip: 'تخطّي هذه الخطوة',
  leave: 'ترك الجولة',
  left: 'انتهت الجولة. ويمكن القيام بها من جديد من قائمة «مساعدة».',
  done: 'هذا هو الطريق كله، من نص إلى تقرير. والباقي في كتيّب الاستعمال؛ أما العمل نفسه فيبدأ بمشروع جديد.',
  finish: 'إغلاق',
}
