import type { ReportHash } from '../report'
import { html, type Slot } from './html'
import { words } from '../../../words/words'

const said = words.report.hashes

/** Hashes, each once, with the names of everything that has it. */
export function renderHashes(hashes: readonly ReportHash[]): Slot {
  if (hashes.length === 0) return null
  const byHash = new Map<string, string>()
  for (const { of, sha256 } of hashes) {
    const known = byHash.get(sha256)
    byHash.set(sha256, known === undefined ? of : said.andOf(known, of))
  }
  return html`<ul class="hashes">
    ${[...byHash].map(
      ([sha256, of]) => html`<li><span dir="auto">${said.of(of)}</span> <code>${sha256}</code></li> `,
    )}
  </ul> `
}
