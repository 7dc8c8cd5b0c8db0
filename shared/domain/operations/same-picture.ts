import { err, ok } from '../../result'
import type { Article, Original } from '../../schema/article'
import type { Edit } from '../../schema/document'
import type { Source } from '../../schema/source'
import { words } from '../../words/words'
import { keptFiles } from './kept-file'
import type { Documents, Outcome } from './operation'

/** Keeps how pictures look that were kept before pictures were compared, by the hashes of their files; empty for one that has no look. */
export function keepLooks(documents: Documents, looks: ReadonlyMap<string, readonly string[]>): Outcome {
  return ok({
    edits: withFiles(documents, (file) => {
      const look = file.look ? undefined : looks.get(file.hash)
      return look ? { ...file, look: [...look] } : file
    }),
  })
}

/** Says of two files that look alike that they are not the same picture, or takes that back. Whoever keeps one of them keeps it of the other. */
export function setSamePicture(
  documents: Documents,
  { a, b, areSame }: { readonly a: string; readonly b: string; readonly areSame: boolean },
): Outcome {
  const otherOf = new Map([
    [a, b],
    [b, a],
  ])
  const found = new Set<string>()
  const edits = withFiles(documents, (file) => {
    const other = otherOf.get(file.hash)
    if (other === undefined) return file
    found.add(file.hash)
    const { otherThan = [], ...rest } = file
    const next = [...otherThan.filter((hash) => hash !== other), ...(areSame ? [] : [other])]
    return next.length === 0 ? rest : { ...rest, otherThan: next }
  })
  if (found.size < 2) return err('not-found', words.refusals.noSuchFile)
  return ok({ fields: [areSame ? 'together' : 'apart'], edits })
}

/** The sources and articles whose kept files become others. */
function withFiles({ article, source }: Documents, next: (file: Original) => Original): readonly Edit[] {
  const isOther = (of: Article | Source): boolean => keptFiles(of).some((file) => next(file) !== file)
  return [
    ...[...source.values()].filter(isOther).map((each): Edit => ({
      kind: 'source',
      id: each.id,
      value: { ...each, file: each.file && next(each.file) },
    })),
    ...[...article.values()].filter(isOther).map((each): Edit => {
      const revisions = each.revisions.map((one) => ({
        ...one,
        original: one.original && next(one.original),
      }))
      return { kind: 'article', id: each.id, value: { ...each, revisions } }
    }),
  ]
}
