/** What says to a process of ours, in its environment, in which locale it speaks. */
export const LOCALE_VARIABLE = 'PLUMBLINE_LOCALE'

/** What a page and a process of Node have that says so; rules and words know neither of them. */
type Surroundings = object & {
  readonly document?: { readonly documentElement: { readonly lang: string } }
  readonly process?: { readonly env: Readonly<Record<string, string | undefined>> }
}

/**
 * The locale that this page or process speaks, by BCP 47: a page has it in its `lang`, every other process in its environment. English
 * where nothing is said, as in tests.
 */
export function localeOfProcess(): string {
  const { document, process }: Surroundings = globalThis
  return document?.documentElement.lang || process?.env[LOCALE_VARIABLE] || 'en-GB'
}
