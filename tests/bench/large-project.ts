import { createProject } from '../../electron/main/disk/project/open-project'
import { describeAnchor } from '../../shared/domain/anchors/describe-anchor'
import { verdictScales } from '../../shared/domain/verdicts/presets'
import type { Edit } from '../../shared/schema/document'
import { article, claim, commit, project, someOptions } from '../disk/documents-fixture'
import { createRandom } from './copy-corpus'
import { createSentences } from './harness/made-up-text'

const CLAIMS_EACH = 5
/** Articles that are saved in one operation. */
const AT_ONCE = 500

export type Size = {
  readonly articles: number
  /** How many of them take nine tenths of their sentences from the same few, as reports of one agency do. */
  readonly alike: number
}

/**
 * Texts of some 3,000 characters: made-up words, and in every fifth sentence a figure that can be compared with those of other
 * texts. The same size makes the same texts.
 */
export function makeArticles({ articles, alike }: Size): readonly string[] {
  const random = createRandom(17)
  const own = createSentences(19)
  const places = Array.from({ length: 400 }, () => own().split(' ', 1)[0] ?? '')
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  const sentence = (): string =>
    random() < 0.2
      ? `At least ${Math.ceil(10 ** (1 + random() * 3))} people were ${pick(['killed', 'injured', 'displaced'])} in ${pick(places)}.`
      : own()
  const common = Array.from({ length: 60 }, sentence)
  return Array.from({ length: articles }, (_, at) => {
    const isAlike = Math.floor(((at + 1) * alike) / articles) > Math.floor((at * alike) / articles)
    const sentences: string[] = []
    for (let size = 0; size < 3_000; size += (sentences.at(-1)?.length ?? 0) + 1)
      sentences.push((isAlike && random() < 0.9 ? pick(common) : undefined) ?? sentence())
    return sentences
      .map((each, number) => (number % 5 === 4 ? `${each}\n\n` : `${each} `))
      .join('')
      .trimEnd()
  })
}

/** Makes a project of them, with five claims in each, as if it had been worked in and closed. */
export async function makeLargeProject(folder: string, size: Size): Promise<void> {
  const [verdictScale] = verdictScales
  const created = await createProject(folder, { ...project, title: 'Large', verdictScale }, someOptions)
  if (!created.ok) throw new Error(created.fault.message)
  const store = created.value
  const texts = makeArticles(size)
  for (let from = 0; from < texts.length; from += AT_ONCE) {
    const some = texts.slice(from, from + AT_ONCE)
    const edits = some.flatMap((text, at): readonly Edit[] => documentsOf(`a${from + at}`, text))
    const saved = await commit(store, 'addArticle', edits, { texts: some })
    if (!saved.ok) throw new Error(saved.fault.message)
  }
  const closed = await store.close()
  if (!closed.ok) throw new Error(closed.fault.message)
}

function documentsOf(id: string, text: string): readonly Edit[] {
  const made = article(id, text)
  const claims = Array.from({ length: CLAIMS_EACH }, (_, at) => {
    const start = text.indexOf(' ', Math.floor((at * text.length) / (CLAIMS_EACH + 1))) + 1
    const anchor = describeAnchor(text, { start, end: text.indexOf(' ', start + 60) })
    return claim(`${id}-c${at}`, {
      wording: anchor.exact,
      type: 'statement',
      occurrences: [
        {
          id: `${id}-o${at}`,
          articleId: id,
          revisionId: made.revisions[0]?.id ?? '',
          anchor,
          anchoring: { kind: 'exact' },
        },
      ],
    })
  })
  return [
    { kind: 'article', id, value: made },
    ...claims.map((value) => ({ kind: 'claim' as const, id: value.id, value })),
  ]
}
