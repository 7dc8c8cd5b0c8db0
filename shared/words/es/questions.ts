import { capitalised } from '../wording'
import type { questions as en } from '../en/questions'
import type { Worded } from '../worded'
import { countOf, percent } from './terms/format-count'
import { either } from './terms/joined'
import { nameOfThing } from './terms/things'

export const questions: Worded<typeof en> = {
  addUp: (members) => `¿Cuadran las cifras? ${members.join(', ')}`,
  which: (thing, members) => `${capitalised(nameOfThing(thing))}: ¿${either(members)}?`,
  figure: 'Qué cifra',
  date: 'Cuándo',
  texts: (coverage) => (coverage === 1 ? 'En un texto' : `En ${countOf(coverage)} textos independientes`),
  apart: (texts, share) =>
    `${texts} · diferencia ${share === 0 ? `inferior al ${percent(1)}` : `del ${percent(share)}`}`,
}
