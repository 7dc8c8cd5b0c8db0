import type { others as en } from '../../en/features/others'
import type { Worded } from '../../worded'
import { counted, countedThat } from '../terms/format-count'

export const others: Worded<typeof en> = {
  title: 'Qué dicen otros',
  selection: 'Qué dicen otros',
  asked: 'Se pregunta por',
  where: 'Buscar en',
  inEvent: (title, articles) => `${title} (${counted(articles, 'artículo más', 'artículos más')})`,
  nearest: 'Los artículos más cercanos',
  nearestMeaning: 'Por las palabras que comparten con este',
  reading: 'Leyendo los artículos…',
  none: 'Ningún otro artículo contiene aquí una palabra de ello.',
  found: (rows, articles) =>
    `${counted(rows, 'oración', 'oraciones')} de ${counted(articles, 'artículo', 'artículos')}, lo más probable primero`,
  list: 'Oraciones que pueden hablar de lo mismo',
  more: 'Mostrar más',
  legend:
    'En negrita: palabras que ambas tienen. Con puntos: un nombre que solo una tiene. Con marco: dice que no.',
  saidBy: (speakers) => `Se nombra como quien lo dice: ${speakers.join('; ')}`,
  copies: (names) => `Las mismas palabras exactas: ${names.join('; ')}`,
  negated: 'dice que no',
  onlyHere: 'un nombre que solo tiene esta',
  open: 'Abrir allí',
  askFromHere: 'Qué dicen otros de esta',
  gestures: {
    'says-otherwise': 'Dice otra cosa',
    denies: 'Lo desmiente',
    'says-the-same': 'Dice lo mismo',
    'something-else': 'Trata de otra cosa',
  },
  said: {
    'says-otherwise': 'dice otra cosa',
    denies: 'lo desmiente',
    'says-the-same': 'dice lo mismo',
    'something-else': 'trata de otra cosa',
  },
  openConflict: 'Abrir la discrepancia',
  help: 'Las flechas eligen una oración y Enter la abre.',
  quotations: {
    heading: 'Citas que difieren',
    hint: 'Las mismas palabras de alguien, publicadas con otras palabras. Debajo de cada una figura a quién se nombra con ella.',
    spellings: (count) =>
      `${countedThat(count, 'más con las mismas palabras, escrita', 'más con las mismas palabras, escritas')} de otra manera`,
    fewer: 'Ocultar las grafías',
    same: 'La misma declaración',
    notSame: 'No es la misma',
    nobody: 'no se nombra a nadie con ella',
    differs: 'difiere',
    list: 'Citas que difieren, de dos en dos',
  },
  inThisEvent: {
    heading: 'Qué se dice de…',
    field: 'Palabras, por ejemplo: si la tregua incluirá la ciudad',
    placeholder: 'Escriba de qué se trata',
  },
}
