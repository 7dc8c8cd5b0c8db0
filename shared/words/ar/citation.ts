import type { citation as en } from '../en/citation'
import type { Worded } from '../worded'
import { isolated, quoted } from './terms/quoted'

export const citation: Worded<typeof en> = {
  quoted,
  title: quoted,
  source: (parts) => `— ${parts.map(isolated).join('، ')}`,
  heads: (heads) => `في الجدول تحت ${quoted(heads.join('، '))}`,
  page: (label) => `ص ${isolated(label)}`,
  copied: 'نُسخت الكلمات وموضعها إلى الحافظة.',
  notCopied: 'تعذّر نسخ الكلمات إلى الحافظة. يمكن المحاولة من جديد.',
}
