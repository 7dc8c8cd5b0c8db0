import type { buttons as en } from '../../en/window/buttons'
import type { Worded } from '../../worded'

export const buttons: Worded<typeof en> = {
  cancel: 'إلغاء',
  close: 'إغلاق',
  open: 'فتح',
  done: 'تم',
  back: 'رجوع',
  stop: 'إيقاف',
  dismiss: 'إخفاء',
  details: 'التفاصيل',
}
