import type { BoundWords } from '../language'

/** English: words that make a figure a bound. */
export const bounds: BoundWords = {
  before: {
    'more than': `
      more than, over, above, exceeding, exceeds, exceed, exceeded, upwards of, upward of, in excess of, greater
      than, higher than, well over, well above, far more than, many more than, surpassed, surpassing, surpasses,
      surpass, pass, passes, topped, topping, tops, passed, beyond, >, even more than, much more than`,
    about: `
      in the region of, in the order of, about, around, some, roughly, approximately, approx ., approx, circa, c
      ., an average of, an estimated, estimated to be, estimated at, estimated, on the order of, ~, ≈, somewhere
      around, or around, perhaps, maybe, possibly, probably, believed to be`,
    'fewer than': `
      well under, well below, far fewer than, far less than, fewer than, less than, under, below, lower than, <`,
    'just over': `
      just more than, just over, just above, slightly more than, slightly over, a little more than, a little
      over`,
    'just under': `
      just under, just below, slightly fewer than, slightly less than, slightly under, a little less than, a
      little under`,
    'at most': `
      a total of up to, a maximum of, at most, no more than, not more than, not exceeding, as many as, as much
      as, as high as, up to, maximum of, ≤`,
    'at least': `
      a minimum of, at the very least, at least, at minimum, no fewer than, no less than, not less than, not
      fewer than, minimum of, as few as, as little as, ≥`,
    nearly: `
      not quite, nearly, almost, close to, near to, approaching, nearing, virtually, nigh on, verging on`,
  },
  after: {
    'at least': `
      +, or more, or higher, or above, or over, and above, and more, and up, plus, at least, at minimum`,
    'at most': 'or fewer, or less, or under, or below, or lower, and under, at the most, at most, maximum',
    about: 'or so, or thereabouts, odd, approximately, roughly, give or take',
  },
  gap: `
      the, another, a, an, some, further, additional, those, these, his, her, its, their, all, past, last`,
}
