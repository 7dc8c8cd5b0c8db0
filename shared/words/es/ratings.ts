import type { ratings as en } from '../en/ratings'
import type { Worded } from '../worded'

/** The words of STANAG 2511 as the armed forces and agencies that write in Spanish give them; they agree with “fuente” and “información”. */
export const ratings: Worded<typeof en> = {
  reliability: {
    A: 'totalmente fiable',
    B: 'normalmente fiable',
    C: 'bastante fiable',
    D: 'normalmente no fiable',
    E: 'no fiable',
    F: 'de fiabilidad imposible de juzgar',
  },
  credibility: {
    1: 'confirmada por otras fuentes independientes',
    2: 'probablemente cierta',
    3: 'posiblemente cierta',
    4: 'dudosa',
    5: 'improbable',
    6: 'de veracidad imposible de juzgar',
  },
  source: (words) => (words === null ? 'fuente sin valorar' : `fuente ${words}`),
  information: (words) => (words === null ? 'información sin valorar' : `información ${words}`),
}
