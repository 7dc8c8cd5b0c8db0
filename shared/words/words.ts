import { en } from './en'
import type { Worded } from './worded'

/** The words of the window in one language. */
export type Words = Worded<typeof en>

/** The words that the window shows. */
export const words: Words = en
