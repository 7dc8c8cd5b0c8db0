import type { marks as en } from '../../en/window/marks'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const marks: Worded<typeof en> = {
  /** They are said of a mark, which is feminine. */
  anchoring: {
    exact: 'exacta',
    moved: 'desplazada',
    changed: 'cambiada',
    ambiguous: 'encaja en varios lugares',
    lost: 'ya no está en el texto',
  },
  bidiControls: {
    ALM: 'marca de letra árabe',
    LRM: 'marca de izquierda a derecha',
    RLM: 'marca de derecha a izquierda',
    LRE: 'incrustación de izquierda a derecha',
    RLE: 'incrustación de derecha a izquierda',
    PDF: 'fin de formato direccional',
    LRO: 'dirección forzada de izquierda a derecha',
    RLO: 'dirección forzada de derecha a izquierda',
    LRI: 'aislamiento de izquierda a derecha',
    RLI: 'aislamiento de derecha a izquierda',
    FSI: 'aislamiento según el primer carácter fuerte',
    PDI: 'fin de aislamiento direccional',
  },
  copyAddress: 'Copiar la dirección',
  addressCopied: 'La dirección está en el portapapeles.',
  openInBrowser: 'Abrir en el navegador…',
  sameWords: 'Las palabras son las mismas; solo cambian los espacios en blanco.',
  showUnchanged: (characters) =>
    `Mostrar ${counted(characters, 'carácter sin cambios', 'caracteres sin cambios')}`,
  noSuchVerdict: 'No está en la escala',
  articleGone: 'Un artículo que ya no existe',
}
