import { err, ok } from '../../../result'
import type { Article } from '../../../schema/article'
import type { Claim } from '../../../schema/claim'
import type { Edit } from '../../../schema/document'
import type { Source } from '../../../schema/source'
import { noStructure } from '../../structure/map-structure'
import type { Passage } from '../../structure/passage'
import type { Span } from '../../span'
import { overlap } from '../../overlap'
import { describeAnchor } from '../../anchors/describe-anchor'
import { shrinkToText } from '../../anchors/shrink-to-text'
import type { Question } from '../../../schema/question'
import { sentenceAt } from '../../text/split-sentences'
import { words } from '../../../words/words'
import { addClaim, textChanged } from '../claims'
import type { PlaceInText } from '../claims'
import { findDocument } from '../find-document'
import type { Circumstances, Documents, Outcome } from '../operation'
import { makeSource } from '../sources'
import { keysOfWork, knownWorks } from './import-references'
import { worksOfNote } from './works-of-note'
import type { NotedWork } from './works-of-note'

/**
 * Makes sources of the notes of a draft of ours, each as context for the claim that the note hangs on: one that is marked before its
 * mark in the same sentence, or a new one of that sentence; and comments of the remarks on its words. What was taken before is left as it
 * is.
 */
export function takeNotes(
  documents: Documents,
  { place }: { readonly place: PlaceInText },
  circumstances: Circumstances,
): Outcome {
  const found = findDocument(documents, 'article', place.articleId)
  if (!found.ok) return found
  const article = found.value
  if (!article.isOurs) return err('not-allowed', words.refusals.ownDraft.notOurs)
  if (article.revisions.at(-1)?.textHash !== place.textHash) return textChanged()
  const passage: Passage = { text: place.text, structure: place.structure ?? noStructure }
  const claims = claimsOfDraft(documents, article)
  const sources = sourcesOfProject(documents, circumstances)
  const taken: Claim[] = []
  let notes = 0
  for (const hung of hungNotes(passage)) {
    const { words: note, works } = worksOfNote(passage, hung.note)
    if (note === '') continue
    const there = claims.at(hung)
    let claim = there ?? newClaim(documents, place, hung, circumstances)
    if (!claim) continue
    const before = claim.evidence.length
    for (const work of works) {
      const sourceId = sources.idOf(work)
      if (claim.evidence.some((each) => each.sourceId === sourceId && each.note === note)) continue
      const evidence = {
        id: circumstances.newId(),
        sourceId,
        stance: 'context' as const,
        pinpoint: { kind: 'whole' as const },
        credibility: null,
        note,
      }
      claim = { ...claim, evidence: [...claim.evidence, evidence] }
    }
    if (claim.evidence.length === before) continue
    notes += 1
    if (!there) taken.push(claim)
    claims.put(claim)
  }
  const comments = newComments(documents, passage, article, circumstances)
  if (notes + comments.length === 0) return err('not-allowed', words.refusals.ownDraft.noNotes)
  return ok({
    fields: [notes, sources.made.length, taken.length, comments.length].map(String),
    edits: [
      ...sources.made.map((value): Edit => ({ kind: 'source', id: value.id, value })),
      ...claims.changed().map((value): Edit => ({ kind: 'claim', id: value.id, value })),
      ...comments.map((value): Edit => ({ kind: 'question', id: value.id, value })),
    ],
  })
}

/** A note with one of its marks, and the words that this hangs on, the marks in them left out. */
type HungNote = {
  readonly note: Passage['structure']['notes'][number]
  readonly mark: Span
  readonly span: Span
  readonly marks: readonly Span[]
}

/** The notes by their marks, in the order of the text, each with the cell or the sentence that it hangs on. */
function hungNotes({ text, structure }: Passage): readonly HungNote[] {
  const { notes, tables } = structure
  const all = notes
    .flatMap((note) => note.marks.map((mark) => ({ note, mark })))
    .filter(({ mark }) => !notes.some(({ body }) => overlap(body, mark)))
    .toSorted((a, b) => a.mark.start - b.mark.start)
  const unmarked = without(
    text,
    all.map(({ mark }) => mark),
  )
  const cells = tables.flatMap(({ rows }) => rows.flatMap((row) => row.cells))
  return all.flatMap(({ note, mark }) => {
    const before = unmarked.slice(0, mark.start).trimEnd().length - 1
    // A mark at the head of a line hangs on the words behind it.
    const at = before < 0 || unmarked.slice(before, mark.start).includes('\n') ? mark.end : before
    const cell = cells.find(({ start, end }) => start <= at && at < end)
    const span = cell ? { start: cell.start, end: cell.end } : sentenceAt(unmarked, at)
    if (!/[\p{L}\p{N}]/u.test(unmarked.slice(span.start, span.end))) return []
    const marks = all.flatMap((each) => (overlap(each.mark, span) ? [each.mark] : []))
    return [{ note, mark, span, marks }]
  })
}

/** A text of the same length, with spaces where these stretches are. */
function without(text: string, stretches: readonly Span[]): string {
  let at = 0
  let left = ''
  for (const { start, end } of stretches) {
    if (start < at) continue
    left += text.slice(at, start) + ' '.repeat(end - start)
    at = end
  }
  return left + text.slice(at)
}

