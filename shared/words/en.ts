import type { OperationId } from '../domain/operations/operation'
import { analysis } from './en/analysis'
import { annotations } from './en/annotations'
import { articles } from './en/features/articles'
import { buttons } from './en/buttons'
import { claims } from './en/features/claims'
import { history } from './en/history'
import { safety } from './en/safety'
import { commandLine } from './en/command-line'
import { commands } from './en/commands'
import { comparison } from './en/comparison'
import { copies } from './en/copies'
import { dialogs } from './en/dialogs'
import { events } from './en/events'
import { dismissal } from './en/dismissal'
import { evidence } from './en/features/evidence'
import { faults } from './en/faults'
import { fileKinds } from './en/import/file-kinds'
import { folder } from './en/folder'
import { imports } from './en/features/imports'
import { independence } from './en/independence'
import { library } from './en/features/library'
import { linking } from './en/linking'
import { protection } from './en/protection'
import { originals } from './en/features/originals'
import { quantity } from './en/features/quantity'
import { ratings } from './en/ratings'
import { refusals } from './en/refusals'
import { settings } from './en/settings'
import { report } from './en/report'
import { sources } from './en/features/sources'
import { values } from './en/values'
import { verdicts } from './en/verdicts'
import { worth } from './en/worth'

/** What a message is made of: one that depends on something is a function of it. */
type OfFields = (fields: readonly string[]) => string

/** The words of the window in English; their type is that of every language. */
export const en = {
  commands,
  folder,
  /** What was done, as undo and the history say it: short, without a full stop. */
  operations: {
    createProject: 'create project',
    updateProject: 'change project',
    addArticle: 'add article',
    addPastedText: 'add article',
    updateArticle: oneOf({ checkState: 'mark article' }, 'change article'),
    removeArticle: 'remove article',
    setCopies: oneOf({ apart: 'part copies' }, 'join copies'),
    replaceText: 'replace text',
    correctText: 'correct text',
    addClaim: 'add claim',
    updateClaim: oneOf(
      {
        wording: 'change wording',
        type: 'change type',
        speaker: 'change speaker',
        verdict: 'change verdict',
        reasoning: 'change reasoning',
        quantity: 'change quantity',
        eventDate: 'change event date',
        notes: 'change notes',
        tags: 'change tags',
        needsReview: 'change review mark',
      },
      'change claim',
    ),
    removeClaim: 'remove claim',
    addOccurrence: 'add occurrence',
    removeOccurrence: 'remove occurrence',
    acceptChange: oneOf({ moved: 'confirm moved words' }, 'accept changed words'),
    acceptMoves: 'confirm moved words',
    chooseCandidate: 'choose place',
    reattach: 'attach to other words',
    leaveLost: 'leave words as lost',
    addEvidence: 'link evidence',
    updateEvidence: 'change evidence',
    removeEvidence: 'unlink evidence',
    updateSource: oneOf({ reliability: 'rate source' }, 'change source'),
    removeSource: 'remove source',
    addConflict: 'add conflict',
    updateConflict: 'rename conflict',
    removeMember: 'change claims of conflict',
    resolveConflict: 'resolve conflict',
    dismissConflict: 'dismiss conflict',
    reopenConflict: oneOf({ suggestion: 'suggest again' }, 'reopen conflict'),
    removeConflict: 'remove conflict',
    confirmEvent: 'confirm event',
    updateEvent: oneOf(
      {
        title: 'rename event',
        kind: 'change kind of event',
        when: 'change time of event',
        where: 'change place of event',
      },
      'change event',
    ),
    addTelling: 'add telling to event',
    removeTelling: 'take telling off event',
    moveTelling: 'move telling to another event',
    splitEvent: 'split event',
    mergeEvents: 'merge events',
    removeEvent: 'remove event',
    linkMentions: 'compare as one measure',
    partMentions: 'keep apart',
    confirmSuggestion: 'confirm suggestion',
    dismissSuggestion: 'dismiss suggestion',
    dismissSuggestions: 'dismiss suggestions',
    dismissClaimSuggestion: 'dismiss suggestion',
    importAnnotations: 'import annotations',
    putBack: oneOf(
      {
        article: 'put back article',
        source: 'put back source',
        conflict: 'put back conflict',
        event: 'put back event',
      },
      'put back claim',
    ),
    takeIn: oneOf(
      {
        project: 'take in settings of project',
        article: 'take in article',
        claim: 'take in claim',
        source: 'take in source',
        conflict: 'take in conflict',
      },
      'take in event',
    ),
    addExampleArticles: 'add the five articles',
    addExample: 'add example',
    restoreHistory: 'restore after damage',
    migrateProject: 'bring to a newer format',
  } satisfies Readonly<Record<OperationId, string | OfFields>>,
  analysis,
  annotations,
  articles,
  buttons,
  claims,
  history,
  safety,
  commandLine,
  comparison,
  copies,
  dialogs,
  dismissal,
  events,
  evidence,
  faults,
  fileKinds,
  imports,
  independence,
  library,
  linking,
  originals,
  protection,
  quantity,
  ratings,
  refusals,
  settings,
  report,
  sources,
  values,
  verdicts,
  worth,
}

/** The words for the one field that was set, where they name it; others for several, and for none. */
function oneOf(named: Readonly<Record<string, string>>, others: string): OfFields {
  const words = new Map(Object.entries(named))
  return ([field, ...more]) => (more.length === 0 && words.get(field ?? '')) || others
}
