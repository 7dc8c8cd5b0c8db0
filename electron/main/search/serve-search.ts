import type { FieldName, Found } from '../../../shared/domain/search/found'
import { searchedField } from '../../../shared/domain/search/search-fields'
import type { SearchedField } from '../../../shared/domain/search/search-fields'
import { createNameBook } from '../../../shared/domain/names/create-name-book'
import { spellingsOfTyped } from '../../../shared/domain/names/one-names'
import type { SearchKind } from '../../../shared/domain/values/search-kinds'
import { readQuery } from '../../../shared/domain/search/search-query'
import { createStatementBook } from '../../../shared/domain/statements/create-statement-book'
import { joinFound, type Searchable, searchThings } from '../../../shared/domain/search/search-things'
import type { Port } from '../work/messages'
import { serveWork } from '../work/serve-work'
import type { SearchChange, SearchJobs } from './jobs'

type Text = { readonly hash: string; readonly field: SearchedField<FieldName> }

/** The worker's side: keeps what can be found of each document, folded, and looks through it. */
export function serveSearch(port: Port): void {
  const known = new Map<string, readonly Searchable[]>()
  const texts = new Map<string, Text>()
  const book = createStatementBook()
  const names = createNameBook()

  const textOf = (key: string, told: SearchChange['text']): readonly SearchedField<FieldName>[] => {
    if (told === null) texts.delete(key)
    else if (told.words !== null)
      texts.set(key, { hash: told.hash, field: searchedField('text', told.words) })
    const text = texts.get(key)
    return text && text.hash === told?.hash ? [text.field] : []
  }
  const tellBook = (id: string, language: string, words: string | undefined): void => {
    if (words === undefined) {
      book.drop(id)
      names.drop(id)
    } else {
      book.put(id, { text: words, language })
      names.put(id, { text: words, language })
    }
  }
  const takeOver = ({ document, things, text }: SearchChange): void => {
    const key = `${document.kind} ${document.id}`
    const words = textOf(key, text)
    if (document.kind === 'article') tellBook(document.id, text?.language ?? '', words[0]?.text)
    if (things.length === 0) {
      known.delete(key)
      return
    }
    known.set(
      key,
      things.map((thing) => {
        const facts = thing.fields.map((field) => searchedField(field.name, field.text))
        return { ...thing, fields: thing.kind === 'texts' ? withText(facts, words) : facts }
      }),
    )
  }
  function* all(): Generator<Searchable, void> {
    for (const things of known.values()) yield* things
  }

  /** What any of some searches finds, each place once. */
  function* searchAll(typed: readonly string[], kind: SearchKind | null): Generator<void, Found> {
    const [first = '', ...others] = typed
    let found = yield* searchThings(all(), readQuery(first), kind)
    for (const each of others) found = joinFound(found, yield* searchThings(all(), readQuery(each), kind))
    return found
  }

  serveWork<SearchJobs>(port, {
    take: ({ changes }) => {
      for (const change of changes) takeOver(change)
      return null
    },
    quotations: ({ articleIds }, { steps }) => steps(book.compareQuotations(articleIds)),
    others: (asked, { steps }) => steps(book.ask(asked)),
    names: (asked, { steps }) => steps(names.ask(asked)),
    look: ({ words, kind, declared }, { steps }) => steps(searchAll(spellingsOfTyped(words, declared), kind)),
  })
}

/** A fact that its text begins with, such as the title, is found there. */
const OPENING = 600

function withText(
  facts: readonly SearchedField<FieldName>[],
  text: readonly SearchedField<FieldName>[],
): readonly SearchedField<FieldName>[] {
  const opening = text[0]?.folded.slice(0, OPENING) ?? ''
  return [...facts.filter(({ folded }) => !opening.includes(folded)), ...text]
}
