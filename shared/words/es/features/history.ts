import { byKind } from '../../../document-kinds'
import type { history as en } from '../../en/features/history'
import type { Worded } from '../../worded'
import { formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

export const history: Worded<typeof en> = {
  title: 'Historial',
  explanation:
    'Cada entrada contiene el hash de la anterior. Eso prueba su orden y que ninguna se ha alterado desde entonces; no prueba la hora, que es la del reloj de este equipo.',
  columns: { number: 'N.º', when: 'Cuándo', who: 'Quién', what: 'Qué', hash: 'Hash' },
  notStated: 'no consta',
  hashCopied: 'El hash está en el portapapeles.',
  further: 'Mostrar más entradas',
  furtherNames: (more) => `${formatCount(more)} más`,
  kinds: byKind((kind) => kinds[kind].title),
  takesBack: (operation, seq) => `${operation} (deshace la n.º ${seq})`,
  doesAgain: (operation, seq) => `${operation} (rehace la n.º ${seq})`,
}
