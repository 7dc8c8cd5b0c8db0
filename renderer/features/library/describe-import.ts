import type { ImportReport } from '../../../shared/ipc/state'

/** One message about an import: what was done, or what could not be done. `detail` is shown on request. */
export type ImportMessage = {
  readonly kind: 'done' | 'fault'
  readonly message: string
  readonly detail: string
}

/** More refusals than these are one message with a list. */
const SHOWN_EACH = 3

/** What an import did, in words. `nameOf` is what an article is called. */
export function describeImport(
  { imported, known, annotations, refused, left }: ImportReport,
  nameOf: (articleId: string) => string,
): readonly ImportMessage[] {
  const copies = imported.filter(({ copyOf }) => copyOf.length > 0)
  const [onlyArticle] = imported
  const [onlyKnown] = known
  return [
    ...(onlyArticle
      ? [
          done(
            imported.length === 1
              ? `Imported “${onlyArticle.name}”.`
              : `Imported ${count(imported.length, 'article')}.`,
          ),
        ]
      : []),
    ...(onlyKnown
      ? [
          known.length === 1
            ? done(
                `“${onlyKnown.name}” is in the project already, as “${nameOf(onlyKnown.articleId)}”. It was not imported again.`,
              )
            : done(
                `${known.length} files are in the project already and were not imported again.`,
                list(known.map(({ name, articleId }) => `${name}: “${nameOf(articleId)}”`)),
              ),
        ]
      : []),
    ...(copies.length > 0
      ? [
          done(
            copies.length === 1
              ? 'One article is a near-copy of another. Copies do not corroborate each other.'
              : `${copies.length} articles are near-copies of others. Copies do not corroborate each other.`,
            list(
              copies.map(
                ({ name, copyOf }) =>
                  `${name}: ${copyOf.map(({ articleId, containment }) => `“${nameOf(articleId)}” (${Math.round(containment * 100)}% in common)`).join(', ')}`,
              ),
            ),
          ),
        ]
      : []),
    ...annotations.map(({ name, claims, known: already, wordless, unplaced }) =>
      done(
        `“${name}”: ${count(claims, 'claim')} made of annotations${already > 0 ? `, ${already} there already` : ''}${unplaced.length > 0 ? `, ${unplaced.length} put nowhere` : ''}${wordless > 0 ? `, ${wordless} without words` : ''}.`,
        list(unplaced.map(({ quote, reason }) => `“${quote}”: ${reason}`)),
      ),
    ),
    ...(refused.length <= SHOWN_EACH
      ? refused.map(({ name, reason }) => fault(withName(name, reason)))
      : [
          fault(
            `${refused.length} files were not imported.`,
            list(refused.map(({ name, reason }) => withName(name, reason))),
          ),
        ]),
    ...(left > 0
      ? [done(`The import was cancelled; ${count(left, 'file')} left out. What was imported stays.`)]
      : []),
  ]
}

/** Most reasons name the file; the folder in which it was found is said before. */
function withName(name: string, reason: string): string {
  if (reason.includes(`“${name}”`)) return `Not imported: ${reason}`
  const base = name.split(/[\\/]/u).at(-1) ?? name
  return reason.includes(`“${base}”`)
    ? `Not imported, ${name}: ${reason}`
    : `“${name}” was not imported. ${reason}`
}

function count(amount: number, noun: string): string {
  return amount === 1 ? `1 ${noun}` : `${amount.toLocaleString('en')} ${noun}s`
}

const list = (lines: readonly string[]): string => lines.join('\n')

function done(message: string, detail = ''): ImportMessage {
  return { kind: 'done', message, detail }
}

function fault(message: string, detail = ''): ImportMessage {
  return { kind: 'fault', message, detail }
}
