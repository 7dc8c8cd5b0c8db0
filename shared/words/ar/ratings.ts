import type { ratings as en } from '../en/ratings'
import type { Worded } from '../worded'

export const ratings: Worded<typeof en> = {
  reliability: {
    A: 'موثوق تماماً',
    B: 'موثوق عادةً',
    C: 'موثوق إلى حد ما',
    D: 'غير موثوق عادةً',
    E: 'غير موثوق',
    F: 'لا يمكن تقدير موثوقيته',
  },
  credibility: {
    1: 'أكدتها مصادر أخرى مستقلة',
    2: 'صحيحة على الأرجح',
    3: 'ربما كانت صحيحة',
    4: 'مشكوك فيها',
    5: 'مستبعدة',
    6: 'لا يمكن تقدير صحتها',
  },
  source: (words) => (words === null ? 'المصدر لم يُقيَّم' : `المصدر ${words}`),
  information: (words) => (words === null ? 'المعلومة لم تُقيَّم' : `المعلومة ${words}`),
}
