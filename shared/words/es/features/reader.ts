import type { reader as en } from '../../en/features/reader'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { claims } from './claims'
import { evidence } from './evidence'

export const reader: Worded<typeof en> = {
  noTitle: 'No consta el título',
  outlet: 'Medio',
  by: 'Por',
  published: 'Publicado',
  caption: 'Pie de imagen',
  notStated: 'no consta',
  notOnTheScale: 'no está en la escala',
  text: (article) => `Texto de ${article}`,
  fact: (name, value) => `${name}: ${value}`,
  margin: {
    title: 'Afirmaciones junto al texto',
    why: (verdict, count) =>
      count === 0 ? `${verdict} · aún sin pruebas` : `${verdict} · ${counted(count, 'prueba', 'pruebas')}`,
  },
  edges: {
    start: 'Dónde empieza la marca',
    end: 'Dónde termina la marca',
    keys: (alt) => `Arrástrelo o pulse las flechas: por palabras; con ${alt}, por letras`,
  },
  links: {
    opens: (click, key) => `Con ${click} o ${key} se abre en su navegador, tras una pregunta.`,
    staysClosed: 'No es una dirección de la web y no se abre.',
    toNote: (click, key) => `Con ${click} o ${key} se va a la nota.`,
    toMark: (click, key) => `Con ${click} o ${key} se vuelve a la llamada de la nota.`,
    click: 'clic',
  },
  selected: 'Palabras seleccionadas',
  nothingSelected: 'Ya no hay palabras seleccionadas',
  claim: (type, wording, verdict) =>
    `Afirmación (${claims.types[type].toLowerCase()}): ${wording} – ${verdict}`,
  evidence: (stance, wording) =>
    stance === 'context'
      ? `Contexto de: ${wording}`
      : `Prueba que ${evidence.stances[stance].toLowerCase()}: ${wording}`,
  changed: (mark, was) => `${mark}\nCambiada: decía «${was}».`,
}
