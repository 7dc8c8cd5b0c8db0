import type { example as en } from '../en/example'
import type { Worded } from '../worded'

export const example: Worded<typeof en> = {
  title: 'Alto el fuego en Siria (ejemplo)',
  arabicTitle: 'Alto el fuego en Siria (ejemplo en árabe)',
}
