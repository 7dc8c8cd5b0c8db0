import type { evidence as en } from '../../en/features/evidence'
import type { Worded } from '../../worded'
import { counted, countedThat } from '../terms/format-count'

export const evidence: Worded<typeof en> = {
  heading: 'Pruebas',
  link: 'Vincular pruebas…',
  beside: 'Mostrar junto a la afirmación',
  none: 'Todavía no hay nada vinculado.',
  independent: (supporting, refuting) =>
    `${supporting === 0 ? 'Ninguna fuente independiente la respalda' : counted(supporting, 'fuente independiente la respalda', 'fuentes independientes la respaldan')}; ${refuting === 0 ? 'ninguna la refuta' : countedThat(refuting, 'la refuta', 'la refutan')}.`,
  sourceGone: 'Una fuente que ya no existe',
  stance: 'Sentido',
  stances: {
    supports: 'Respalda',
    refutes: 'Refuta',
    context: 'Contexto',
  },
  credibility: 'Credibilidad',
  notJudged: 'Aún sin valorar',
  grade: (grade, meaning) => `${grade} – ${meaning}`,
  note: 'Nota',
  translation: {
    add: 'Añadir una traducción',
    original: 'En sus propias palabras',
    text: 'Traducción',
    by: 'Traducido por',
  },
  unlink: 'Desvincular',
  whole: 'La fuente en su conjunto',
  page: (page) => `Página ${page}`,
  at: (timecode) => `En ${timecode}`,
  cells: (range) => `Celdas ${range}`,
  cellsLeft: (count) => `${counted(count, 'celda más no se muestra', 'celdas más no se muestran')} aquí.`,
  linesLeft: (count) => `${counted(count, 'línea más no se muestra', 'líneas más no se muestran')} aquí.`,
  stretch: (from, to) => (to === null ? `En ${from}` : `De ${from} a ${to}`),
  box: (page) => (page === null ? 'Una parte de la imagen' : `Una parte de la página ${page}`),
  cropName: (page) => (page === null ? 'parte de la imagen' : `parte de la página ${page}`),
  noCrop: 'No se pudo dibujar lo que hay en el recuadro. Trácelo de nuevo.',
  where: 'En qué punto',
  places: {
    whole: 'En su conjunto',
    page: 'Una página',
    timecode: 'Un momento',
    cells: 'Celdas de una tabla',
    passage: 'Un pasaje',
    box: 'Un recuadro trazado',
    stretch: 'Un tramo de una grabación',
  },
  placeOf: { page: 'Página', timecode: 'Código de tiempo', cells: 'Celda o rango' },
}
