import { formatsOf } from '../../formats'

/** How the words of the window write counts, figures and dates. Days stand before months, as in most of the world. */
export const formats = formatsOf('en-GB')
