import { formatCount, plural } from '../terms/format-count'

/** Words of the frame of the window. */
export const workbench = {
  title: 'Workbench',
  /** After how many conflicts are open. */
  open: 'open',
  /** What the window shows while no project is open. */
  welcome: {
    what: 'Claims, their sources, and the claims that disagree. Everything stays on this machine.',
    newProject: 'New project…',
    openProject: 'Open project…',
    openExample: 'Open the example',
    recentProjects: 'Recent projects',
    recent: 'Recent',
  },
  status: {
    title: 'Status',
    notices: (count: number): string =>
      plural(count, { one: '1 notice', other: `${formatCount(count)} notices` }),
    saveNow: 'Save now',
    discard: 'Discard',
    readOnly: (reason: string): string => `Read-only: ${reason}`,
    saving: 'Saving…',
    saved: 'Saved',
    notSaved: (changes: number): string =>
      plural(changes, { one: 'Not saved: 1 change', other: `Not saved: ${formatCount(changes)} changes` }),
    ofArticle: (article: string, problem: string): string => `“${article}”: ${problem}`,
  },
  panes: {
    library: 'Width of the library',
    inspector: 'Width of the inspector',
    sides: 'Width of the two sides',
    drop: 'Drop files or folders to import them',
  },
  back: 'Previous place',
  forward: 'Next place',
  /** The landmark of what a button shows of its name when it is pointed at. */
  buttonNames: 'Names of buttons',
  inspector: {
    title: 'Inspector',
    close: 'Close the inspector',
    pin: 'Keep this here when another article is opened',
    unpin: 'Follow the article that is opened',
    gone: 'This is no longer in the project.',
  },
  gone: {
    article: 'This article is no longer in the project.',
    claim: 'This claim is no longer in the project.',
    conflict: 'This conflict is no longer in the project.',
    suggestion: 'This is no longer suggested: it was answered, or the figures changed.',
  },
  reading: {
    choose: {
      articles: 'Choose an article in the list to read it.',
      claims: 'Choose a claim in the list to see it in its text.',
      conflicts: 'Choose a conflict in the list to compare what it is about.',
      events: 'Choose an event in the list to see what is told of it.',
      sources: 'Choose a source in the list to see what rests on it.',
    },
    newClaim: 'New claim',
    addToClaim: 'Add to this claim',
    added: 'Added to the claim.',
    /** The question before very many words become one claim. */
    long: {
      title: 'Make one claim of all this?',
      explanation: (characters: number): string =>
        `${formatCount(characters)} characters are selected. A claim is best the few words that can be right or wrong.`,
      goOn: 'Make the claim',
      keep: 'Select again',
    },
  },
  /** The second place in the middle of the window. */
  slots: {
    title: 'Beside',
    close: 'Close what is beside',
    closed: 'What was beside is closed',
    together: 'Scroll together',
    drop: 'Open beside',
  },
  /** The claim on one side, its evidence on the other. */
  linking: {
    title: 'Link evidence to',
    linked: 'Linked as evidence.',
    where: 'Where the evidence is',
    passage: 'A passage of an article',
    source: 'Another source',
    article: 'Article',
    hint: 'Select the passage, then say what it does for the claim.',
  },
  /** What was being typed when the window stopped working. */
  keptWords: {
    title: 'Words that were not saved yet',
    explanation: 'You were typing this when the window stopped working. Copy what you want to keep.',
    copy: 'Copy',
  },
}
