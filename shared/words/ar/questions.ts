import type { questions as en } from '../en/questions'
import type { Worded } from '../worded'
import { countedAfter, formatCount } from './terms/format-count'
import { isolated } from './terms/quoted'
import { nouns } from './terms/nouns'
import { nameOfThing } from './terms/things'

export const questions: Worded<typeof en> = {
  addUp: (members) => `أيستقيم المجموع؟ ${members.map(isolated).join('، ')}`,
  which: (thing, members) => `${isolated(nameOfThing(thing))}: ${oneOf(members)}؟`,
  figure: 'أي رقم',
  date: 'متى',
  texts: (coverage) =>
    coverage === 1 ? 'في نص واحد' : `في ${countedAfter(coverage, nouns.independentText)}`,
  apart: (texts, percent) =>
    `${texts} · الفرق ${percent === 0 ? 'أقل من \u20681%\u2069' : isolated(`${formatCount(percent)}%`)}`,
}

function oneOf(members: readonly string[]): string {
  return members.length < 2
    ? members.join('')
    : `${members.slice(0, -1).map(isolated).join('، ')} أم ${isolated(members.at(-1) ?? '')}`
}
