import type { NormalisationStep } from '../../../domain/text/normalise-text'

/** What was done to a text when it was stored, by the ids that projects hold. */
const steps = {
  'byte order mark removed': 'byte order mark removed',
  'CRLF to LF': 'CRLF to LF',
  'CR to LF': 'CR to LF',
  'other line ends to LF': 'other line ends to LF',
  'NUL replaced by U+FFFD': 'NUL replaced by U+FFFD',
  'lone surrogates replaced by U+FFFD': 'lone surrogates replaced by U+FFFD',
  'invisible characters between digits removed': 'invisible characters between digits removed',
  'soft hyphens between digits written as hyphens': 'soft hyphens between digits written as hyphens',
  'Unicode normalised to NFC': 'Unicode normalised to NFC',
} satisfies Readonly<Record<NormalisationStep, string>>

/** All that was done, in words; what an import noted of its own format stands in the project as it is said. */
export function describeNormalisation(done: readonly string[]): string {
  const known: Readonly<Record<string, string>> = steps
  return done.map((step) => known[step] ?? step).join(', ')
}
