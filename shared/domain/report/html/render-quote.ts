import type { ReportQuote } from '../report'
import { type Html, html } from './html'
import { link } from './links'
import { words } from '../../../words/words'

/** Words in their sentence, marked, with the article that they stand in. */
export function renderQuote(quote: ReportQuote): Html {
  const { previous, before, exact, after, next, language, article, articleName, where, remark } = quote
  const lang = language === null ? null : html`lang="${language}"`
  // A list and not a template: here every line break shows.
  const pieces = [
    html`<span class="context">${closeUp(previous)}</span>`,
    closeUp(before),
    html`<mark>${closeUp(exact)}</mark>`,
    closeUp(after),
    html`<span class="context">${closeUp(next)}</span>`,
  ]
  return html`<div class="quote">
    <blockquote dir="auto" ${lang}>${pieces}</blockquote>
    <p class="from">
      ${link('article', article)}${words.formats.comma}<cite dir="auto">${articleName}</cite
      >${where === null ? null : html`${words.formats.comma}<span dir="auto">${where}</span>`}${remark === null ? null : html`<br /><strong class="remark">${remark}</strong>`}
    </p>
  </div> `
}

/** A new paragraph stays one, without the empty lines before it. */
function closeUp(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, '\n')
}
