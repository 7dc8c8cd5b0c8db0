import { describe, expect, test } from 'vitest'
import type { CommandFact } from '../../shared/ipc/command-facts'
import { commandFacts } from '../../shared/ipc/command-facts'
import { allCommands, isOn } from '../../shared/ipc/commands'
import type { KeyZone } from '../../shared/ipc/commands'
import { words } from '../../shared/words/words'

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

/** What the system and Chromium do with a chord themselves; a command there would take it away. */
const taken = new Set([
  'CmdOrCtrl+C',
  'CmdOrCtrl+X',
  'CmdOrCtrl+V',
  'CmdOrCtrl+A',
  'CmdOrCtrl+Q',
  'CmdOrCtrl+W',
  'Alt+F4',
  'F11',
  'CmdOrCtrl+0',
])

describe('the commands', () => {
  test('each have an id of their own', () => expect(repeated(allCommands.map(({ id }) => id))).toEqual([]))

  test('each have a title of their own', () =>
    expect(repeated(Object.values(words.commands.titles))).toEqual([]))

  test('share no chord', () => expect(repeated(allCommands.flatMap(({ keys }) => keys))).toEqual([]))

  test('take no chord that the system has', () => {
    expect(allCommands.filter(({ keys }) => keys.some((key) => taken.has(key)))).toEqual([])
  })

  test('write chords as Electron reads them', () => {
    const form =
      /^(?:CmdOrCtrl\+)?(?:Alt\+)?(?:Shift\+)?(?:[A-Z0-9]|[,/.]|F\d{1,2}|Enter|Delete|Space|Up|Down|Left|Right)$/u
    expect(allCommands.flatMap(({ keys }) => keys).filter((chord) => !form.test(chord))).toEqual([])
  })

  test('share a letter of a zone only where one of them is never on with the other', () => {
    const inZones = allCommands.flatMap(({ letters = {} }) =>
      Object.entries(letters).flatMap(([key, zones]) => zones.map((zone: KeyZone) => `${key} in ${zone}`)),
    )
    // A caret on a claim, or selected words: never both.
    expect(repeated(inZones)).toEqual(['Enter in review'])
  })
})

const reading: readonly CommandFact[] = ['project', 'writing', 'article', 'theme-system']
const onIn = (...facts: readonly CommandFact[]): readonly string[] =>
  allCommands.filter((command) => isOn(command, new Set(facts))).map(({ id }) => id)

const always = [
  'new-project',
  'open-project',
  'open-package',
  'open-example',
  'open-arabic-example',
  'verify',
  'restore-backup',
  'settings',
  'show-palette',
  'theme-system',
  'theme-light',
  'theme-dark',
  'show-manual',
  'take-tour',
  'show-shortcuts',
  'about',
]

describe('what is on', () => {
  test('while no project is open', () => expect(onIn('theme-system')).toEqual(always))

  test('in a project that is only read, nothing that changes it', () => {
    const changing = new Set([
      'import-files',
      'import-folder',
      'paste-article',
      'replace-text',
      'correct-text',
      'protect-project',
      'undo',
      'redo',
      'new-claim',
      'add-occurrence',
      'accept-suggestion',
      'dismiss-suggestion',
      'link-evidence',
      'link-supports',
      'attach-here',
      'new-conflict',
      'tells-of-event',
      'telling-not',
    ])
    const all = commandFacts.filter(
      (fact) => !['writing', 'undoable', 'redoable', 'typing', 'dialog'].includes(fact),
    )
    expect(onIn(...all).filter((id) => changing.has(id))).toEqual([])
  })

  test.each<[string, readonly CommandFact[], Readonly<Record<string, boolean>>]>([
    [
      'words are selected',
      [...reading, 'selected-words'],
      { 'new-claim': true, 'tells-of-event': true, 'add-occurrence': false },
    ],
    [
      'no words are selected',
      reading,
      { 'new-claim': false, 'tells-of-event': false, 'add-occurrence': false },
    ],
    [
      'a claim is open beside selected words',
      [...reading, 'selected-words', 'open-claim'],
      { 'add-occurrence': true, 'link-evidence': true },
    ],
    [
      'the open claim is marked at the selected words',
      [...reading, 'selected-words', 'open-claim', 'marked-already'],
      { 'new-claim': true, 'add-occurrence': false },
    ],
    ['an article keeps its file', [...reading, 'kept-file'], { 'show-original': true, 'save-copy': true }],
    [
      'that file is shown',
      [...reading, 'kept-file', 'original-shown'],
      { 'show-original': false, 'save-copy': true },
    ],
    ['evidence is linked to it', [...reading, 'open-claim', 'linking'], { 'link-evidence': false }],
    [
      'no article is at hand',
      ['project', 'writing'],
      { 'replace-text': false, 'correct-text': false, 'review-changes': false },
    ],
    ['the text was typed', reading, { 'reread-original': false }],
    ['the text was read from a file', [...reading, 'read-from-file'], { 'reread-original': true }],
    [
      'a text that was read from a file is corrected',
      [...reading, 'read-from-file', 'correcting'],
      { 'reread-original': false },
    ],
    ['an article is corrected', [...reading, 'correcting'], { 'replace-text': true, 'correct-text': false }],
    ['a new text left something to review', [...reading, 'to-review'], { 'review-changes': true }],
    ['nothing is left to review', reading, { 'review-changes': false }],
    ['the text has no claims', reading, { 'next-claim': false, 'previous-claim': false }],
    ['there is nothing to take back', reading, { undo: false, redo: false }],
    ['something can be taken back', [...reading, 'undoable'], { undo: true, redo: false }],
    [
      'the focus is in a field, where nothing was typed: the project is left alone',
      [...reading, 'undoable', 'redoable', 'typing'],
      { undo: false, redo: false },
    ],
    ['something was typed there', [...reading, 'typing', 'typed-undoable'], { undo: true, redo: false }],
    ['something typed was taken back', [...reading, 'typing', 'typed-redoable'], { undo: false, redo: true }],
    [
      'a question stands in front',
      [...reading, 'undoable', 'dialog'],
      { undo: false, settings: false, 'next-pane': false },
    ],
    [
      'something is typed in a question',
      [...reading, 'typing', 'typed-undoable', 'dialog'],
      { undo: true, 'import-files': false },
    ],
    [
      'the project has a passphrase',
      [...reading, 'passphrase'],
      { 'protect-project': false, 'change-passphrase': true },
    ],
    ['the project has none', reading, { 'protect-project': true, 'change-passphrase': false }],
    [
      'there is one claim',
      [...reading, 'marked-claims'],
      { 'new-conflict': false, 'export-annotations': true },
    ],
    ['there are two', [...reading, 'marked-claims', 'two-claims'], { 'new-conflict': true }],
    ['there is none', reading, { 'export-annotations': false }],
  ])('where %s', (_, facts, expected) => {
    const on = onIn(...facts)
    expect(Object.fromEntries(Object.keys(expected).map((id) => [id, on.includes(id)]))).toEqual(expected)
  })
})
