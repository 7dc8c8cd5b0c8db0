import { formatsOf } from '../../formats'

/** How the words of the window write counts, figures and dates. */
export const formats = formatsOf('ar')
