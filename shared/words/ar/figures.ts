import type { figures as en } from '../en/figures'
import type { Worded } from '../worded'
import { figureOf, namedThings, nameOfOne, nameOfThing } from './terms/things'
import { isolated } from './terms/quoted'

export const figures: Worded<typeof en> = {
  none: 'لم يُذكر رقم',
  tooLarge: 'رقم أكبر من أن يُطبع',
  bounds: {
    'at least': (figure) => `${isolated(figure)} على الأقل`,
    'more than': (figure) => `أكثر من ${isolated(figure)}`,
    'at most': (figure) => `${isolated(figure)} على الأكثر`,
    'fewer than': (figure) => `أقل من ${isolated(figure)}`,
    about: (figure) => `نحو ${isolated(figure)}`,
  },
  nearly: (figure) => `ما يقارب ${isolated(figure)}`,
  range: (low, high) => `من ${isolated(low)} إلى ${isolated(high)}`,
  scales: {
    trillion: (figure) => `${figure} تريليون`,
    billion: (figure) => `${figure} مليار`,
    million: (figure) => `${figure} مليون`,
  },
  takenAs: (interval) => `على أنه ${isolated(interval)}`,
  basis: {
    sentence: 'قُرئ في الجملة',
    paragraph: 'قُرئ في الفقرة',
    article: 'تاريخ المقال',
    journalist: 'ذكره الصحفي',
  },
  percent: (figure) => isolated(`${figure}%`),
  thing: nameOfThing,
  things: namedThings,
  of: figureOf,
  fate: (figure, group, fate) =>
    group === 'people' || group === 'person' || nameOfThing(fate) === fate
      ? `${figureOf(figure, nameOfThing(fate))}${nameOfThing(fate) === fate ? ` (${isolated(nameOfThing(group))})` : ''}`
      : `${figureOf(figure, nameOfThing(group))} (${nameOfThing(fate)})`,
  person: 'شخص',
  child: 'طفل',
  single: nameOfOne,
  several: nameOfThing,
}
