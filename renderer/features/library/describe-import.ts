import type { ImportReport } from '../../../shared/ipc/state'
import { isDoubtful, shareRead } from '../../../shared/domain/import/loss'
import type { Loss } from '../../../shared/domain/import/loss'
import { words } from '../../../shared/words/words'

const said = words.imports.done

/** One message about the outcome of an import. `detail` is shown on request. */
export type ImportMessage = {
  readonly kind: 'done' | 'fault'
  readonly message: string
  readonly detail: string
}

/** More refusals than these are one message with a list. */
const SHOWN_EACH = 3

/** What an import did, in words. `nameOf` is what an article is called. */
export function describeImport(
  { imported, known, annotations, references, refused, left }: ImportReport,
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
    ...describeLoss(imported),
    ...describePoints(imported),
    ...annotations.map((report) =>
      done(
        said.annotations({ ...report, unplaced: report.unplaced.length }),
        list(report.unplaced.map(({ quote, reason }) => said.unplacedLine(quote, reason))),
      ),
    ),
    ...references.flatMap(describeReferences),
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

/** What became of a file that names works; entries that are none stand in a message of their own. */
function describeReferences({
  name,
  sources,
  known,
  left,
  broken,
}: ImportReport['references'][number]): readonly ImportMessage[] {
  const { references } = words
  const count = left.reduce((total, each) => total + each.count, 0)
  const fields = left.map((each) => references.leftField(each.field, each.count))
  return [
    done(
      references.done(name, sources.length, known.length),
      list([
        ...known.map(({ title, as }) => references.knownLine(title, as)),
        ...(count > 0 ? [references.left(count, fields)] : []),
      ]),
    ),
    ...(broken.length > 0
      ? [
          fault(
            references.broken(name, broken.length),
            list(broken.map(({ at, number, why }) => references.brokenLine(at, number, why))),
          ),
        ]
      : []),
  ]
}

/** What was not read of each file: in one message for each, or for all where they are many. */
function describeLoss(imported: ImportReport['imported']): readonly ImportMessage[] {
  const lines = imported.flatMap(({ name, loss }) => (loss ? lossLines(name, loss) : []))
  const [first] = lines
  if (!first) return []
  const isDoubt = lines.some(({ kind }) => kind === 'fault')
  return lines.length <= SHOWN_EACH
    ? lines
    : [
        {
          kind: isDoubt ? 'fault' : 'done',
          message: words.readings.severalNotRead(new Set(imported.filter(({ loss }) => loss)).size),
          detail: list(lines.map(({ message }) => message)),
        },
      ]
}

/** What seems wrong with texts as a whole, in as few messages. */
function describePoints(imported: ImportReport['imported']): readonly ImportMessage[] {
  const lines = imported.flatMap(({ name, points }) => (points ? [words.readings.points(name, points)] : []))
  return lines.length <= SHOWN_EACH
    ? lines.map((line) => fault(line))
    : [fault(words.readings.severalToLookAt(lines.length), list(lines))]
}

function lossLines(name: string, loss: Loss): readonly ImportMessage[] {
  return [
    ...(isDoubtful(loss) ? [fault(words.readings.doubtful(name, shareRead(loss)))] : []),
    ...(loss.left.length > 0
      ? [
          done(
            words.readings.notRead(
              name,
              loss.left.map(({ what, count }) => words.readings.left[what](count)),
            ),
          ),
        ]
      : []),
  ]
}

/** Most reasons name the file; the folder in which it was found is said before. */
function withName(name: string, reason: string): string {
  const { refused } = words.imports
  const { file } = words.importing
  if (reason.includes(file(name))) return refused.reason(reason)
  const base = name.split(/[\\/]/u).at(-1) ?? name
  return reason.includes(file(base)) ? refused.reasonAt(name, reason) : refused.named(name, reason)
}

const list = (lines: readonly string[]): string => lines.join('\n')

function done(message: string, detail = ''): ImportMessage {
  return { kind: 'done', message, detail }
}

function fault(message: string, detail = ''): ImportMessage {
  return { kind: 'fault', message, detail }
}
