import type { CommandFact, Situation } from './command-facts'

/** The menus of the window that hold commands, in order. */
export const menuNames = ['File', 'Edit', 'View', 'Go', 'Claim', 'Event', 'Help'] as const
export type MenuName = (typeof menuNames)[number]

/** Where in the window a letter alone is a key: in the text that is read, and in lists that have keys of their own. */
export type KeyZone =
  | 'text'
  | 'suggestions'
  | 'evidence'
  /** The pages of an original, while evidence is looked for. */
  | 'page'
  /** A recording or a video. */
  | 'media'
  | 'review'
  | 'tellings'
  | 'others'
  | 'articles'
  | 'claims'
  | 'claim'
  | 'conflicts'
  /** The list of suggested conflicts. */
  | 'suggested'
  | 'events'
  | 'sources'
  | 'questions'
  /** The views of a list that were kept. */
  | 'views'
  | 'history'
  | 'trash'

/** What has a context menu. */
export type MenuZone =
  | 'text'
  | 'article'
  | 'claim'
  | 'conflict'
  | 'suggestion'
  | 'event'
  | 'source'
  | 'question'
  | 'history'
  | 'trash'
  | 'view'

/**
 * One thing that the journalist can ask for. The native menu, the palette, the list of shortcuts, the context menus and the keys of
 * the window are all made from this list; what it is called stands in the words.
 */
type Command = {
  readonly id: string
  /** Null: it is only in the palette and in context menus, since the menu has what the system does alike. */
  readonly menu: MenuName | null
  /** In Electron's notation, the one that the menu shows first. */
  readonly keys: readonly string[]
  /** Instead of them on a Mac, where theirs move the caret. */
  readonly keysOnMac?: readonly string[]
  /** Whether it does something in a window where these facts hold. */
  readonly on: (now: Situation) => boolean
  /** Keys without Ctrl, and where they are heard. */
  readonly letters?: Readonly<Record<string, readonly KeyZone[]>>
  readonly context?: readonly MenuZone[]
  /** Shown as switched on where this holds; those of one menu that begin alike shut one another out. */
  readonly checked?: CommandFact
  /** Also makes sense while a question stands in front of the window. */
  readonly inDialog?: true
  /** Starts a new group in its menu. */
  readonly separated?: true
}

const always = (): boolean => true
const holds = (now: ReadonlySet<string>, fact: string): boolean =>
  fact.startsWith('!') ? !now.has(fact.slice(1)) : now.has(fact)
/** A command is on while all of these hold, and none of those with a `!`. */
const when =
  (...wanted: readonly (CommandFact | `!${CommandFact}`)[]): Command['on'] =>
  (now) =>
    wanted.every((fact) => holds(now, fact))

