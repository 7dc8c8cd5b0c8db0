import type { manual as en } from '../../en/manual/manual'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { pages } from './pages'

export const manual: Worded<typeof en> = {
  title: 'Manual',
  search: 'Buscar en el manual',
  contents: 'Páginas',
  nothing: 'Ninguna página contiene estas palabras.',
  places: (count) => counted(count, 'lugar', 'lugares'),
  pictured: 'La imagen muestra la ventana en inglés.',
  pictures: {
    story: `La mesa de trabajo con el ejemplo: a la izquierda, la lista de artículos; en el centro, una discrepancia. Dos oraciones están una junto a otra, una con «more than 100,000» (más de ${formatCount(100_000)}) y otra con «more than 120,000» (más de ${formatCount(120_000)}); debajo, las dos cifras son flechas en una misma recta numérica.`,
    claim:
      'Un artículo con dos afirmaciones marcadas. El inspector, a la derecha, muestra una de ellas: su enunciado, su veredicto, quién la dice y la cantidad que se leyó en ella.',
    importing:
      'Un artículo leído de un archivo: el medio, la autoría y la fecha están debajo del título, y el original conservado está junto al texto.',
    linking:
      'Vinculación de pruebas: a la izquierda, la afirmación en su artículo; a la derecha, otro artículo. En él hay unas palabras seleccionadas, y tres botones debajo de ellas dicen que respaldan la afirmación, la refutan o dan contexto.',
    beside:
      'Una afirmación y sus pruebas, una al lado de otras: los dos artículos, cada uno con su pasaje marcado.',
    ledger:
      'La página de un suceso: qué se dice de él y cuándo, y una tarjeta para cada magnitud con una fila por fuente y todas las cifras en una misma recta.',
    report: 'El informe: su primera página con los resultados y, al lado, lo que puede elegirse que muestre.',
  },
  pages,
}
