import { en } from './en'

/** The words of the window in one language. */
export type Words = Readonly<Omit<typeof en, 'operations'>> & {
  readonly operations: Readonly<
    Record<keyof typeof en.operations, string | ((fields: readonly string[]) => string)>
  >
}

/** The words that the window shows. */
export const words: Words = en
