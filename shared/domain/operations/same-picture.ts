import { err, ok } from '../../result'
import type { Original } from '../../schema/article'
import type { Edit } from '../../schema/document'
import { words } from '../../words/words'
import { keptFiles } from './kept-file'
import type { Documents, Outcome } from './operation'

/** Says of two files that look alike that they are not the same picture, or takes that back. Whoever keeps one of them keeps it of the other. */
export function setSamePicture(
  { article, source }: Documents,
  { a, b, areSame }: { readonly a: string; readonly b: string; readonly areSame: boolean },
): Outcome {
  const otherOf = new Map([
    [a, b],
    [b, a],
  ])
  const found = new Set<string>()
  const said = (file: Original | null): Original | null => {
    const other = otherOf.get(file?.hash ?? '')
    if (file === null || other === undefined) return file
    found.add(file.hash)
    const { otherThan = [], ...rest } = file
    const next = [...otherThan.filter((hash) => hash !== other), ...(areSame ? [] : [other])]
    return next.length === 0 ? rest : { ...rest, otherThan: next }
  }
  const holds = (files: readonly Original[]): boolean => files.some(({ hash }) => otherOf.has(hash))
  const edits: readonly Edit[] = [
    ...[...source.values()]
      .filter((each) => holds(keptFiles(each)))
      .map((each): Edit => ({ kind: 'source', id: each.id, value: { ...each, file: said(each.file) } })),
    ...[...article.values()]
      .filter((each) => holds(keptFiles(each)))
      .map((each): Edit => {
        const revisions = each.revisions.map((one) => ({ ...one, original: said(one.original) }))
        return { kind: 'article', id: each.id, value: { ...each, revisions } }
      }),
  ]
  if (found.size < 2) return err('not-found', words.refusals.noSuchFile)
  return ok({ fields: [areSame ? 'together' : 'apart'], edits })
}
