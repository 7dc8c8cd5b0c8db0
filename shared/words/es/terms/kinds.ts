import type { DocumentKind } from '../../../document-kinds'
import type { kinds as en } from '../../en/terms/kinds'
import type { Worded } from '../../worded'

export const kinds: Worded<typeof en> = {
  project: { name: 'Proyecto', one: 'proyecto', many: 'proyectos', title: 'Proyectos' },
  article: { name: 'Artículo', one: 'artículo', many: 'artículos', title: 'Artículos' },
  claim: { name: 'Afirmación', one: 'afirmación', many: 'afirmaciones', title: 'Afirmaciones' },
  source: { name: 'Fuente', one: 'fuente', many: 'fuentes', title: 'Fuentes' },
  conflict: { name: 'Discrepancia', one: 'discrepancia', many: 'discrepancias', title: 'Discrepancias' },
  event: { name: 'Suceso', one: 'suceso', many: 'sucesos', title: 'Sucesos' },
  question: { name: 'Pregunta', one: 'pregunta', many: 'preguntas', title: 'Preguntas y comentarios' },
}

/** Whether the name of a kind is feminine, as what agrees with it has to be. */
export const isFeminine: Readonly<Record<DocumentKind, boolean>> = {
  project: false,
  article: false,
  claim: true,
  source: true,
  conflict: true,
  event: false,
  question: true,
}

/** `el artículo`, `la fuente`. */
export const theKind = (kind: DocumentKind): string => `${isFeminine[kind] ? 'la' : 'el'} ${kinds[kind].one}`

/** `un artículo`, `una fuente`. */
export const aKind = (kind: DocumentKind): string => `${isFeminine[kind] ? 'una' : 'un'} ${kinds[kind].one}`

/** `este artículo`, `esta fuente`. */
export const thisKind = (kind: DocumentKind): string =>
  `${isFeminine[kind] ? 'esta' : 'este'} ${kinds[kind].one}`
