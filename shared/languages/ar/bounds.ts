import type { BoundWords } from '../language'

/** Arabic: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than':
      'أكثر من, ما يزيد على, ما يزيد عن, ما يفوق, يزيد على, يزيد عن, فوق, تجاوز, تجاوزت, يتجاوز, تتجاوز',
    'at least': 'ما لا يقل عن, لا يقل عن, على ال أقل',
    'at most': 'ما يصل إلى, لا يزيد عن, على الأكثر, حتى, بحد أقصى',
    nearly: 'ما يقرب من, ما يقارب, يقارب, زهاء, قرابة',
    'fewer than': 'أقل من, دون',
    about: 'نحو, حوالي, حوالى, تقريبا',
  },
  after: {
    'at least': 'على ال أقل, على الأقل, أو أكثر',
    'at most': 'على ال أكثر, على الأكثر',
    about: 'تقريبا',
  },
  gap: 'ال',
}
