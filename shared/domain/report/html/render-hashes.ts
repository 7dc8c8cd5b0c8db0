import type { ReportHash } from '../report'
import { html, type Slot } from './html'

/** Hashes, each once, with all that it is of. */
export function renderHashes(hashes: readonly ReportHash[]): Slot {
  if (hashes.length === 0) return null
  const byHash = new Map<string, string>()
  for (const { of, sha256 } of hashes) {
    const known = byHash.get(sha256)
    byHash.set(sha256, known === undefined ? of : `${known} and of the ${of}`)
  }
  return html`<ul class="hashes">
    ${[...byHash].map(
      ([sha256, of]) => html`<li><span dir="auto">SHA-256 of the ${of}</span> <code>${sha256}</code></li> `,
    )}
  </ul> `
}
