import type { linking as en } from '../en/linking'
import type { Worded } from '../worded'
import { listed } from './terms/quoted'

export const linking: Worded<typeof en> = {
  takenTogether: (reasons, doubts, pair) => {
    const meant = pair.length === 0 ? '' : ` والمقصود ${listed(pair)}.`
    return reasons.length === 0
      ? `جُمعت مع أن هناك ما يمنع: ${doubts.join('؛ ')}.${meant}`
      : `جُمعت لما يلي: ${reasons.join('؛ ')}${doubts.length === 0 ? '' : ` – وما يمنع: ${doubts.join('؛ ')}`}.${meant}`
  },
  evidence: {
    'one-event': 'يبدو أن المقالات تروي حدثاً واحداً',
    'articles-alike': 'المقالات متشابهة',
    'articles-alike-background': 'ليس خبر المقالات المتشابهة، بل خلفيته',
    'same-role-in-one-event': 'المُحصى هو نفسه في حدث واحد',
    'same-noun': 'الاسم نفسه',
    'other-roles': 'المُحصى شيء آخر',
    'role-on-one-side': 'لا يذكر كل منها بوضوح ما يُحصيه',
    'same-role-of-a-measurement': 'القياسات من هذا النوع كثيرة',
    size: 'الأرقام متباعدة',
    'days-between': 'الأيام متباعدة',
    'value-stands-elsewhere': 'أحد الأرقام يرد في غير نصه أيضاً',
    'one-day': 'اليوم نفسه',
    'other-day': 'أيام مختلفة',
    'background-on-one-side': 'أحدها يُروى خلفيةً',
    'background-on-both': 'تُروى خلفيةً',
    'one-text': 'ترد في نص واحد',
    'one-sentence': 'ترد في جملة واحدة',
    'group-on-one-side': 'لا يسمّي كل منها فئة من الناس',
    'other-groups': 'فئات مختلفة من الناس',
    'saying-on-one-side': 'ليس كل منها قولاً لأحد',
    'words-near': 'الكلمات نفسها في الجوار',
    'two-speakers-in-one-text': 'قائلان في نص واحد',
    'passages-alike': 'الجمل المحيطة متشابهة',
    'same-target': 'الاسم نفسه المقصود',
    'leads-its-rivals': 'لا رقم آخر يلائم مثله',
    'same-deed-of-dates': 'المؤرَّخ هو الفعل نفسه',
    'same-deed-of-durations': 'الذي دام هو الفعل نفسه',
    'nearest-deed-of-figures': 'الفعل المجاور للأرقام هو نفسه',
    'only-one-of-its-unit': 'كل منهما هو الرقم الوحيد بوحدته في صدر نصه',
    'a-date': 'هي تواريخ',
    'an-amount': 'هي مبالغ من المال',
    'a-measurement': 'هي قياسات',
  },
  against: { 'leads-its-rivals': 'رقم آخر يلائم أكثر' },
}
