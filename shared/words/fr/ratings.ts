import type { ratings as en } from '../en/ratings'
import type { Worded } from '../worded'

/** All of them agree with “source” and “information”. */
export const ratings: Worded<typeof en> = {
  reliability: {
    A: 'complètement fiable',
    B: 'habituellement fiable',
    C: 'assez fiable',
    D: 'rarement fiable',
    E: 'non fiable',
    F: 'dont la fiabilité ne peut pas être jugée',
  },
  credibility: {
    1: 'confirmée par d’autres sources, indépendantes',
    2: 'probablement vraie',
    3: 'peut-être vraie',
    4: 'douteuse',
    5: 'improbable',
    6: 'dont la véracité ne peut pas être jugée',
  },
  source: (words) => (words === null ? 'source non jugée' : `source ${words}`),
  information: (words) => (words === null ? 'information non jugée' : `information ${words}`),
}
