import { checkPassphrase } from '../../../shared/domain/protection/check-passphrase'
import { words } from '../../../shared/words/words'

/** A new passphrase as it was typed: twice, because nobody can see it. */
export type NewPassphrase = { readonly first: string; readonly second: string }

/** What is wrong with a new passphrase that was typed twice, by the field that it is said in; null: nothing. */
export type PassphraseFaults = { readonly first: string | null; readonly second: string | null }

/** Looks at a new passphrase that was typed twice. */
export function checkNewPassphrase({ first, second }: NewPassphrase): PassphraseFaults {
  const weak = checkPassphrase(first)
  return {
    first: weak === null ? null : words.protection.faults[weak],
    second: first === second ? null : words.protection.notTheSame,
  }
}

/** Whether nothing is wrong with a new passphrase. */
export function isGoodPassphrase(typed: NewPassphrase): boolean {
  const { first, second } = checkNewPassphrase(typed)
  return first === null && second === null
}
