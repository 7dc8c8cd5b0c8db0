import type { values as en } from '../en/values'
import type { Worded } from '../worded'
import type { VagueRule } from '../../schema/quantity'
import { quoted } from './terms/quoted'
import { formatCount } from './terms/format-count'

const vagueRules: Readonly<Record<VagueRule, string>> = {
  acled: 'قُرئ وفق قاعدة ACLED',
  plural: 'قُرئ اثنين منه أو أكثر',
}

export const values: Worded<typeof en> = {
  faults: {
    'not-a-date':
      'يلزم تاريخ من التقويم، مثل \u20682014-01-20\u2069 أو \u20682014-01\u2069 أو \u20682014\u2069؛ أو مدة مثل \u20682011-03/2014-01\u2069، أو مدة مفتوحة مثل \u20682011-03/..\u2069',
    'ends-before-it-starts':
      'تنتهي هذه المدة قبل أن تبدأ. تُكتب بدايتها أولاً، مثل \u20682011-03/2014-01\u2069.',
    'not-a-number': 'يلزم عدد، مثل \u2068120,000\u2069.',
    'too-large':
      'هذا أكبر من \u20689,007,199,254,740,991\u2069، وهو أكبر ما يُحفظ بكل أرقامه. يمكن التعبير عنه بوحدة أكبر.',
    'too-small': 'هذا أصغر من \u20680.0000000001\u2069، وهو أصغر ما يُطبع. يمكن التعبير عنه بوحدة أصغر.',
    'too-many-digits': 'أرقامه أكثر مما يُحفظ. يلزم تقريبه إلى خمسة عشر رقماً، عشرة منها بعد الفاصلة.',
    'range-ends-below-its-start': 'نهاية النطاق دون بدايته.',
    'fewer-than-none': 'لا يكون عدد الأشخاص دون الصفر.',
    'stretch-ends-before-it-starts': 'ينتهي هذا المقطع قبل أن يبدأ.',
    'box-past-the-edge': 'يجب أن يكون الإطار داخل الصورة أو الصفحة.',
  },
  refused: (fault) => `لم يتغيّر شيء. ${fault}`,
  tooLong: (most) =>
    `الحد الأقصى لطول النص هنا بالأحرف: ${formatCount(most)}. يلزم اختصاره، أو نقل الباقي إلى مكان آخر.`,
  tooMany: {
    tags: (most) => `الحد الأقصى لعدد وسوم الادعاء: ${formatCount(most)}. تلزم إزالة بعضها أولاً.`,
    names: (most) => `الحد الأقصى لعدد الأسماء هنا: ${formatCount(most)}. تلزم إزالة بعضها أولاً.`,
    entries: (most) =>
      `الحد الأقصى لما يُختار أو يُدرج دفعة واحدة: ${formatCount(most)}. يلزم اختيار أقل من ذلك.`,
  },
  vague: ({ words, rule }) => `${quoted(words)}، ${vagueRules[rule]}`,
  vagueMethod: {
    acled:
      'الكلمات التي لا تعدّ شيئاً بدقة تُقرأ كما تقرؤها ACLED، بأقل ما يمكن أن تعنيه: «عشرات» (dozens) بمعنى 12 أو أكثر، و«scores» بمعنى 20، و«مئات» بمعنى 100.',
    plural:
      'الكلمات التي لا تعدّ شيئاً بدقة تُقرأ اثنين أو أكثر مما تسمّيه: «عشرات» (dozens) بمعنى 24 أو أكثر، و«scores» بمعنى 40، و«مئات» بمعنى 200.',
  },
}
