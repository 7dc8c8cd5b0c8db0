import type { PassphraseFault } from '../../../domain/protection/check-passphrase'

/** What is said of putting a project under a passphrase. */
export const protection = {
  /** What is wrong with a new passphrase, and what a good one is like. */
  faults: {
    'too-short': 'Take at least 12 characters; four or more words that do not belong together are good.',
    repeats: 'This is a few characters, repeated. Take four or more words that do not belong together.',
    common:
      'This is made of what everybody takes: common words, names, years, rows of keys. It is tried first. Take four or more words that do not belong together.',
  } satisfies Readonly<Record<PassphraseFault, string>>,
  notTheSame: 'The two are not the same.',
  hint: 'At least 12 characters. Four or more words that do not belong together are good.',
  show: 'Show what is typed',
  hide: 'Hide what is typed',
  capsLock: 'Caps Lock is on.',
  passphrase: 'Passphrase',
  /** The project can only be read, for a reason without a full stop. */
  readOnly: (reason: string): string => `${reason}. Its protection cannot be changed now.`,
  /** The form that puts a project under a passphrase. */
  protect: {
    title: 'Protect with a passphrase',
    explanation:
      'The project and its backups can then be read only with the passphrase. Backups from before are replaced by a protected one. Reports that you export are not protected.',
    warning: 'A forgotten passphrase cannot be brought back: without it, the project is lost.',
    again: 'The same once more',
    action: 'Protect',
    underWay: 'Protecting…',
    done: 'The project is protected. It opens with its passphrase from now on.',
  },
  /** The form that changes the passphrase, or takes it away. */
  change: {
    title: 'Change the passphrase',
    present: 'Present passphrase',
    next: 'New passphrase',
    again: 'The new one once more',
    explanation:
      'The old passphrase still opens copies of the project folder from before. If somebody may have both, remove the protection and protect the project anew.',
    remove: 'Remove protection',
    removed: 'The project is no longer protected.',
    action: 'Change',
    underWay: 'Working…',
    done: 'The passphrase was changed.',
  },
  unlock: {
    title: (project: string): string => `“${project}” is protected`,
    underWay: 'Opening…',
  },
}
