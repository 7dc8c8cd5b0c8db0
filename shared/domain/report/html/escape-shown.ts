import { escapeHtml } from '../../text/escape-html'

/**
 * Text as it may stand in an element or in a quoted attribute of a report. What would change how the text around it reads without
 * being seen is shown instead of obeyed: direction overrides and controls by their number, lone surrogates as U+FFFD.
 */
export function escapeShown(text: string): string {
  return escapeHtml(text)
    .replaceAll("'", '&#39;')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(INVISIBLE, (character) => `[U+${hexadecimal(character)}]`)
}

/** Bidi embeddings, overrides and isolates, and all controls but tab and line feed. */
// oxlint-disable-next-line no-control-regex -- these are what it looks for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

function hexadecimal(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
