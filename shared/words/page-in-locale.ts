import { directionOf, languageOfLocale } from './languages'

/** What the builder writes into the page for each catalogue, so that it is loaded beside the program and not after it. */
const PRELOADED = /[ \t]*<link rel="modulepreload"[^>]* data-language="([^"]*)"[^>]*>\n?/gu

/** The window’s page in a locale: its `lang`, the direction of its script, and of all catalogues the one that it needs. */
export function pageInLocale(html: string, locale: string): string {
  const language = languageOfLocale(locale)
  return html
    .replace('<html lang="en">', () => `<html lang="${locale}" dir="${directionOf(locale)}">`)
    .replace(PRELOADED, (link, of: string) => (of === language ? link : ''))
}
