import type { example as en } from '../en/example'
import type { Worded } from '../worded'

export const example: Worded<typeof en> = {
  title: 'وقف إطلاق النار في سوريا (مثال)',
  arabicTitle: 'وقف إطلاق النار في سوريا (مثال بالعربية)',
}
