import { noMetadata } from '../../../shared/domain/operations/articles'
import type { Documents } from '../../../shared/domain/operations/operation'
import { opening } from '../../../shared/domain/text/opening'
import { publicDocuments } from '../../../shared/domain/report/public-documents'
import { untoldOfSource } from '../../../shared/domain/report/withhold'
import { clockTime } from '../../../shared/domain/time/clock-time'
import { addTo } from '../../../shared/domain/add-to'
import type { Span } from '../../../shared/domain/span'
import type { Occurrence } from '../../../shared/schema/anchor'
import type { Article, Original, Revision } from '../../../shared/schema/article'
import type { Claim, Pinpoint } from '../../../shared/schema/claim'
import {
  type DocumentKind,
  documentSchemas,
  type DocumentOf,
  type Edit,
} from '../../../shared/schema/document'
import type { Source } from '../../../shared/schema/source'
import { Structure } from '../../../shared/schema/structure'
import { documentKinds } from '../../../shared/document-kinds'
import { sha256 } from '../disk/files/sha256'
import { mapTexts } from '../disk/model/map-texts'
import { barOutside, NO_NAME } from './bars'
import { createQuoter } from './quote-anew'

/** What a project is made of: its documents, and its texts and structures by their hash. */
export type WholeProject = {
  readonly documents: Documents
  readonly texts: ReadonlyMap<string, string>
  readonly structures: ReadonlyMap<string, Structure>
  /** The hashes of the originals that go along. */
  readonly kept: ReadonlySet<string>
}

/** How many withheld sources were blanked, in how many articles and other documents something was taken out, and how many sign-offs. */
export type TakenOut = {
  readonly sources: number
  readonly articles: number
  readonly others: number
  readonly signOffs: number
}

export type WithoutWithheld = {
  /** Every document of the project. */
  readonly edits: readonly Edit[]
  /** The texts and structures that they speak of. */
  readonly texts: readonly string[]
  readonly taken: TakenOut
}

/**
 * A project without what is withheld. Withheld sources keep what the report says of them; of an article that is one only what is quoted
 * stays. In all texts and fields else `bar` puts bars of the same length over what must not be read, and anchors are quoted anew from them.
 */
export function withoutWithheld(whole: WholeProject, bar: (text: string) => string): WithoutWithheld {
  const { structures, kept } = whole
  const documents = publicDocuments(whole.documents)
  const withheld = [...documents.source.values()].filter(({ identityWithheld }) => identityWithheld)
  const withheldArticles = new Set(withheld.map(({ articleId }) => articleId))
  const [before, after] = revisedTexts(documents, whole.texts, withheldArticles, bar)
  const quote = createQuoter({ articles: documents.article, before, after })
  const texts = new Set<string>()
  const hashOf = (text: string): string => {
    texts.add(text)
    return sha256(text)
  }
  const keep = (original: Original | null): Original | null => {
    if (original === null || !kept.has(original.hash)) return null
    const { otherThan } = original
    return otherThan ? { ...original, otherThan: otherThan.filter((hash) => kept.has(hash)) } : original
  }
  const revise = ({ structureHash, ...revision }: Revision, isWithheld: boolean): Revision => {
    const structure = isWithheld ? undefined : structures.get(structureHash ?? '')
    return {
      ...revision,
      textHash: hashOf(after.get(revision.id) ?? ''),
      ...(structure && { structureHash: hashOf(JSON.stringify(mapTexts(Structure, structure, bar))) }),
      original: isWithheld ? null : keep(revision.original),
      normalisation: isWithheld ? [] : revision.normalisation,
    }
  }
  const change: { readonly [K in DocumentKind]: (document: DocumentOf[K]) => DocumentOf[K] } = {
    // A sign-off is for a state of the history that is not in the copy.
    project: ({ signOffs: _, ...project }) => project,
    article: (article) => {
      const isWithheld = withheldArticles.has(article.id)
      const revisions = article.revisions.map((revision) => revise(revision, isWithheld))
      const next = isWithheld ? blankArticle(article) : { ...article, opening: openingOf(article) }
      return { ...quote(next, article.id), revisions }
    },
    claim: (claim) => {
      const evidence = claim.evidence.map((each) => ({ ...each, pinpoint: placeOf(each.pinpoint, kept) }))
      const next = quote({ ...claim, evidence })
      const same = claim.occurrences.findIndex(({ anchor }) => anchor.exact === claim.wording)
      return { ...next, wording: next.occurrences[same]?.anchor.exact ?? claim.wording }
    },
    source: (source) =>
      source.identityWithheld ? blankSource(source) : { ...source, file: keep(source.file) },
    conflict: quote,
    event: quote,
    question: quote,
  }
  /** What it is called by without a title: words that the cut at its end may have halved are cut out of the text anew. */
  const openingOf = ({ revisions, opening: was }: Article): string => {
    const { id = '' } = revisions.at(-1) ?? {}
    return was === opening(before.get(id) ?? '') ? opening(after.get(id) ?? '') : was
  }
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- it ties the change to the kind
  const editsOfKind = <K extends DocumentKind>(kind: K): readonly Edit[] =>
    editsOf(kind, documents, change[kind], bar)
  const edits = documentKinds.flatMap((kind) => editsOfKind(kind))
  return { edits: inCopy(edits), texts: [...texts], taken: takenOut(whole.documents, edits) }
}

