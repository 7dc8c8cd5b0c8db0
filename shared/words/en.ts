import { analysis } from './en/analysis'
import { annotations } from './en/annotations'
import { answers } from './en/answers'
import { articles } from './en/features/articles'
import { asked } from './en/features/asked'
import { begin } from './en/window/begin'
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
import { operations } from './en/store/operations'
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
import { checkable } from './en/reports/checkable'
import { reporting } from './en/reports/reporting'
import { revisions } from './en/features/revisions'
import { safety } from './en/features/safety'
import { settings } from './en/settings'
import { about } from './en/window/about'
import { manual } from './en/manual/manual'
import { references } from './en/import/references'
import { sources } from './en/features/sources'
import { standing } from './en/features/standing'
import { store } from './en/store/store'
import { tour } from './en/manual/tour'
import { values } from './en/values'
import { verdicts } from './en/verdicts'
import { workbench } from './en/window/workbench'
import { worth } from './en/worth'

/** The words of the window in English; their type is that of every language. */
export const en = {
  about,
  begin,
  manual,
  commands,
  folder,
  operations,
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
  references,
  refusals,
  relations,
  search,
  settings,
  report,
  checkable,
  reporting,
  sources,
  standing,
  store,
  tour,
  values,
  verdicts,
  worth,
}
