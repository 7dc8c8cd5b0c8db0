/** Characters that a new passphrase has at least (NIST SP 800-63B asks for 8; who takes the folder can try offline, without end). */
const SHORTEST_PASSPHRASE = 12

/** What is wrong with a new passphrase, in words; null where it is good. */
export function checkPassphrase(passphrase: string): string | null {
  if (passphrase.normalize('NFKC').length >= SHORTEST_PASSPHRASE) return null
  return `Take at least ${SHORTEST_PASSPHRASE} characters; four or more words that do not belong together are good.`
}
