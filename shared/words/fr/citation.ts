import type { citation as en } from '../en/citation'
import type { Worded } from '../worded'

export const citation: Worded<typeof en> = {
  quoted: (quote) => `« ${quote} »`,
  title: (title) => `« ${title} »`,
  source: (parts) => `— ${parts.join(', ')}`,
  heads: (heads) => `dans le tableau sous « ${heads.join(', ')} »`,
  page: (label) => `p. ${label}`,
  copied: 'Les mots et leur référence sont dans le presse-papiers.',
  notCopied: 'Les mots n’ont pas pu être mis dans le presse-papiers. Essayez à nouveau.',
}