function editsOf<K extends DocumentKind>(
  kind: K,
  documents: Documents,
  change: (document: DocumentOf[K]) => DocumentOf[K],
  bar: (text: string) => string,
): readonly Edit[] {
  const all: ReadonlyMap<string, DocumentOf[K]> = documents[kind]
  return Array.from(all, ([id, document]) => {
    const value = mapTexts<unknown>(documentSchemas[kind], change(document), bar)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a document of the kind that it was
    return { kind, id, value } as Edit
  })
}

/** The copy is a project of its own: what is kept elsewhere of the other one, as its backups are, is not that of the copy. */
function inCopy(edits: readonly Edit[]): readonly Edit[] {
  const id = sha256(JSON.stringify(edits))
  return edits.map((edit) =>
    edit.kind === 'project' && edit.value !== null ? { ...edit, id, value: { ...edit.value, id } } : edit,
  )
}

/** The texts of all revisions as they are, and as they can be read. */
function revisedTexts(
  documents: Documents,
  texts: ReadonlyMap<string, string>,
  withheldArticles: ReadonlySet<string | null>,
  bar: (text: string) => string,
): readonly [before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>] {
  const quoted = quotedSpans(documents.claim.values())
  const [before, after] = [new Map<string, string>(), new Map<string, string>()]
  for (const { id: articleId, revisions } of documents.article.values())
    for (const { id, textHash } of revisions) {
      const text = texts.get(textHash) ?? ''
      before.set(id, text)
      after.set(id, bar(withheldArticles.has(articleId) ? barOutside(text, quoted.get(id) ?? []) : text))
    }
  return [before, after]
}

/** What claims and their evidence quote of each revision. */
function quotedSpans(claims: Iterable<Claim>): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>()
  const add = ({ revisionId, anchor }: Occurrence): void => addTo(spans, revisionId, anchor)
  for (const { occurrences, evidence } of claims) {
    for (const occurrence of occurrences) add(occurrence)
    for (const { pinpoint } of evidence) if (pinpoint.kind === 'passage') add(pinpoint.occurrence)
  }
  return spans
}

function blankArticle(article: Article): Article {
  const { language } = article.metadata
  return {
    ...article,
    metadata: { ...noMetadata, language },
    opening: NO_NAME,
    note: '',
    ...(article.machine && { machine: { ...article.machine, figures: [] } }),
  }
}

function blankSource(source: Source): Source {
  const { interests: _, talk, ...rest } = source
  return {
    ...rest,
    ...untoldOfSource,
    title: NO_NAME,
    ...(talk && { talk: { way: null, terms: talk.terms, interpreter: '', recording: '' } }),
  }
}

/** Where evidence stands, as far as it can be said without a file that stays behind. */
function placeOf(pinpoint: Pinpoint, kept: ReadonlySet<string>): Pinpoint {
  if ((pinpoint.kind !== 'box' && pinpoint.kind !== 'stretch') || kept.has(pinpoint.file)) return pinpoint
  if (pinpoint.kind === 'stretch') return { kind: 'timecode', at: clockTime(pinpoint.from) }
  return pinpoint.page === null ? { kind: 'whole' } : { kind: 'page', page: String(pinpoint.page) }
}

function takenOut(documents: Documents, edits: readonly Edit[]): TakenOut {
  const taken = { sources: 0, articles: 0, others: 0, signOffs: 0 }
  for (const { kind, id, value } of edits) {
    const was = documents[kind].get(id)
    if (kind === 'project') {
      const { signOffs = [], ...unsigned } = documents.project.get(id) ?? {}
      taken.signOffs += signOffs.length
      if (JSON.stringify(unsigned) !== JSON.stringify(value)) taken.others += 1
    } else if (kind === 'source' && value?.identityWithheld === true) taken.sources += 1
    else if (JSON.stringify(was) !== JSON.stringify(value))
      taken[kind === 'article' ? 'articles' : 'others'] += 1
  }
  return taken
}
