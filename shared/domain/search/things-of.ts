import type { Article } from '../../schema/article'
import type { Claim } from '../../schema/claim'
import type { Conflict } from '../../schema/conflict'
import type { DocumentKind, DocumentOf } from '../../schema/document'
import type { Event } from '../../schema/event'
import type { Question } from '../../schema/question'
import type { Source } from '../../schema/source'
import type { FieldName, SearchedThing } from './found'

/** A thing with the words of its fields, without empty ones. */
export type ThingInWords = SearchedThing & {
  readonly fields: readonly { readonly name: FieldName; readonly text: string }[]
}

type Fields = readonly (readonly [FieldName, string | undefined])[]

/** The kinds of documents that are searched. */
export type SearchedKind = Exclude<DocumentKind, 'project'>

/** What can be found of a document; of an article all but its text, which comes from elsewhere. */
export function thingsOf<K extends SearchedKind>(kind: K, document: DocumentOf[K]): readonly ThingInWords[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the document of a kind is of that kind
  return (makers[kind] as (document: DocumentOf[K]) => readonly ThingInWords[])(document)
}

const makers = {
  article: ({ id, metadata: { title, outlet, byline, url }, note }: Article) => [
    thing('texts', { kind: 'article', id }, [
      ['title', title?.value],
      ['outlet', outlet?.value],
      ['byline', byline?.value],
      ['address', url?.value],
    ]),
    ...noteOf({ kind: 'article', id }, note),
  ],
  claim: ({
    id,
    wording,
    speaker,
    reasoning,
    tags,
    notes,
    evidence,
    quotedBy = [],
    place,
    disputedBy = [],
  }: Claim) => [
    thing('claims', { kind: 'claim', id }, [
      ['wording', wording],
      ['speaker', [speaker, ...quotedBy, ...disputedBy].filter(Boolean).join(', ')],
      ['place', place?.name],
      ['reasoning', reasoning],
      ['tags', tags.join(', ')],
    ]),
    ...noteOf({ kind: 'claim', id }, notes),
    ...evidence.flatMap((each) =>
      each.note === ''
        ? []
        : [thing('sources', { kind: 'claim', id }, [['evidence', each.note]], ` evidence ${each.id}`)],
    ),
  ],
  conflict: ({ id, title, state }: Conflict) => [
    thing('conflicts', { kind: 'conflict', id }, [
      ['title', title],
      ['resolution', state.kind === 'resolved' ? state.resolution.value : ''],
      ['reasoning', state.kind === 'resolved' ? state.resolution.reason : ''],
      ['note', state.kind === 'dismissed' ? state.note : ''],
    ]),
  ],
  event: ({ id, title, where }: Event) => [
    thing('events', { kind: 'event', id }, [
      ['title', title],
      ['place', where.name],
    ]),
  ],
  question: ({ id, words, to, answer }: Question) => [
    thing('questions', { kind: 'question', id }, [
      ['question', words],
      ['to', to],
      ['answer', [answer?.words, answer?.by].filter(Boolean).join(' · ')],
    ]),
  ],
  source: ({ id, title, publisher, url, file, note }: Source) => [
    thing('sources', { kind: 'source', id }, [
      ['title', title],
      ['publisher', publisher],
      ['address', url],
      ['file', file?.name],
    ]),
    ...noteOf({ kind: 'source', id }, note),
  ],
} as const satisfies { readonly [K in SearchedKind]: (document: DocumentOf[K]) => readonly ThingInWords[] }

const noteOf = (document: SearchedThing['document'], note: string): readonly ThingInWords[] =>
  note === '' ? [] : [thing('notes', document, [['note', note]], ' note')]

function thing(
  kind: SearchedThing['kind'],
  document: SearchedThing['document'],
  fields: Fields,
  part = '',
): ThingInWords {
  return {
    key: `${document.kind} ${document.id}${part}`,
    kind,
    document,
    fields: fields.flatMap(([name, text = '']) => (text === '' ? [] : [{ name, text }])),
  }
}
