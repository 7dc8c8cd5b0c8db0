import type { BoundWords } from '../language'

/** Portuguese: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than':
      'mais de, mais da, mais do, mais das, mais dos, mais do que, acima de, superior a, para além de, ultrapassa, ultrapassam, ultrapassou, ultrapassaram, supera, superam, superou, superaram, excede, excedem, passa de, passam de, passou de, passaram de, >',
    'at least':
      'pelo menos, ao menos, no mínimo, não menos de, não menos do que, não menos que, nada menos que, nada menos do que, um mínimo de, quando menos, a partir de, ≥',
    'at most': 'até, no máximo, quando muito, não mais de, não mais do que, um máximo de, ≤',
    'fewer than':
      'menos de, menos da, menos do, menos das, menos dos, menos do que, abaixo de, inferior a, <',
    'just over': 'pouco mais de, um pouco mais de, pouco acima de',
    'just under': 'pouco menos de, um pouco menos de, pouco abaixo de',
    nearly: 'quase, perto de, perto da, perto do, perto dos, próximo de, à beira de',
    about:
      'cerca de, aproximadamente, por volta de, em torno de, à volta de, uns, umas, estimado em, estimada em, estimados em, estimadas em, estimam-se em, na ordem dos, ~',
  },
  after: {
    'at least': 'ou mais, +, no mínimo, pelo menos',
    'at most': 'ou menos, no máximo',
    about: 'aproximadamente',
  },
  gap: 'o, a, os, as, outros, outras, estes, estas, seus, suas',
}
