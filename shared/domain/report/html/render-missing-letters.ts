import { words } from '../../../words/words'
import { html, type Slot } from './html'

/** The fonts that a page is set in: a style sheet beside the report's own, with its SHA-256 in Base64. */
export type ReportFonts = {
  readonly css: string
  readonly hash: string
  /** The letters of the page that none of them has: whatever machine shows the page draws them its own way. */
  readonly missing: readonly string[]
}

/** Says at the end of a page which of its letters do not look the same everywhere. */
export function renderMissingLetters(fonts: ReportFonts | null): Slot {
  const said = words.report.letters
  return fonts === null || fonts.missing.length === 0
    ? null
    : html`<p class="aside missing">${said.missing(fonts.missing)}. ${said.drawnElsewhere}</p> `
}
