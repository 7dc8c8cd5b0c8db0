import type { PassphraseFault } from '../../domain/protection/check-passphrase'

/** What is said of putting a project under a passphrase. */
export const protection = {
  /** What is wrong with a new passphrase, and what a good one is like. */
  faults: {
    'too short': 'Take at least 12 characters; four or more words that do not belong together are good.',
    repeats: 'This is a few characters, repeated. Take four or more words that do not belong together.',
    common:
      'This is made of what everybody takes: common words, names, years, rows of keys. It is tried first. Take four or more words that do not belong together.',
  } satisfies Readonly<Record<PassphraseFault, string>>,
}
