import type { Metadata } from '../../../../shared/schema/article'
import agencies from './agencies.json'
import { bylineInHead } from './head-facts'
import { noMetadata } from '../../../../shared/domain/operations/articles'
import { pattern } from '../../../../shared/domain/text/pattern'

const LONGEST_TITLE = 200
const LONGEST_BYLINE = 300

/**
 * What a plain text states about itself: its title where one is set off at its head, or repeated in a credit at its
 * end (`Source: TITLE – OUTLET`); its outlet in such a credit, or in the dateline of an agency
 * (`WASHINGTON (Reuters) -`), or signed below the text (`Reuters/AP`); its byline. What it does not state stays null.
 */
export function readTextFacts(text: string): Metadata {
  const lines = text.split('\n').map((line) => line.trim())
  const credit = readCredit(lines)
  return {
    ...noMetadata,
    title: stated(credit?.title ?? readTitle(text)),
    outlet: stated(credit?.outlet ?? readDateline(lines) ?? readAgencies(lines)),
    byline: stated(bylineInHead(text) ?? readCreditOfNames(lines)),
  }
}

/** A short first line, set off by an empty line, that does not end like a sentence; null where the text begins at once. */
function readTitle(text: string): string | null {
  const [first = '', second, ...rest] = text.trimStart().split('\n', 3)
  const line = first.trim()
  const isSetOff = second !== undefined && second.trim() === '' && rest.length > 0
  return isSetOff && line.length > 0 && line.length <= LONGEST_TITLE && !/[.!?:;,”"]$/u.test(line)
    ? line
    : null
}

/** A credit counts only where it repeats a line of the text: then that line is the title, and the rest is the outlet. */
function readCredit(lines: readonly string[]): { readonly title: string; readonly outlet: string } | null {
  for (const line of lines.slice(-5)) {
    const [, credit = ''] = /^Source: (.+)$/u.exec(line) ?? []
    const title = lines.find((each) => each.length > 10 && each !== line && credit.startsWith(`${each} `))
    const outlet = title === undefined ? '' : credit.slice(title.length).replace(/^\s*[–—|-]\s*/u, '')
    if (title !== undefined && outlet !== '') return { title, outlet }
  }
  return null
}

/** The agency in a date line: behind a place in capitals whatever it is, else one that is known: `Berlin (dpa) –`, `أودرين (رويترز) -`. */
function readDateline(lines: readonly string[]): string | null {
  for (const line of lines.filter((each) => each !== '').slice(0, 6)) {
    const [, known] = KNOWN_DATELINE.exec(line) ?? []
    if (known !== undefined) return known
    const [, agency] =
      /^\p{Lu}[\p{Lu} ,./’'-]*(?:, [A-Z][a-z]+\.? \d{1,2})? \(([^()]{2,40})\) [–—-]/u.exec(line) ?? []
    if (agency !== undefined) return agency
  }
  return null
}

const AGENCIES = ['Reuters', 'AP', 'AFP', 'PA', 'UPI', 'dpa', 'EFE', 'ANSA', 'TASS', 'Xinhua', 'Kyodo']
/** What agencies sign with in a date line, in all scripts. */
const NAMES = [...AGENCIES, ...agencies]
const KNOWN_DATELINE = pattern('u')`^\p{L}[^()\n]{1,60} \((${NAMES})(?:[ /][^()\n]{0,30})?\)\s*[.:]?\s*[–—-]`
const SIGNED = pattern('u')`^${AGENCIES}(?:\s*/\s*${AGENCIES})*$`

/** Agencies that sign a text with their names alone on its last line: `Reuters/AP`. */
function readAgencies(lines: readonly string[]): string | null {
  const last = lines.findLast((line) => line !== '') ?? ''
  return SIGNED.test(last) ? last : null
}

/** Who reported and wrote a text, as its last lines say. */
function readCreditOfNames(lines: readonly string[]): string | null {
  const set = lines.filter((line) => line !== '')
  const end = set.slice(-3).find((line) => /^(?:Reporting|Writing) (?:by )?\p{Lu}/u.test(line))
  return end !== undefined && end.length <= LONGEST_BYLINE ? end : null
}

function stated(value: string | null): Metadata['title'] {
  return value === null ? null : { value, basis: 'text' }
}
