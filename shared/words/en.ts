import type { OperationId } from '../domain/operations/operation'
import { analysis } from './en/analysis'
import { annotations } from './en/annotations'
import { answers } from './en/answers'
import { articles } from './en/features/articles'
import { asked } from './en/features/asked'
import { buttons } from './en/window/buttons'
import { citation } from './en/citation'
import { claims } from './en/features/claims'
import { commandLine } from './en/command-line'
import { commands } from './en/commands'
import { comparison } from './en/comparison'
import { conflicts } from './en/features/conflicts'
import { copies } from './en/copies'
import { coverage } from './en/features/coverage'
import { dates } from './en/dates'
import { dialogs } from './en/dialogs'
import { dismissal } from './en/dismissal'
import { events } from './en/events'
import { evidence } from './en/features/evidence'
import { example } from './en/example'
import { faults } from './en/faults'
import { fileKinds } from './en/import/file-kinds'
import { fields } from './en/window/fields'
import { formats } from './en/terms/formats'
import { figures } from './en/figures'
import { files } from './en/store/files'
import { find } from './en/features/find'
import { folder } from './en/store/folder'
import { history } from './en/features/history'
import { importing } from './en/import/importing'
import { imports } from './en/features/imports'
import { independence } from './en/independence'
import { ledger } from './en/features/ledger'
import { library } from './en/features/library'
import { lists } from './en/features/lists'
import { linking } from './en/linking'
import { others } from './en/features/others'
import { originals } from './en/features/originals'
import { marks } from './en/window/marks'
import { packages } from './en/store/packages'
import { printing } from './en/features/printing'
import { protection } from './en/store/protection'
import { quantity } from './en/features/quantity'
import { questions } from './en/questions'
import { readings } from './en/features/readings'
import { overview } from './en/overview/overview'
import { ratings } from './en/ratings'
import { reader } from './en/features/reader'
import { recognition } from './en/features/recognition'
import { refusals } from './en/refusals'
import { search } from './en/features/search'
import { relations } from './en/features/relations'
import { report } from './en/report'
import { reporting } from './en/reports/reporting'
import { revisions } from './en/features/revisions'
import { safety } from './en/features/safety'
import { settings } from './en/settings'
import { about } from './en/window/about'
import { manual } from './en/manual/manual'
import { sources } from './en/features/sources'
import { standing } from './en/features/standing'
import { store } from './en/store/store'
import { values } from './en/values'
import { verdicts } from './en/verdicts'
import { workbench } from './en/window/workbench'
import { worth } from './en/worth'

/** What a message is made of: one that depends on something is a function of it. */
type OfFields = (fields: readonly string[]) => string

/** The words of the window in English; their type is that of every language. */
export const en = {
  about,
  manual,
  commands,
  folder,
  /** What was done, as undo and the history say it: short, without a full stop. */
  operations: {
    createProject: 'create project',
    updateProject: 'change project',
    saveView: 'keep view',
    renameView: 'rename view',
    removeView: 'remove view',
    declareOneName: 'declare one name',
    partOneName: 'part names again',
    keepNamesApart: 'keep names apart',
    chooseReport: 'choose what the report shows',
    signOff: oneOf({ checker: 'sign as checker', editor: 'sign as editor' }, 'sign project'),
    addCorrection: 'record correction',
    addArticle: 'add article',
    addPastedText: 'add article',
    updateArticle: oneOf({ checkState: 'mark article' }, 'change article'),
    updateArticles: 'mark articles',
    removeArticle: oneOf({ several: 'remove articles' }, 'remove article'),
    setCopies: oneOf({ apart: 'part copies' }, 'join copies'),
    replaceText: 'replace text',
    correctText: 'correct text',
    rereadOriginal: 'read original again',
    confirmFigure: 'confirm figure',
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
        quotedBy: 'change who quotes it',
        hour: 'change hour',
        zone: 'change time zone',
        place: 'change place',
        modality: 'change how far it came',
        disputedBy: 'change who disputes it',
        notes: 'change notes',
        tags: 'change tags',
        needsReview: 'change review mark',
      },
      'change claim',
    ),
    rereadClaim: 'read claim again',
    updateClaims: oneOf({ verdict: 'change verdicts', tags: 'change tags' }, 'change claims'),
    removeClaim: oneOf({ several: 'remove claims' }, 'remove claim'),
    addOccurrence: 'add occurrence',
    removeOccurrence: 'remove occurrence',
    acceptChange: oneOf({ moved: 'confirm moved words' }, 'accept changed words'),
    acceptMoves: 'confirm moved words',
    chooseCandidate: 'choose place',
    reattach: 'attach to other words',
    moveEdges: 'move the edge of a mark',
    leaveLost: 'leave words as lost',
    addRelation: oneOf({ contradicts: 'add conflict' }, 'relate claims'),
    removeRelation: 'take back relation',
    addReply: 'ask for a reply',
    updateReply: 'change reply',
    removeReply: 'remove reply',
    pairStatements: oneOf(
      {
        'says-otherwise': 'say that it says otherwise',
        denies: 'say that it denies',
        'says-the-same': 'say that both say the same',
        'something-else': 'say that it is about something else',
      },
      'pair statements',
    ),
    addEvidence: 'link evidence',
    updateEvidence: 'change evidence',
    removeEvidence: 'unlink evidence',
    updateSource: oneOf({ reliability: 'rate source' }, 'change source'),
    removeSource: 'remove source',
    addConflict: 'add conflict',
    updateConflict: 'rename conflict',
    removeMember: 'change claims of conflict',
    resolveConflict: oneOf({ verdicts: 'resolve conflict with verdicts' }, 'resolve conflict'),
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
    decideMeasure: 'decide measure',
    reopenMeasure: 'reopen measure',
    addCalculation: 'add calculation',
    removeCalculation: 'remove calculation',
    askQuestion: oneOf({ comment: 'comment' }, 'ask question'),
    updateQuestion: 'change question',
    closeQuestion: oneOf({ settled: 'settle comment', unanswered: 'close question' }, 'answer question'),
    reopenQuestion: 'reopen question',
    removeQuestion: oneOf({ several: 'remove questions' }, 'remove question'),
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
        question: 'put back question',
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
        question: 'take in question',
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
  answers,
  articles,
  asked,
  buttons,
  citation,
  claims,
  history,
  safety,
  revisions,
  marks,
  reader,
  conflicts,
  fields,
  workbench,
  commandLine,
  comparison,
  copies,
  coverage,
  dates,
  dialogs,
  dismissal,
  events,
  evidence,
  example,
  faults,
  find,
  fileKinds,
  imports,
  figures,
  formats,
  independence,
  ledger,
  others,
  library,
  lists,
  files,
  importing,
  linking,
  originals,
  overview,
  packages,
  printing,
  protection,
  quantity,
  questions,
  readings,
  ratings,
  recognition,
  refusals,
  relations,
  search,
  settings,
  report,
  reporting,
  sources,
  standing,
  store,
  values,
  verdicts,
  worth,
}

/** The words for the one field that was set, where they name it; others for several, and for none. */
function oneOf(named: Readonly<Record<string, string>>, otherwise: string): OfFields {
  const words = new Map(Object.entries(named))
  return ([field, ...more]) => (more.length === 0 && words.get(field ?? '')) || otherwise
}
