import type { ReportVerdict } from '../report'
import { type Html, html } from './html'

/** A verdict as a shape and a word; its colour only repeats what they say. */
export function renderVerdict({ tone, symbol, label }: ReportVerdict): Html {
  return html`<span class="verdict ${tone}"><span aria-hidden="true">${symbol}</span> ${label}</span>`
}
