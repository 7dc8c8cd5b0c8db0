/** A word with its identity: edits keep `id` while they change `text`; a copy has a new `id` and remembers its `origin`. */
export type Cell = { readonly id: number; readonly origin: number; readonly text: string }
export type Sentence = readonly Cell[]
export type Paragraph = readonly Sentence[]
export type Draft = readonly Paragraph[]

/** One step of an editor; `a`, `b` and `c` choose where, by remainder. */
export type Edit = { readonly kind: EditKind; readonly a: number; readonly b: number; readonly c: number }
export type EditKind = (typeof EDIT_KINDS)[number]

export const EDIT_KINDS = [
  'figure',
  'number word',
  'bound',
  'name',
  'word',
  'typo',
  'insert word',
  'delete word',
  'negate',
  'swap paragraphs',
  'swap sentences',
  'delete paragraph',
  'delete sentence',
  'insert sentence',
  'double paragraph',
  'lookalike paragraph',
  'join paragraphs',
  'split paragraph',
] as const

type Numbers = { next: number }

/** Sentences as typed, one string a paragraph with sentences apart by `|`, as a draft whose words have identities. */
export function draftOf(paragraphs: readonly string[], numbers: Numbers): Draft {
  return paragraphs.map((paragraph) => paragraph.split('|').map((sentence) => cellsOf(sentence, numbers)))
}

function cellsOf(sentence: string, numbers: Numbers): Sentence {
  return sentence.split(' ').map((text) => {
    numbers.next += 1
    return { id: numbers.next, origin: numbers.next, text }
  })
}

/** A word, where it stands in the text, and what it stands in. */
export type Placed = {
  readonly cell: Cell
  readonly sentence: Sentence
  readonly paragraph: Sentence
  readonly start: number
  readonly end: number
}

export type Rendered = { readonly text: string; readonly places: readonly Placed[] }

/** The text of a draft, and where each word of it stands. */
export function renderDraft(draft: Draft, lineEnd: string): Rendered {
  let text = ''
  const places: Placed[] = []
  for (const paragraph of draft) {
    const words = paragraph.flat()
    for (const sentence of paragraph) {
      for (const cell of sentence) {
        places.push({
          cell,
          sentence,
          paragraph: words,
          start: text.length,
          end: text.length + cell.text.length,
        })
        text += `${cell.text} `
      }
    }
    text = `${text.trimEnd()}${lineEnd}`
  }
  return { text, places }
}

const NEW_WORDS = [
  'yesterday',
  'reportedly',
  'in',
  'the',
  'besieged',
  '“calm”',
  'الهدنة',
  '停火',
  '😀',
  'café',
]
const NEW_SENTENCES = [
  'The army did not comment on the report.',
  'Aid workers said the road was closed.',
  'He declined to say more.',
]

const OTHER_WORDS = {
  'number word': new Map([
    ['Forty', 'Sixty'],
    ['Fifty', 'Seventy'],
    ['Three', 'Four'],
  ]),
  bound: new Map([
    ['least', 'most'],
    ['more', 'fewer'],
  ]),
} as const

/** The names in the sentences of the property tests, and those that an edit puts in their place. */
export const NAME = /Homs|Hama|Nations|Cross|Lavrov|Kerry|Geneva|Alep|Deir[a-j]+/

/** The draft after one edit. Figures and names that come in are all different, so that no edit makes one passage into another. */
export function editDraft(draft: Draft, { kind, a, b, c }: Edit, numbers: Numbers): Draft {
  const p = draft.length > 0 ? a % draft.length : 0
  const paragraph = draft[p] ?? []
  const s = paragraph.length > 0 ? b % paragraph.length : 0
  const sentence = paragraph[s] ?? []
  const w = sentence.length > 0 ? c % sentence.length : 0
  const cell = sentence[w]
  if (!cell) return draft
  const figure = () => {
    numbers.next += 1
    return String(70_000 + numbers.next * 7)
  }
  const newName = () => `Deir${figure().replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`
  const withSentence = (...sentences: readonly Sentence[]) =>
    draft.with(p, paragraph.toSpliced(s, 1, ...sentences))
  const withText = (text: string) => withSentence(sentence.with(w, { ...cell, text }))
  const copyOf = (cells: Sentence) =>
    cells.map((one) => {
      numbers.next += 1
      return { ...one, id: numbers.next }
    })
  const newWord = NEW_WORDS[(a + b + c) % NEW_WORDS.length] ?? ''

  switch (kind) {
    case 'figure': {
      const index = sentence.findIndex((one) => /\p{N}/u.test(one.text))
      const old = sentence[index]
      if (!old) return draft
      return withSentence(
        sentence.with(index, { ...old, text: old.text.replace(/\p{N}[\p{N},]*/u, figure()) }),
      )
    }
    case 'number word':
    case 'bound': {
      const index = sentence.findIndex((one) => OTHER_WORDS[kind].has(one.text))
      const old = sentence[index]
      return old
        ? withSentence(sentence.with(index, { ...old, text: OTHER_WORDS[kind].get(old.text) ?? old.text }))
        : draft
    }
    case 'name': {
      const index = sentence.findIndex((one) => NAME.test(one.text))
      const old = sentence[index]
      return old
        ? withSentence(sentence.with(index, { ...old, text: old.text.replace(NAME, newName()) }))
        : draft
    }
    case 'word':
      return /\p{N}/u.test(cell.text) ? draft : withText(newWord)
    case 'typo':
      return /\p{N}/u.test(cell.text) || cell.text.length < 4
        ? draft
        : withText(`${cell.text.slice(0, 2)}x${cell.text.slice(3)}`)
    case 'insert word':
      // A word doubled on the spot has no identity: either of the two may be the new one.
      if ([cell.text, sentence[w - 1]?.text].includes(newWord)) return draft
      return withSentence(sentence.toSpliced(w, 0, ...cellsOf(newWord, numbers)))
    case 'delete word':
      return withSentence(sentence.toSpliced(w, 1))
    case 'negate':
      return withSentence(sentence.toSpliced(w, 0, ...cellsOf('not', numbers)))
    case 'swap paragraphs': {
      const other = draft[b % draft.length] ?? paragraph
      return draft.with(p, other).with(b % draft.length, paragraph)
    }
    case 'swap sentences': {
      const other = paragraph[c % paragraph.length] ?? sentence
      return draft.with(p, paragraph.with(s, other).with(c % paragraph.length, sentence))
    }
    case 'delete paragraph':
      return draft.toSpliced(p, 1)
    case 'delete sentence':
      return withSentence()
    case 'insert sentence':
      return withSentence(cellsOf(NEW_SENTENCES[c % NEW_SENTENCES.length] ?? '', numbers), sentence)
    case 'double paragraph':
      return draft.toSpliced(b % (draft.length + 1), 0, paragraph.map(copyOf))
    case 'lookalike paragraph': {
      const copy = paragraph.map((one) =>
        copyOf(one).map((word) =>
          /\p{N}/u.test(word.text) ? { ...word, text: word.text.replace(/\p{N}[\p{N},]*/u, figure()) } : word,
        ),
      )
      return draft.toSpliced(b % (draft.length + 1), 0, copy)
    }
    case 'join paragraphs':
      return draft.toSpliced(p, 2, [...paragraph, ...(draft[p + 1] ?? [])])
    case 'split paragraph':
      return draft.toSpliced(p, 1, paragraph.slice(0, s), paragraph.slice(s))
  }
}
