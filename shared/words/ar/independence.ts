import type { independence as en } from '../en/independence'
import type { Worded } from '../worded'
import { isolated, listed, quoted } from './terms/quoted'

export const independence: Worded<typeof en> = {
  unconfirmed: (source) => `تقييم ${isolated(source)} هو 1 (مؤكد)، لكن لا مصدر مستقل يؤكده.`,
  countAsOne: (sources) => `تُعدّ مصدراً واحداً، إذ لا يستقل أحدها عن الآخر: ${sources}.`,
  alike: (sources) => `تتشابه صور ${sources}، ونسخة الصورة ليست مصدراً ثانياً.`,
  chain: (sources) => `${sources.map(isolated).join(' نقلاً عن ')}: يُعدّ ذلك مرة واحدة.`,
  ownArticle: (sources) => `${sources}: فيه الادعاء نفسه أو في نسخة منه، وهذا لا يؤكد شيئاً.`,
  missing: 'مصدر مفقود',
  withheld: 'مصدر هويته محجوبة',
  untitled: 'مصدر بلا عنوان',
  titled: quoted,
  list: listed,
}
