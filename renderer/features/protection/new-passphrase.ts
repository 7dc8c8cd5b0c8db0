import { checkPassphrase } from '../../../shared/domain/protection/check-passphrase'

/** What is wrong with a new passphrase that was typed twice, by the field that it is said in; null: nothing. */
export type PassphraseFaults = { readonly first: string | null; readonly second: string | null }

/** Looks at a new passphrase that was typed twice. */
export function checkNewPassphrase(first: string, second: string): PassphraseFaults {
  return {
    first: checkPassphrase(first),
    second: first === second ? null : 'The two are not the same.',
  }
}

/** What is said where a new passphrase is asked for. */
export const newPassphraseHint =
  'At least 12 characters. Four or more words that do not belong together are good.'
