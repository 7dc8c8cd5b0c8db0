import type { example as en } from '../en/example'
import type { Worded } from '../worded'

export const example: Worded<typeof en> = {
  title: 'Cessez-le-feu en Syrie (exemple)',
  arabicTitle: 'Cessez-le-feu en Syrie (exemple en arabe)',
}