/** The claim of words that a note hangs on; its wording does not say the marks of notes. */
function newClaim(
  documents: Documents,
  place: PlaceInText,
  { span, marks }: HungNote,
  circumstances: Circumstances,
): Claim | null {
  const made = addClaim(documents, { place: { ...place, span } }, circumstances)
  const edit = made.ok ? made.value.edits[0] : undefined
  if (edit?.kind !== 'claim' || !edit.value) return null
  const wording = marks
    .reduce((left, { start, end }) => left.replace(place.text.slice(start, end), ''), edit.value.wording)
    .trim()
  return wording === '' ? edit.value : { ...edit.value, wording }
}

/** The same words by the same person on the same words are the same remark. */
const keyOf = (said: string, by: string, exact: string): string => JSON.stringify([said, by, exact])

/** The remarks on words of a draft as comments by whoever made them, without those that are there. */
function newComments(
  { question }: Documents,
  { text, structure }: Passage,
  article: Article,
  { now, newId }: Circumstances,
): readonly Question[] {
  const there = new Set(
    [...question.values()].flatMap(({ words: said, askedBy, about }) =>
      about.flatMap((subject) =>
        subject.kind === 'passage' && subject.articleId === article.id
          ? [keyOf(said, askedBy, subject.anchor.exact)]
          : [],
      ),
    ),
  )
  return (structure.comments ?? []).flatMap(
    ({ start, end, author, date, words: said }): readonly Question[] => {
      const span = shrinkToText(text, { start, end })
      if (!span) return []
      const anchor = describeAnchor(text, span)
      if (there.has(keyOf(said, author, anchor.exact))) return []
      there.add(keyOf(said, author, anchor.exact))
      const about = [{ kind: 'passage' as const, articleId: article.id, anchor }]
      const addedAt = madeAt(date, now)
      const rest = { to: '', due: '', answer: null }
      return [{ id: newId(), addedAt, askedBy: author, kind: 'comment', about, words: said, ...rest }]
    },
  )
}

/**
 * When a comment was made, by the day and the time as its document shows them: now for one that says no day, or none that can be.
 * Programs write the clock of whoever wrote, Word with a Z behind it as if it were UTC.
 */
function madeAt(date: string, now: string): string {
  const [, day = '', time = '00:00:00'] = CLOCK.exec(date) ?? []
  const shown = Date.parse(`${day}T${time}Z`)
  if (Number.isNaN(shown) || shown > Date.parse(now) + FURTHEST_ZONE) return now
  const moment = new Date(shown).toISOString()
  return moment.startsWith(day) ? `${moment.slice(0, 19)}Z` : now
}

const CLOCK = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?$/u
/** No clock is further ahead of UTC, in milliseconds. */
const FURTHEST_ZONE = 14 * 3_600_000

/** The claims that are marked in the current text of a draft, and those that change. */
function claimsOfDraft({ claim: all }: Documents, article: Article) {
  const revisionId = article.revisions.at(-1)?.id
  const now = new Map<string, Claim>()
  const changed = new Set<string>()
  const places: (Span & { readonly id: string })[] = []
  const add = (claim: Claim): void => {
    now.set(claim.id, claim)
    for (const { articleId, revisionId: of, anchor, anchoring } of claim.occurrences) {
      if (articleId !== article.id || of !== revisionId) continue
      if (anchoring.kind === 'lost' || anchoring.kind === 'ambiguous') continue
      places.push({ id: claim.id, start: anchor.start, end: anchor.end })
    }
  }
  for (const claim of all.values()) add(claim)
  return {
    /** Of the claims in the words that a note hangs on, the one that begins nearest before its mark. */
    at: ({ span, mark }: HungNote): Claim | undefined => {
      const [nearest] = places
        .filter((place) => overlap(place, span) && place.start < Math.max(mark.start, span.start + 1))
        .toSorted((a, b) => b.start - a.start || a.end - b.end)
      return nearest && now.get(nearest.id)
    },
    put: (claim: Claim): void => {
      if (!now.has(claim.id)) add(claim)
      now.set(claim.id, claim)
      changed.add(claim.id)
    },
    changed: (): readonly Claim[] => [...changed].flatMap((id) => now.get(id) ?? []),
  }
}

/** The sources of a project by what they are known by, and those that are made. Drafts of ours are none. */
function sourcesOfProject({ source, article }: Documents, circumstances: Circumstances) {
  // Of two that are one work the first is taken.
  const works = knownWorks(
    [...source.values()].filter((each) => !article.get(each.articleId ?? '')?.isOurs).toReversed(),
  )
  const made: Source[] = []
  return {
    made,
    idOf: ({ title, url }: NotedWork): string => {
      const fields = { title, url }
      const keys = keysOfWork({ ...fields, publisher: '', published: '', note: '' })
      const known = works.find(keys)
      if (known) return known.id
      const value = makeSource(url === '' ? 'file' : 'web', fields, null, circumstances)
      made.push(value)
      works.add(keys, value)
      return value.id
    },
  }
}