/** Every command, one a line. */
// oxfmt-ignore
const commands = [
  { id: 'new-project', menu: 'File', keys: ['CmdOrCtrl+Shift+N'], on: always },
  { id: 'open-project', menu: 'File', keys: ['CmdOrCtrl+O'], on: always },
  { id: 'open-package', menu: 'File', keys: [], on: always },
  { id: 'open-example', menu: 'File', keys: [], on: when('!english-example') },
  { id: 'open-arabic-example', menu: 'File', keys: [], on: when('!arabic-example') },
  { id: 'close-project', menu: 'File', keys: [], on: when('project') },
  { id: 'import-files', menu: 'File', keys: ['CmdOrCtrl+I'], on: when('writing'), separated: true },
  { id: 'import-folder', menu: 'File', keys: ['CmdOrCtrl+Shift+I'], on: when('writing') },
  { id: 'paste-article', menu: 'File', keys: ['CmdOrCtrl+Shift+V'], on: when('writing') },
  { id: 'replace-text', menu: 'File', keys: [], on: when('writing', 'article'), context: ['article'], separated: true },
  { id: 'correct-text', menu: 'File', keys: [], on: when('writing', 'article', '!correcting'), context: ['article'] },
  { id: 'reread-original', menu: 'File', keys: [], on: when('writing', 'read-from-file', '!correcting'), context: ['article'] },
  { id: 'save-copy', menu: 'File', keys: [], on: when('kept-file'), context: ['article', 'source'] },
  { id: 'open-outside', menu: 'File', keys: [], on: when('kept-file', '!passphrase'), context: ['article', 'source'] },
  { id: 'export-html', menu: 'File', keys: ['CmdOrCtrl+E'], on: when('project'), separated: true },
  { id: 'export-pdf', menu: 'File', keys: ['CmdOrCtrl+Shift+E'], on: when('project') },
  { id: 'export-article', menu: 'File', keys: [], on: when('project', 'article'), context: ['article'] },
  { id: 'export-annotations', menu: 'File', keys: [], on: when('project', 'marked-claims') },
  { id: 'export-events', menu: 'File', keys: [], on: when('project', 'confirmed-events') },
  { id: 'package-colleague', menu: 'File', keys: [], on: when('project') },
  { id: 'package-publication', menu: 'File', keys: [], on: when('project') },
  { id: 'print', menu: 'File', keys: ['CmdOrCtrl+P'], on: when('project'), context: ['article'] },
  { id: 'show-folder', menu: 'File', keys: [], on: when('project'), separated: true },
  { id: 'verify', menu: 'File', keys: [], on: always },
  { id: 'protect-project', menu: 'File', keys: [], on: when('writing', '!passphrase') },
  { id: 'change-passphrase', menu: 'File', keys: [], on: when('writing', 'passphrase') },
  { id: 'restore-backup', menu: 'File', keys: [], on: always },
  { id: 'verdict-scale', menu: 'File', keys: [], on: when('writing') },
  { id: 'settings', menu: 'File', keys: ['CmdOrCtrl+,'], on: always, separated: true },

  // In a text field they belong to the field.
  { id: 'undo', menu: 'Edit', keys: ['CmdOrCtrl+Z'], on: (now) => (now.has('typing') ? now.has('typed-undoable') : when('undoable', '!dialog')(now)), inDialog: true },
  { id: 'redo', menu: 'Edit', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], on: (now) => (now.has('typing') ? now.has('typed-redoable') : when('redoable', '!dialog')(now)), inDialog: true },

  { id: 'find-in-text', menu: 'Edit', keys: ['CmdOrCtrl+F'], on: when('project'), context: ['text'], separated: true },
  { id: 'find-next', menu: 'Edit', keys: ['F3'], on: when('find-next') },
  { id: 'find-previous', menu: 'Edit', keys: ['Shift+F3'], on: when('find-previous') },
  { id: 'find-everywhere', menu: 'Edit', keys: ['CmdOrCtrl+Shift+F'], on: when('project') },
  { id: 'filter-list', menu: 'Edit', keys: ['CmdOrCtrl+Shift+L'], on: when('filterable') },
  { id: 'next-found', menu: 'Edit', keys: ['F4'], on: when('found-places') },
  { id: 'previous-found', menu: 'Edit', keys: ['Shift+F4'], on: when('found-places') },

  { id: 'widen-selection', menu: 'Edit', keys: ['Alt+Shift+Right'], keysOnMac: ['CmdOrCtrl+Alt+Shift+Right'], on: when('widen-selection'), context: ['text'], separated: true },
  { id: 'narrow-selection', menu: 'Edit', keys: ['Alt+Shift+Left'], keysOnMac: ['CmdOrCtrl+Alt+Shift+Left'], on: when('narrow-selection'), context: ['text'] },
  { id: 'copy-citation', menu: 'Edit', keys: ['CmdOrCtrl+Shift+C'], on: when('selected-words'), context: ['text'] },
  { id: 'copy-words', menu: null, keys: [], on: when('selected-words'), context: ['text'] },
  { id: 'copy-link', menu: 'Edit', keys: [], on: when('copy-link'), context: ['text'] },
  { id: 'show-palette', menu: 'View', keys: ['CmdOrCtrl+K', 'CmdOrCtrl+Shift+P'], on: always },
  { id: 'show-articles', menu: 'View', keys: ['CmdOrCtrl+1'], on: when('project'), separated: true },
  { id: 'show-claims', menu: 'View', keys: ['CmdOrCtrl+2'], on: when('project') },
  { id: 'show-conflicts', menu: 'View', keys: ['CmdOrCtrl+3'], on: when('project') },
  { id: 'show-events', menu: 'View', keys: ['CmdOrCtrl+8'], on: when('project') },
  { id: 'show-sources', menu: 'View', keys: ['CmdOrCtrl+4'], on: when('project') },
  { id: 'show-report', menu: 'View', keys: ['CmdOrCtrl+5'], on: when('project') },
  { id: 'show-history', menu: 'View', keys: ['CmdOrCtrl+6'], on: when('project') },
  { id: 'show-coverage', menu: 'View', keys: ['CmdOrCtrl+7'], on: when('project') },
  { id: 'show-trash', menu: 'View', keys: [], on: when('project') },
  { id: 'show-overview', menu: 'View', keys: ['CmdOrCtrl+9'], on: when('project') },
  { id: 'show-matrix', menu: 'View', keys: [], on: when('project') },
  { id: 'show-time-line', menu: 'View', keys: [], on: when('project') },
  { id: 'show-names', menu: 'View', keys: [], on: when('project') },
  { id: 'show-original', menu: 'View', keys: ['CmdOrCtrl+Shift+Y'], on: when('kept-file', '!original-shown'), context: ['article', 'source'] },
  { id: 'open-beside', menu: 'View', keys: ['CmdOrCtrl+Enter'], on: when('project', 'article', '!typing'), context: ['article'] },
  { id: 'toggle-library', menu: 'View', keys: ['CmdOrCtrl+B'], on: when('list'), separated: true },
  { id: 'toggle-inspector', menu: 'View', keys: ['CmdOrCtrl+Alt+B'], on: when('inspectable') },
  { id: 'toggle-suggestions', menu: 'View', keys: ['CmdOrCtrl+Shift+S'], on: when('project'), checked: 'suggestions-shown', context: ['text'], separated: true },
  { id: 'theme-system', menu: 'View', keys: [], on: always, checked: 'theme-system', separated: true },
  { id: 'theme-light', menu: 'View', keys: [], on: always, checked: 'theme-light' },
  { id: 'theme-dark', menu: 'View', keys: [], on: always, checked: 'theme-dark' },

  { id: 'go-back', menu: 'Go', keys: ['Alt+Left'], keysOnMac: ['CmdOrCtrl+['], on: when('way-back') },
  { id: 'go-forward', menu: 'Go', keys: ['Alt+Right'], keysOnMac: ['CmdOrCtrl+]'], on: when('way-forward') },
  { id: 'next-claim', menu: 'Go', keys: ['F8'], on: when('claims-in-text'), separated: true },
  { id: 'previous-claim', menu: 'Go', keys: ['Shift+F8'], on: when('claims-in-text') },
  { id: 'next-suggestion', menu: 'Go', keys: ['F7'], on: when('next-suggestion'), context: ['text'] },
  { id: 'previous-suggestion', menu: 'Go', keys: ['Shift+F7'], on: when('previous-suggestion') },
  { id: 'next-row', menu: 'Go', keys: ['F9'], on: when('list-rows') },
  { id: 'previous-row', menu: 'Go', keys: ['Shift+F9'], on: when('list-rows') },
  { id: 'open-claims-here', menu: 'Go', keys: [], letters: { Enter: ['text', 'evidence', 'review'] }, on: when('open-claims-here'), context: ['text'] },
  { id: 'open-link', menu: 'Go', keys: ['Alt+Enter'], on: when('open-link'), context: ['text'] },
  { id: 'follow-note', menu: 'Go', keys: ['F12'], on: when('follow-note'), context: ['text'] },
  { id: 'what-others-say', menu: 'Go', keys: ['CmdOrCtrl+Shift+M'], letters: { W: ['text', 'claim'] }, on: when('what-others-say'), context: ['text'] },
  { id: 'review-changes', menu: 'Go', keys: ['CmdOrCtrl+Shift+R'], on: when('article', 'to-review'), context: ['article'] },
  { id: 'next-pane', menu: 'Go', keys: ['F6'], on: when('project'), separated: true },
  { id: 'previous-pane', menu: 'Go', keys: ['Shift+F6'], on: when('project') },

  { id: 'new-claim', menu: 'Claim', keys: ['CmdOrCtrl+Shift+H'], letters: { H: ['text'] }, on: when('writing', 'selected-words'), context: ['text'] },
  { id: 'add-occurrence', menu: 'Claim', keys: ['CmdOrCtrl+Shift+O'], letters: { O: ['text'] }, on: when('writing', 'selected-words', 'open-claim', '!marked-already'), context: ['text'] },
  { id: 'accept-suggestion', menu: 'Claim', keys: [], letters: { A: ['text', 'suggestions'] }, on: when('writing', 'accept-suggestion'), context: ['text'] },
  { id: 'dismiss-suggestion', menu: 'Claim', keys: [], letters: { D: ['text', 'suggestions'], Delete: ['suggestions'] }, on: when('writing', 'dismiss-suggestion'), context: ['text'] },
  { id: 'link-evidence', menu: 'Claim', keys: ['CmdOrCtrl+L'], on: when('writing', 'open-claim', '!linking'), context: ['claim'], separated: true },
  { id: 'evidence-beside', menu: 'Claim', keys: [], letters: { E: ['claims', 'claim'] }, on: when('evidence-to-show'), context: ['claim'] },
  { id: 'link-supports', menu: 'Claim', keys: [], letters: { S: ['evidence', 'page'] }, on: when('writing', 'link-supports') },
  { id: 'link-refutes', menu: 'Claim', keys: [], letters: { R: ['evidence', 'page'] }, on: when('writing', 'link-refutes') },
  { id: 'link-context', menu: 'Claim', keys: [], letters: { C: ['evidence', 'page'] }, on: when('writing', 'link-context') },
  { id: 'stretch-begin', menu: null, keys: [], letters: { '[': ['media'] }, on: when('stretch-begin') },
  { id: 'stretch-end', menu: null, keys: [], letters: { ']': ['media'] }, on: when('stretch-end') },
  { id: 'attach-here', menu: 'Claim', keys: [], letters: { Enter: ['review'] }, on: when('writing', 'attach-here') },
  { id: 'ask-question', menu: 'Claim', keys: ['CmdOrCtrl+Shift+A'], letters: { Q: ['claims', 'claim', 'articles'] }, on: when('writing', 'askable'), context: ['article', 'claim', 'event', 'source'], separated: true },
  { id: 'ask-about-words', menu: null, keys: [], letters: { Q: ['text'] }, on: when('writing', 'selected-words'), context: ['text'] },
  { id: 'close-question', menu: null, keys: [], letters: { A: ['questions'] }, on: when('writing', 'open-question'), context: ['question'] },
  { id: 'reopen-question', menu: null, keys: [], on: when('writing', 'closed-question'), context: ['question'] },
  { id: 'change-question', menu: null, keys: [], on: when('writing', 'question'), context: ['question'] },
  { id: 'remove-question', menu: null, keys: [], letters: { Delete: ['questions'] }, on: when('writing', 'question'), context: ['question'] },
  { id: 'relate-claim', menu: 'Claim', keys: ['CmdOrCtrl+Shift+J'], letters: { R: ['text', 'claims', 'claim'] }, on: (now) => when('writing', 'selected-words', 'marked-claims')(now) || when('writing', 'open-claim', 'two-claims')(now), context: ['text', 'claim'], separated: true },
  { id: 'statement-says-otherwise', menu: 'Claim', keys: [], letters: { O: ['others'] }, on: when('writing', 'statement-says-otherwise') },
  { id: 'statement-denies', menu: 'Claim', keys: [], letters: { D: ['others'] }, on: when('writing', 'statement-denies') },
  { id: 'statement-says-the-same', menu: 'Claim', keys: [], letters: { S: ['others'] }, on: when('writing', 'statement-says-the-same') },
  { id: 'statement-something-else', menu: 'Claim', keys: [], letters: { E: ['others'] }, on: when('writing', 'statement-something-else') },
  { id: 'new-conflict', menu: 'Claim', keys: ['CmdOrCtrl+Shift+K'], on: when('writing', 'two-claims'), context: ['claim'] },

  { id: 'verdict-0', menu: null, keys: [], letters: { 0: ['claims', 'claim'] }, on: when('writing', 'verdict-0') },
  { id: 'verdict-1', menu: null, keys: [], letters: { 1: ['claims', 'claim'] }, on: when('writing', 'verdict-1') },
  { id: 'verdict-2', menu: null, keys: [], letters: { 2: ['claims', 'claim'] }, on: when('writing', 'verdict-2') },
  { id: 'verdict-3', menu: null, keys: [], letters: { 3: ['claims', 'claim'] }, on: when('writing', 'verdict-3') },
  { id: 'verdict-4', menu: null, keys: [], letters: { 4: ['claims', 'claim'] }, on: when('writing', 'verdict-4') },
  { id: 'verdict-5', menu: null, keys: [], letters: { 5: ['claims', 'claim'] }, on: when('writing', 'verdict-5') },
  { id: 'verdict-6', menu: null, keys: [], letters: { 6: ['claims', 'claim'] }, on: when('writing', 'verdict-6') },
  { id: 'verdict-7', menu: null, keys: [], letters: { 7: ['claims', 'claim'] }, on: when('writing', 'verdict-7') },
  { id: 'verdict-8', menu: null, keys: [], letters: { 8: ['claims', 'claim'] }, on: when('writing', 'verdict-8') },
  { id: 'verdict-9', menu: null, keys: [], letters: { 9: ['claims', 'claim'] }, on: when('writing', 'verdict-9') },
  { id: 'remove-rows', menu: null, keys: [], letters: { Delete: ['articles', 'claims', 'conflicts', 'events', 'sources'] }, on: when('writing', 'remove-rows'), context: ['article', 'claim', 'conflict', 'event', 'source'] },
  { id: 'confirm-suggested', menu: null, keys: [], on: when('writing', 'confirm-suggested'), context: ['suggestion'] },
  { id: 'dismiss-suggested', menu: null, keys: [], letters: { Delete: ['suggested'] }, on: when('writing', 'dismiss-suggested'), context: ['suggestion'] },
  { id: 'reopen-conflict', menu: null, keys: [], on: when('writing', 'reopen-conflict'), context: ['conflict'] },
  { id: 'rename-view', menu: null, keys: [], on: when('writing', 'view'), context: ['view'] },
  { id: 'remove-view', menu: null, keys: [], letters: { Delete: ['views'] }, on: when('writing', 'view'), context: ['view'] },
  { id: 'put-back', menu: null, keys: [], on: when('writing', 'put-back'), context: ['trash'] },
  { id: 'show-changed', menu: null, keys: [], on: when('show-changed'), context: ['history'] },
  { id: 'copy-hash', menu: null, keys: [], on: when('copy-hash'), context: ['history'] },

  { id: 'tells-of-event', menu: 'Event', keys: ['CmdOrCtrl+Shift+T'], letters: { E: ['text'] }, on: when('writing', 'selected-words'), context: ['text'] },
  { id: 'telling-belongs', menu: 'Event', keys: [], letters: { B: ['tellings'] }, on: when('writing', 'telling-belongs'), separated: true },
  { id: 'telling-not', menu: 'Event', keys: [], letters: { N: ['tellings'] }, on: when('writing', 'telling-not') },
  { id: 'telling-elsewhere', menu: 'Event', keys: [], letters: { M: ['tellings'] }, on: when('writing', 'telling-elsewhere') },
  { id: 'telling-split', menu: 'Event', keys: [], letters: { S: ['tellings'] }, on: when('writing', 'telling-split') },

  { id: 'show-manual', menu: 'Help', keys: ['F1'], on: always },
  { id: 'take-tour', menu: 'Help', keys: [], on: always },
  { id: 'show-shortcuts', menu: 'Help', keys: ['CmdOrCtrl+/'], on: always },
  { id: 'about', menu: 'Help', keys: [], on: always },
] as const satisfies readonly Command[]

export type CommandId = (typeof commands)[number]['id']

/** The same commands, by what each may have. */
export const allCommands: readonly (Command & { readonly id: CommandId })[] = commands

const commandIds: ReadonlySet<string> = new Set(commands.map(({ id }) => id))

/** Whether a word names a command. */
export const isCommandId = (word: string): word is CommandId => commandIds.has(word)

/** The keys of a command where the program runs. */
export const chordsOf = (
  { keys, keysOnMac }: Pick<Command, 'keys' | 'keysOnMac'>,
  isMac: boolean,
): readonly string[] => (isMac ? (keysOnMac ?? keys) : keys)

/** Whether a command does something where these facts hold. */
export const isOn = ({ on, inDialog }: Pick<Command, 'on' | 'inDialog'>, now: Situation): boolean =>
  on(now) && (!now.has('dialog') || inDialog === true)
