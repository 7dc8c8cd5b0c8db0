import { describe, expect, test } from 'vitest'
import {
  beginHistory,
  doAgain,
  noteCaret,
  noteComposed,
  noteTyped,
  noteWritten,
  takeBack,
} from '../../../renderer/ui/fields/typing-history'
import type { TypingHistory } from '../../../renderer/ui/fields/typing-history'

type Hand = { history: TypingHistory; at: number }
type Gesture = (hand: Hand) => void

const A_MOMENT = 100
const at = (offset: number) => ({ start: offset, end: offset })

/** Writes over what is selected, or where the caret is. */
function write(hand: Hand, words: string, kind: 'typing' | 'whole', isComposing = false, composed = 0): void {
  const { text, caret } = hand.history
  const start = caret.start - composed
  hand.at += A_MOMENT
  hand.history = noteTyped(hand.history, {
    text: text.slice(0, start) + words + text.slice(caret.end),
    caret: at(start + words.length),
    from: caret,
    kind,
    at: hand.at,
    isComposing,
  })
}

const type =
  (words: string): Gesture =>
  (hand) => {
    for (const letter of words) write(hand, letter, 'typing')
  }

const paste =
  (words: string): Gesture =>
  (hand) =>
    write(hand, words, 'whole')

/** Letter by letter, as Backspace and Delete do. */
const erase =
  (count: number, way: 'back' | 'ahead'): Gesture =>
  (hand) => {
    for (let each = 0; each < count; each++) {
      const { text, caret } = hand.history
      const start = way === 'back' ? caret.start - 1 : caret.start
      hand.at += A_MOMENT
      hand.history = noteTyped(hand.history, {
        text: text.slice(0, start) + text.slice(start + 1),
        caret: at(start),
        from: caret,
        kind: way === 'back' ? 'erasing-back' : 'erasing-ahead',
        at: hand.at,
        isComposing: false,
      })
    }
  }

/** Each of the stages takes the place of the one before. */
const compose =
  (...stages: readonly string[]): Gesture =>
  (hand) => {
    for (const [index, stage] of stages.entries())
      write(hand, stage, 'typing', true, stages[index - 1]?.length ?? 0)
    hand.history = noteComposed(hand.history, stages.at(-1) ?? '')
  }

const rest =
  (milliseconds: number): Gesture =>
  (hand) => {
    hand.at += milliseconds
  }

const move =
  (start: number, end = start): Gesture =>
  (hand) => {
    hand.history = noteCaret(hand.history, { start, end })
  }

const shown =
  (text: string): Gesture =>
  (hand) => {
    hand.history = noteWritten(hand.history, { text, caret: at(text.length) })
  }

const undo: Gesture = (hand) => {
  hand.history = takeBack(hand.history) ?? hand.history
}

const redo: Gesture = (hand) => {
  hand.history = doAgain(hand.history) ?? hand.history
}

function after(first: string, gestures: readonly Gesture[]): TypingHistory {
  const hand = { history: beginHistory({ text: first, caret: at(first.length) }), at: 0 }
  for (const gesture of gestures) gesture(hand)
  return hand.history
}

/** All texts that one undo after the other shows, the newest first. */
function takenBack(history: TypingHistory | null): readonly string[] {
  return history === null ? [] : [history.text, ...takenBack(takeBack(history))]
}

type Row = readonly [title: string, first: string, gestures: readonly Gesture[], texts: readonly string[]]

const bursts: readonly Row[] = [
  ['nothing was typed', 'Rakka', [], ['Rakka']],
  ['one word', '', [type('called')], ['called', '']],
  ['words end a burst', '', [type('called the office')], ['called the office', 'called the ', 'called ', '']],
  ['so do lines', '', [type('one\ntwo')], ['one\ntwo', 'one\n', '']],
  ['blanks in a row end it once', '', [type('a  b')], ['a  b', 'a  ', '']],
  ['a short rest does not end it', '', [type('ca'), rest(500), type('ll')], ['call', '']],
  ['a pause does', '', [type('ca'), rest(2000), type('ll')], ['call', 'ca', '']],
  ['a caret that moved does', 'Rakka', [type('!'), move(0), type('In ')], ['In Rakka!', 'Rakka!', 'Rakka']],
  ['also one that moved and came back', '', [type('ab'), move(0), move(2), type('c')], ['abc', 'ab', '']],
  [
    'erasing is a burst of its own',
    '',
    [type('caled'), erase(2, 'back'), type('led')],
    ['called', 'cal', 'caled', ''],
  ],
  ['erasing ends where a word does', 'one two', [erase(7, 'back')], ['', 'one', 'one two']],
  ['also forwards', 'one two', [move(0), erase(7, 'ahead')], ['', 'two', 'one two']],
  ['what is pasted is one', 'a ', [paste('b c d'), type('e')], ['a b c de', 'a b c d', 'a ']],
  [
    'what is typed over a selection comes back with it',
    'about 100 killed',
    [move(6, 9), type('120')],
    ['about 120 killed', 'about 100 killed'],
  ],
  ['an accent is no end of a word', '', [type('caf'), compose('´', 'é'), type('s')], ['cafés', '']],
  [
    'words that are composed are one each',
    '',
    [compose('zh', 'zhong', '中国'), compose('r', '人民')],
    ['中国人民', '中国', ''],
  ],
  [
    'what was taken back cannot be done again after other words',
    '',
    [type('one two'), undo, type('six'), redo],
    ['one six', 'one ', ''],
  ],
  [
    'what the window wrote is taken back too',
    '1 May',
    [type(' 2016'), shown('2016-05-01')],
    ['2016-05-01', '1 May 2016', '1 May ', '1 May'],
  ],
  [
    'unless it only took blanks away: those go with the words',
    '',
    [type(' Rakka '), shown('Rakka')],
    ['Rakka', ' ', ''],
  ],
]

describe('what undo takes back at once', () => {
  test.each(bursts)('%s', (_, first, gestures, texts) => {
    expect(takenBack(after(first, gestures))).toEqual(texts)
  })

  test.each(bursts)('is done again the same way: %s', (_, first, gestures, texts) => {
    const history = after(first, gestures)
    const undone = after(first, [...gestures, ...texts.map(() => undo)])
    expect(undone.text).toBe(first)
    const again = after(first, [...gestures, ...texts.map(() => undo), ...texts.map(() => redo)])
    expect(again.text).toBe(history.text)
    expect(again.future).toEqual([])
  })
})

test('the caret goes where it was', () => {
  const typed = after('about 100 killed', [move(6, 9), type('120')])
  expect(takeBack(typed)?.caret).toEqual({ start: 6, end: 9 })
  expect(doAgain(takeBack(typed) ?? typed)?.caret).toEqual({ start: 9, end: 9 })
})
