import type { questions as en } from '../en/questions'
import { capitalised } from '../wording'
import type { Worded } from '../worded'
import { agree, counted } from './terms/format-count'
import { thingOf } from './terms/measured'

export const questions: Worded<typeof en> = {
  addUp: (members) => `Le compte est-il juste ? ${members.join(', ')}`,
  which: (thing, members) => `${capitalised(thingOf(thing))} : ${oneOf(members)} ?`,
  figure: 'Quel chiffre',
  date: 'Quand',
  texts: (coverage) =>
    agree(coverage, 'Dans un texte', `Dans ${counted(coverage, 'texte indépendant', 'textes indépendants')}`),
  apart: (texts, percent) => `${texts} · écart ${percent === 0 ? 'de moins de 1' : `de ${percent}`} %`,
}

function oneOf(members: readonly string[]): string {
  return members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} ou ${members.at(-1)}`
}
