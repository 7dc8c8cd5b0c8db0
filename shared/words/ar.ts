import type { Words } from './words'
import { analysis } from './ar/analysis'
import { annotations } from './ar/annotations'
import { answers } from './ar/answers'
import { articles } from './ar/features/articles'
import { asked } from './ar/features/asked'
import { begin } from './ar/window/begin'
import { buttons } from './ar/window/buttons'
import { citation } from './ar/citation'
import { claims } from './ar/features/claims'
import { commandLine } from './ar/command-line'
import { commands } from './ar/commands'
import { comparison } from './ar/comparison'
import { conflicts } from './ar/features/conflicts'
import { copies } from './ar/copies'
import { coverage } from './ar/features/coverage'
import { dates } from './ar/dates'
import { dialogs } from './ar/dialogs'
import { dismissal } from './ar/dismissal'
import { events } from './ar/events'
import { evidence } from './ar/features/evidence'
import { example } from './ar/example'
import { faults } from './ar/faults'
import { fileKinds } from './ar/import/file-kinds'
import { fields } from './ar/window/fields'
import { formats } from './ar/terms/formats'
import { figures } from './ar/figures'
import { files } from './ar/store/files'
import { find } from './ar/features/find'
import { folder } from './ar/store/folder'
import { history } from './ar/features/history'
import { importing } from './ar/import/importing'
import { imports } from './ar/features/imports'
import { independence } from './ar/independence'
import { ledger } from './ar/features/ledger'
import { library } from './ar/features/library'
import { lists } from './ar/features/lists'
import { linking } from './ar/linking'
import { others } from './ar/features/others'
import { operations } from './ar/store/operations'
import { originals } from './ar/features/originals'
import { marks } from './ar/window/marks'
import { packages } from './ar/store/packages'
import { printing } from './ar/features/printing'
import { protection } from './ar/store/protection'
import { quantity } from './ar/features/quantity'
import { questions } from './ar/questions'
import { readings } from './ar/features/readings'
import { overview } from './ar/overview/overview'
import { ratings } from './ar/ratings'
import { reader } from './ar/features/reader'
import { recognition } from './ar/features/recognition'
import { refusals } from './ar/refusals'
import { search } from './ar/features/search'
import { relations } from './ar/features/relations'
import { report } from './ar/report'
import { checkable } from './ar/reports/checkable'
import { reporting } from './ar/reports/reporting'
import { revisions } from './ar/features/revisions'
import { safety } from './ar/features/safety'
import { settings } from './ar/settings'
import { about } from './ar/window/about'
import { manual } from './ar/manual/manual'
import { references } from './ar/import/references'
import { sources } from './ar/features/sources'
import { standing } from './ar/features/standing'
import { store } from './ar/store/store'
import { tour } from './ar/manual/tour'
import { values } from './ar/values'
import { verdicts } from './ar/verdicts'
import { workbench } from './ar/window/workbench'
import { worth } from './ar/worth'

/** The words of the window in Arabic. */
export const ar: Words = {
  about,
  manual,
  commands,
  folder,
  operations,
  analysis,
  annotations,
  answers,
  articles,
  asked,
  begin,
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
