import { shortened } from '../wording'
import type { copies as en } from '../en/copies'
import type { Worded } from '../worded'
import type { ChangeAspect } from '../../domain/copies/change-aspects'
import { counted, formatCount } from './terms/format-count'
import { isolated } from './terms/quoted'
import { nouns } from './terms/nouns'

const aspects: Readonly<Record<ChangeAspect, string>> = {
  quotation: 'اقتباس',
  figure: 'رقم',
  date: 'تاريخ',
  attribution: 'نسبة القول',
}

export const copies: Worded<typeof en> = {
  change: ({ kind, about }) => {
    const things = about.map((aspect) => aspects[aspect])
    switch (kind) {
      case 'changed':
        if (about[0] === 'quotation') return ['تغيّر داخل اقتباس', ...things.slice(1)].join('، ')
        return things.length === 0 ? 'تغيّرت الصياغة' : `تغيّر ${things.join('، ')}`
      case 'added':
        return ['أُضيف في ب', ...things].join('، ')
      case 'removed':
        return ['سقط من ب', ...things].join('، ')
      case 'same':
        return 'كما هو'
    }
  },
  title: 'النسخ',
  containment: (share) =>
    share === 1 ? 'النص الأقصر كله في كليهما' : `${perCent(share)} من النص الأقصر في كليهما`,
  oneSource: 'يُعدّان مصدراً واحداً.',
  twoSources: 'أُعطيا مجموعتي أصل مختلفتين: فيُعدّان مصدرين.',
  group: (name) => `مجموعة الأصل الواحد: ${isolated(name)}. ولقول غير ذلك تُسمّى مجموعة تحت «عن المقال».`,
  showDifference: 'عرض الفرق',
  beside: 'قراءتها إلى الجانب',
  difference: {
    heading: 'الفرق بين نسختين',
    gone: 'لم تعد إحدى النسختين في المشروع.',
    beingRead: 'النصان قيد القراءة.',
    same: (share) => `${perCent(share)} من كلمات النص الأطول هي نفسها.`,
    counts: (changes, figures) =>
      changes === 0
        ? 'لا فرق إلا في علامات الترقيم والفقرات.'
        : `${counted(changes, nouns.change)}، ${figures === 0 ? 'وليس شيء منها في رقم' : `منها في رقم: ${formatCount(figures)}`}.`,
    changes: 'التغييرات',
    what: 'ماذا',
    inA: 'في أ',
    inB: 'في ب',
    nothing: 'لا شيء',
    moreChanges: 'عرض تغييرات أخرى',
    merged: 'النصان في نص واحد',
    struck: 'المشطوب',
    onlyInA: 'في أ وحدها،',
    underlined: 'والمسطَّر',
    onlyInB: 'في ب وحدها. والفقرات فقرات ب.',
  },
  notCopy: 'ليس نسخة',
  aCopy: 'هما نسختان',
  saidApart: 'قيل إن هذا ليس نسخة منه.',
  sideBySide: 'وضعهما جنباً إلى جنب',
  question: (a, b) =>
    a === '' || b === ''
      ? `مع «${shortened(a || b)}» أم من دونها؟`
      : `«${shortened(a)}» أم «${shortened(b)}»؟`,
}

/** Only what is whole is called 100%, and only nothing 0%. */
function perCent(share: number): string {
  const percent =
    share === 0 || share === 1 ? share * 100 : Math.min(99, Math.max(1, Math.round(share * 100)))
  return isolated(`${formatCount(percent)}%`)
}
