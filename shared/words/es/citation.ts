import type { citation as en } from '../en/citation'
import type { Worded } from '../worded'

export const citation: Worded<typeof en> = {
  quoted: (quote) => `«${quote}»`,
  title: (title) => `«${title}»`,
  source: (parts) => `— ${parts.join(', ')}`,
  heads: (heads) => `en la tabla, bajo «${heads.join(', ')}»`,
  page: (label) => `p. ${label}`,
  copied: 'Las palabras y dónde están se han copiado al portapapeles.',
  notCopied: 'Las palabras no pudieron copiarse al portapapeles. Inténtelo de nuevo.',
}
