import type { Box } from '../../schema/box'
import type { MachineFigure } from '../../schema/machine-reading'
import { readQuantities } from '../quantities/read-quantities'
import type { Span } from '../span'
import { touching } from '../touches-any'
import type { PlacedWord, RecognisedText } from './text-of-pages'

/** What closes a sentence or stands around a figure, and is none of it. A point before digits may be one that was misread. */
const BEFORE = /^[\p{Ps}\p{Pi}"'“”«»]+/u
const AFTER = /[\p{Pe}\p{Pf}"'“”«».,;:!?،؛؟]+$/u

/**
 * The figures of a recognised text, which somebody has to look at: every word that has a digit in it, in whatever script, and every figure
 * in words; a word that the machine doubts may have been one. Groups of three digits that stand apart are one figure.
 */
export function findFigures({ text, words }: RecognisedText, language: string): readonly MachineFigure[] {
  const digits = joinGroups(
    words.filter(({ start, end }) => /\p{N}/u.test(text.slice(start, end))),
    text,
  ).map((group) => figureOf(group, trimmed(group, text), text))
  const onWords = touching(words)
  const isOfDigits = touching(digits)
  const inWords = readQuantities(text, { language }).flatMap(({ numberStart, numberEnd }) => {
    const span = { start: numberStart, end: numberEnd }
    const here = onWords(span)
    return isOfDigits(span).length > 0 || here.length === 0 ? [] : [figureOf(here, span, text)]
  })
  const figures = [...digits, ...inWords]
  const isOfFigure = touching(figures)
  const doubtful = words.flatMap((word) =>
    word.isDoubtful && isOfFigure(word).length === 0 && /[\p{L}\p{N}]/u.test(text.slice(word.start, word.end))
      ? [figureOf([word], trimmed([word], text), text)]
      : [],
  )
  return [...figures, ...doubtful].toSorted((a, b) => a.start - b.start)
}

type Group = readonly [PlacedWord, ...PlacedWord[]]

/** Words that are printed beside each other and are one number: `120 000`. */
function joinGroups(words: readonly PlacedWord[], text: string): readonly Group[] {
  const groups: [PlacedWord, ...PlacedWord[]][] = []
  for (const word of words) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const goesOn =
      last?.line === word.line &&
      word.start - last.end === 1 &&
      /(?:^|[^\p{N}])\p{N}{1,3}$/u.test(text.slice(last.start, last.end)) &&
      /^\p{N}{3}(?:\P{N}|$)/u.test(text.slice(word.start, word.end))
    if (goesOn) group?.push(word)
    else groups.push([word])
  }
  return groups
}

function trimmed(group: Group, text: string): Span {
  const [first] = group
  const { end } = group.at(-1) ?? first
  const words = text.slice(first.start, end)
  const before = BEFORE.exec(words)?.[0].length ?? 0
  const after = AFTER.exec(words)?.[0].length ?? 0
  return { start: first.start + before, end: end - after }
}

/** A figure is cut out where its first word is printed, and what of the others is printed on the same page and line. */
function figureOf(words: readonly PlacedWord[], { start, end }: Span, text: string): MachineFigure {
  const [first] = words
  const beside = words.filter(({ page, line }) => page === first?.page && line === first.line)
  return {
    start,
    end,
    page: first?.page ?? null,
    box: around(beside.map(({ box }) => box)),
    read: text.slice(start, end),
    confirmed: null,
  }
}

function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  return {
    left,
    top,
    width: Math.max(...boxes.map((box) => box.left + box.width)) - left,
    height: Math.max(...boxes.map((box) => box.top + box.height)) - top,
  }
}
