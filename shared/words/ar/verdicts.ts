import type { verdicts as en } from '../en/verdicts'
import type { Worded } from '../worded'
import { countedAfter, formatCount } from './terms/format-count'
import { nouns } from './terms/nouns'
import { quoted } from './terms/quoted'

const notSettled = 'بُحث عن أدلة، وما وُجد لا يثبت الادعاء ولا ينقضه.'
const holds = 'تُظهر الأدلة أن الادعاء صحيح كما صيغ'
const doesNotHold = 'تُظهر الأدلة أن الادعاء غير صحيح كما صيغ.'

export const verdicts: Worded<typeof en> = {
  notChecked: { label: 'لم يُتحقّق منه', definition: 'لم يحكم أحد على هذا الادعاء بعد.' },
  cannotBeVerified: {
    label: 'لا يمكن التحقّق منه',
    definition: 'لا دليل في متناول أحد يمكن أن يحسمه: رأي، أو توقّع، أو أمر لا يستطيع أحد معاينته.',
  },
  plumbline: {
    title: 'Plumbline',
    supported: { label: 'مدعوم', definition: `${holds}، ولم يوجد ما ينقضه.` },
    partlySupported: {
      label: 'مدعوم جزئياً',
      definition: 'تُظهر الأدلة أن جزءاً من الادعاء صحيح؛ أما الباقي فخطأ، أو لم يوجد ما يثبته.',
    },
    unproven: { label: 'غير مثبت', definition: notSettled },
    disputed: {
      label: 'محل خلاف',
      definition: 'تختلف مصادر متقاربة الوزن، ولا تحسم الأدلة أيها على صواب.',
    },
    refuted: { label: 'مدحوض', definition: doesNotHold },
    outdated: {
      label: 'تجاوزه الزمن',
      definition: 'كان الادعاء صحيحاً حين قيل، ثم تجاوزته أحداث لاحقة أو أرقام أدق.',
    },
  },
  truth: {
    title: 'الصحة في ست درجات',
    true: { label: 'صحيح', definition: 'الادعاء دقيق، ولا ينقصه شيء يُعتدّ به.' },
    mostlyTrue: {
      label: 'صحيح في معظمه',
      definition: 'الادعاء دقيق، ويحتاج إلى توضيح أو معلومة إضافية ليُفهم على وجهه.',
    },
    halfTrue: {
      label: 'نصف صحيح',
      definition: 'الادعاء دقيق في جزء منه، ويُغفل أو يغيّر شيئاً يُعتدّ به.',
    },
    mostlyFalse: {
      label: 'زائف في معظمه',
      definition: 'في الادعاء شيء دقيق، وما يُغفله يعطي انطباعاً آخر.',
    },
    false: { label: 'زائف', definition: 'الادعاء غير دقيق.' },
    madeUp: {
      label: 'مختلَق',
      definition: 'الادعاء غير دقيق، ولم يوجد ما يمكن أن يكون قد استند إليه.',
    },
  },
  trueOrFalse: {
    title: 'صحيح، زائف، مضلل، غير مثبت',
    true: { label: 'صحيح', definition: `${holds}.` },
    misleading: {
      label: 'مضلل',
      definition: 'ما قيل صحيح، لكن طريقة قوله أو ما يُغفله يقود إلى استنتاج خاطئ.',
    },
    false: { label: 'زائف', definition: doesNotHold },
    unproven: { label: 'غير مثبت', definition: notSettled },
  },
  own: {
    open: 'تعديل الأحكام…',
    title: 'سلّم الأحكام',
    explanation:
      'أحكام هذا المشروع بترتيب مفاتيحها. والأول هو حكم الادعاء الذي لم يحكم عليه أحد. وتغيير اسم الحكم لا يغيّر الحكم نفسه؛ ولا يمكن حذف حكم صدر في ادعاءات.',
    replaces: (title) =>
      `يحتفظ المشروع بسلّم خاص واحد: وهذا السلّم سيحلّ محل ${quoted(title)}. وللاستمرار بذاك يُختار أولاً في الإعدادات.`,
    name: 'اسم السلّم',
    steps: 'الأحكام',
    shape: (at) => `شكل الحكم ${formatCount(at)}`,
    label: (at) => `الحكم ${formatCount(at)}`,
    meaning: (at) => `معنى الحكم ${formatCount(at)}`,
    up: (label) => `نقل ${quoted(label)} إلى أعلى`,
    down: (label) => `نقل ${quoted(label)} إلى أسفل`,
    remove: (label) => `حذف ${quoted(label)}`,
    used: (label, claims) => `لا يمكن حذف ${quoted(label)}: فهو حكم ${countedAfter(claims, nouns.claim)}`,
    add: 'إضافة حكم',
    save: 'استعمال هذا السلّم',
    cancel: 'إلغاء',
    tones: {
      good: 'صحيح',
      mixed: 'صحيح جزئياً',
      unknown: 'غير معروف',
      contested: 'محل خلاف',
      bad: 'غير صحيح',
      stale: 'تجاوزه الزمن',
    },
    faults: {
      noTitle: 'يلزم اسم للسلّم.',
      tooFew: 'في السلّم حكمان على الأقل.',
      tooMany: (most) => `عدد الأحكام في السلّم لا يزيد على ${formatCount(most)}: فلكل منها رقم هو مفتاحه.`,
      noLabel: 'يلزم اسم لكل حكم.',
      twice: (label) => `هناك حكمان باسم ${quoted(label)}.`,
      sameStep: 'أحد أحكام السلّم وارد فيه مرتين.',
    },
  },
}
