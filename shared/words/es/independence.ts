import type { independence as en } from '../en/independence'
import type { Worded } from '../worded'
import { listed } from './terms/joined'

export const independence: Worded<typeof en> = {
  unconfirmed: (source) =>
    `${source} está valorada con 1 (confirmada), pero ninguna fuente independiente la confirma.`,
  countAsOne: (sources) => `${sources} cuentan como una sola fuente: no son independientes entre sí.`,
  alike: (sources) =>
    `Las imágenes de ${sources} se parecen: la copia de una imagen no es una segunda fuente.`,
  chain: (sources) => `${sources.join(' cita a ')}: eso cuenta una sola vez.`,
  ownArticle: (sources) =>
    `${sources}: la propia afirmación está ahí o en una copia, lo que no confirma nada.`,
  missing: 'Una fuente que falta',
  withheld: 'Una fuente de identidad reservada',
  untitled: 'Una fuente sin título',
  titled: (title) => `«${title}»`,
  list: listed,
}
