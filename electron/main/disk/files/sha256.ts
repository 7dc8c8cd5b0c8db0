import { createHash, hash } from 'node:crypto'
import { takeTurns, type Turns } from './turns'

/** How many bytes are summed up before others may have a turn. */
const PIECE = 512 * 1024

/** The SHA-256 in lower-case hexadecimal; of a text, that of its UTF-8 bytes. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content, 'hex')
}

/** Does so in turns, for what may be large. */
export async function sha256InTurns(content: Uint8Array, turns: Turns = takeTurns()): Promise<string> {
  if (content.length <= PIECE) return sha256(content)
  const sum = createHash('sha256')
  for (let at = 0; at < content.length; at += PIECE) {
    sum.update(content.subarray(at, at + PIECE))
    if (turns.areOver()) await turns.next()
  }
  return sum.digest('hex')
}
