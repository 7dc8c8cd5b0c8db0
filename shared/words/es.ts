import type { en } from './en'
import type { Worded } from './worded'
import { analysis } from './es/analysis'
import { annotations } from './es/annotations'
import { answers } from './es/answers'
import { articles } from './es/features/articles'
import { asked } from './es/features/asked'
import { begin } from './es/window/begin'
import { buttons } from './es/window/buttons'
import { citation } from './es/citation'
import { claims } from './es/features/claims'
import { commandLine } from './es/command-line'
import { commands } from './es/commands'
import { comparison } from './es/comparison'
import { conflicts } from './es/features/conflicts'
import { copies } from './es/copies'
import { coverage } from './es/features/coverage'
import { dates } from './es/dates'
import { dialogs } from './es/dialogs'
import { dismissal } from './es/dismissal'
import { events } from './es/events'
import { evidence } from './es/features/evidence'
import { example } from './es/example'
import { faults } from './es/faults'
import { fileKinds } from './es/import/file-kinds'
import { fields } from './es/window/fields'
import { formats } from './es/terms/formats'
import { figures } from './es/figures'
import { files } from './es/store/files'
import { find } from './es/features/find'
import { folder } from './es/store/folder'
import { history } from './es/features/history'
import { importing } from './es/import/importing'
import { imports } from './es/features/imports'
import { independence } from './es/independence'
import { ledger } from './es/features/ledger'
import { library } from './es/features/library'
import { lists } from './es/features/lists'
import { linking } from './es/linking'
import { others } from './es/features/others'
import { operations } from './es/store/operations'
import { originals } from './es/features/originals'
import { marks } from './es/window/marks'
import { packages } from './es/store/packages'
import { printing } from './es/features/printing'
import { protection } from './es/store/protection'
import { quantity } from './es/features/quantity'
import { questions } from './es/questions'
import { readings } from './es/features/readings'
import { overview } from './es/overview/overview'
import { ratings } from './es/ratings'
import { reader } from './es/features/reader'
import { recognition } from './es/features/recognition'
import { refusals } from './es/refusals'
import { search } from './es/features/search'
import { relations } from './es/features/relations'
import { report } from './es/report'
import { checkable } from './es/reports/checkable'
import { reporting } from './es/reports/reporting'
import { revisions } from './es/features/revisions'
import { safety } from './es/features/safety'
import { settings } from './es/settings'
import { about } from './es/window/about'
import { manual } from './es/manual/manual'
import { references } from './es/import/references'
import { sources } from './es/features/sources'
import { standing } from './es/features/standing'
import { store } from './es/store/store'
import { tour } from './es/manual/tour'
import { values } from './es/values'
import { verdicts } from './es/verdicts'
import { workbench } from './es/window/workbench'
import { worth } from './es/worth'

/** The words of the window in Spanish. */
export const es: Worded<typeof en> = {
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
