/** What only a view can do, while it can do it: it offers the command by its id. */
export const offeredCommands = [
  'find-in-text',
  'find-next',
  'find-previous',
  'widen-selection',
  'narrow-selection',
  'next-suggestion',
  'previous-suggestion',
  'open-claims-here',
  'what-others-say',
  'statement-says-otherwise',
  'statement-denies',
  'statement-says-the-same',
  'statement-something-else',
  'open-link',
  'copy-link',
  'follow-note',
  'accept-suggestion',
  'dismiss-suggestion',
  'link-supports',
  'link-refutes',
  'link-context',
  'attach-here',
  'telling-belongs',
  'telling-not',
  'telling-elsewhere',
  'telling-split',
  'remove-rows',
  'stretch-begin',
  'stretch-end',
  'confirm-suggested',
  'dismiss-suggested',
  'reopen-conflict',
  'put-back',
  'show-changed',
  'copy-hash',
  'verdict-0',
  'verdict-1',
  'verdict-2',
  'verdict-3',
  'verdict-4',
  'verdict-5',
  'verdict-6',
  'verdict-7',
  'verdict-8',
  'verdict-9',
] as const

export type OfferedCommand = (typeof offeredCommands)[number]

/** Everything about a window that says which commands are on in it; each holds or does not. */
export const commandFacts = [
  /** A project is open; it can be changed; it is under a passphrase; it has claims that are marked in a text. */
  'project',
  'writing',
  'passphrase',
  'marked-claims',
  /** It is the example of this language that comes with the program. */
  'english-example',
  'arabic-example',
  /** An article is at hand, in the middle or in the inspector; it is being corrected; something in it is to be reviewed. */
  'article',
  'correcting',
  /** Its text was read from a file that is kept. */
  'read-from-file',
  'to-review',
  /** The inspector shows something, or has something at hand to show. */
  'inspectable',
  /** What is at hand keeps a file: the article, or the source in the inspector. */
  'kept-file',
  /** That file is in the active slot. */
  'original-shown',
  /** The text that is read has claims; words of it are selected. */
  'claims-in-text',
  'selected-words',
  /** A claim is open in the inspector; evidence is being linked to that very one. */
  'open-claim',
  'linking',
  /** The open claim has evidence with a place that can be shown. */
  'evidence-to-show',
  /** There is something at hand that can be asked about; a question has the focus; it is open, or answered. */
  'askable',
  'question',
  'open-question',
  'closed-question',
  /** The open claim is marked at the selected words. */
  'marked-already',
  /** A view of a list that was kept has the focus. */
  'view',
  /** The view has a list on the left; it can have rows; the list, or the page, has a field that narrows it. */
  'list',
  'list-rows',
  'filterable',
  /** The project has two claims or more; it has an event that somebody confirmed. */
  'two-claims',
  'confirmed-events',
  /** The last change can be taken back, or done again. */
  'undoable',
  'redoable',
  /** There is something to go back to, or to go to again. */
  'way-back',
  'way-forward',
  /** A search over the project found places besides the one that is shown. */
  'found-places',
  /** The focus is in a text field; what was typed there last can be taken back, or done again. */
  'typing',
  'typed-undoable',
  'typed-redoable',
  /** A question stands in front of the window. */
  'dialog',
  'suggestions-shown',
  'theme-system',
  'theme-light',
  'theme-dark',
  ...offeredCommands,
] as const

export type CommandFact = (typeof commandFacts)[number]

/** What holds in a window at one moment. */
export type Situation = ReadonlySet<CommandFact>
