import type { relations as en } from '../../en/features/relations'
import type { Worded } from '../../worded'
import { andMore } from '../terms/format-count'
import { isolated } from '../terms/quoted'

export const relations: Worded<typeof en> = {
  heading: 'العلاقات',
  make: 'ربط بعلاقة…',
  none: 'لم يقل أحد ما علاقة هذا الادعاء بغيره.',
  from: {
    'same-as': 'هو نفسه',
    'part-of': 'جزء من',
    updates: 'يحدّث',
    quotes: 'يقتبس',
    'derives-from': 'مأخوذ من',
    contradicts: 'يتعارض مع',
  },
  to: {
    'same-as': 'هو نفسه',
    'part-of': 'من أجزائه',
    updates: 'يحدّثه',
    quotes: 'يقتبسه',
    'derives-from': 'أصل لـ',
    contradicts: 'يتعارض مع',
  },
  meanings: {
    'same-as': 'كلاهما يقول شيئاً واحداً، بكلمات أخرى أو في موضع آخر',
    'part-of': 'معدود في الآخر أو داخل فيه',
    updates: 'حال لاحقة للأمر نفسه؛ وقد يصحّ كل منهما حين قيل',
    quotes: 'يورد كلام الآخر على أنه كلام غيره',
    'derives-from': 'يقوم على الآخر، ولا شيء له من عنده',
    contradicts: 'لا يمكن أن يصحّا معاً: يصيران تعارضاً يلزم حسمه',
  },
  remove: (says, claim) => `سحب العلاقة: ${says} ${isolated(claim)}`,
  dialog: {
    title: 'ما علاقة هذا بادعاء آخر؟',
    selected: 'الكلمات المحدَّدة',
    kind: 'هذا',
    find: 'البحث عن الادعاء الآخر',
    claims: 'الادعاء الآخر',
    noneMatch: 'لا ادعاء فيه هذه الكلمات.',
    further: (count) => `${andMore(count)}: يُعثر عليها بكتابة بعض كلماتها.`,
    action: 'ربط',
  },
}
