import { words } from '../../shared/words/words'

const NAME = 'PLUMBLINE_PASSPHRASE'

/** What is said where a job without a window needs a passphrase. */
export const PASSPHRASE_HINT = words.commandLine.passphraseHint(NAME)

/**
 * The passphrase that a job without a window opens protected projects with, from the environment: arguments can be read
 * by every user of the machine. It is taken out of there, so that no process that this one starts has it.
 */
export function takePassphrase(environment: Record<string, string | undefined>): string | undefined {
  const passphrase = environment[NAME]
  delete environment[NAME]
  return passphrase
}
