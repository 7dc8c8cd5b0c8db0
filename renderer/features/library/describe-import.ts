import type { ImportReport } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'

const said = words.imports.done

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
      ? [done(imported.length === 1 ? said.one(onlyArticle.name) : said.several(imported.length))]
      : []),
    ...(onlyKnown
      ? [
          known.length === 1
            ? done(said.known(onlyKnown.name, nameOf(onlyKnown.articleId)))
            : done(
                said.severalKnown(known.length),
                list(known.map(({ name, articleId }) => said.knownLine(name, nameOf(articleId)))),
              ),
        ]
      : []),
    ...(copies.length > 0
      ? [
          done(
            said.nearCopies(copies.length),
            list(
              copies.map(({ name, copyOf }) =>
                said.copyLine(
                  name,
                  copyOf.map(({ articleId, containment }) => ({ title: nameOf(articleId), containment })),
                ),
              ),
            ),
          ),
        ]
      : []),
    ...annotations.map((report) =>
      done(
        said.annotations({ ...report, unplaced: report.unplaced.length }),
        list(report.unplaced.map(({ quote, reason }) => said.unplacedLine(quote, reason))),
      ),
    ),
    ...(refused.length <= SHOWN_EACH
      ? refused.map(({ name, reason }) => fault(withName(name, reason)))
      : [
          fault(
            words.imports.refused.several(refused.length),
            list(refused.map(({ name, reason }) => withName(name, reason))),
          ),
        ]),
    ...(left > 0 ? [done(said.cancelled(left))] : []),
  ]
}

/** Most reasons name the file; the folder in which it was found is said before. */
function withName(name: string, reason: string): string {
  const { refused } = words.imports
  if (reason.includes(`“${name}”`)) return refused.reason(reason)
  const base = name.split(/[\\/]/u).at(-1) ?? name
  return reason.includes(`“${base}”`) ? refused.reasonAt(name, reason) : refused.named(name, reason)
}

const list = (lines: readonly string[]): string => lines.join('\n')

function done(message: string, detail = ''): ImportMessage {
  return { kind: 'done', message, detail }
}

function fault(message: string, detail = ''): ImportMessage {
  return { kind: 'fault', message, detail }
}
