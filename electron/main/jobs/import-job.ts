import { basename } from 'node:path'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { makeProject } from '../../../shared/domain/operations/project'
import { isDoubtful, shareRead } from '../../../shared/domain/import/loss'
import { verdictScales } from '../../../shared/domain/verdicts/presets'
import type { ImportReport } from '../../../shared/ipc/state'
import { words } from '../../../shared/words/words'
import { listFiles } from '../disk/files/list-files'
import { createProject, openProject } from '../disk/project/open-project'
import type { OpenOptions } from '../disk/project/open-project'
import type { ProjectStore } from '../disk/project/project-store'
import { type Example, openExample } from '../example/example-project'
import { importPaths } from '../import/import-paths'
import type { ImportWork } from '../import/import-target'
import type { GivenPath } from '../command-line'
import { circumstancesOf } from '../circumstances'
import type { JobOutcome } from './job-outcome'
import { saidOf } from './with-mended-texts'

const said = words.commandLine.imported

/**
 * Imports files and folders into a project (made where it is not there; the example's where none is named) and answers with what
 * became of each. A path that is not there ends the job before anything is imported. With a file that was refused the job did
 * not do all, though what is good was imported; nor with a text that nothing can be compared with any more: who calls from a script should not miss it.
 */
export async function importJob(
  task: {
    readonly paths: readonly GivenPath[]
    readonly project: string | null
    readonly acceptsLoss?: boolean
    readonly languages?: readonly string[]
  },
  example: Example,
  options: OpenOptions,
  work: ImportWork,
): Promise<Result<JobOutcome>> {
  for (const { path, asGiven } of task.paths) {
    const listed = await listFiles(path, asGiven, /[^]/u)
    if (!listed.ok) return listed
  }
  const opened =
    task.project === null ? await openExample(example, options) : await openOrCreate(task.project, options)
  if (!opened.ok) return opened
  const store = opened.value
  // What is imported is compared with the texts that are there: one that went bad is put back before, or told of.
  const lost = store.readOnly === false ? await store.checkTexts() : 0
  const report = await importPaths(
    task.paths.map(({ path }) => path),
    {
      store,
      circumstances: () => circumstancesOf(options),
      ...work,
    },
    task.languages ? { languages: task.languages } : {},
  )
  work.parser.close()
  work.recogniser.close()
  const closed = await store.close()
  return ok({
    lines: [
      ...saidOf(store.notices),
      ...describe(report),
      sum(report, store.folder),
      ...(closed.ok ? [] : [closed.fault.message]),
    ],
    isWhole:
      closed.ok &&
      lost === 0 &&
      report.refused.length === 0 &&
      report.references.every(({ broken }) => broken.length === 0) &&
      (task.acceptsLoss === true || !report.imported.some(isMuchMissing)),
  })
}

async function openOrCreate(folder: string, options: OpenOptions): Promise<Result<ProjectStore>> {
  const opened = await openProject(folder, options)
  if (opened.ok || opened.fault.code !== 'not-found') return opened
  const [scale] = verdictScales
  const project = makeProject(basename(folder, '.plumbline'), scale, circumstancesOf(options))
  return createProject(folder, project, options)
}

const isMuchMissing = ({ loss }: ImportReport['imported'][number]): boolean =>
  loss !== undefined && isDoubtful(loss)

function describeLoss({ name, loss }: ImportReport['imported'][number]): readonly string[] {
  if (!loss) return []
  const { readings } = words
  return [
    ...(loss.left.length > 0
      ? [
          said.lacks(
            readings.notRead(
              name,
              loss.left.map(({ what, count }) => readings.left[what](count)),
            ),
          ),
        ]
      : []),
    ...(isDoubtful(loss) ? [said.lacks(readings.doubtful(name, shareRead(loss)))] : []),
  ]
}

function describe({ imported, known, annotations, references, refused }: ImportReport): readonly string[] {
  return [
    ...imported.flatMap((article) => [
      said.article(article.name, article.copyOf.length > 0),
      ...describeLoss(article),
      ...(article.points ? [said.lacks(words.readings.points(article.name, article.points))] : []),
    ]),
    ...known.map(({ name }) => said.known(name)),
    ...annotations.flatMap(({ name, claims, known: already, elsewhere, unplaced, wordless }) => [
      said.annotations(name, claims, already, unplaced.length, wordless),
      ...elsewhere.map(({ quote, address }) => said.elsewhere(quote, address)),
      ...unplaced.map(({ quote, reason }) => said.unplaced(quote, reason)),
    ]),
    ...references.flatMap(({ name, sources, known: already, left, broken }) => [
      said.references(name, sources.length, already.length),
      ...already.map(({ title, as }) => said.lacks(words.references.knownLine(title, as))),
      ...(left.length > 0 ? [said.lacks(leftOfReferences(left))] : []),
      ...broken.map(({ at, number, why }) => said.lacks(words.references.brokenLine(at, number, why))),
    ]),
    ...refused.map(({ name, reason }) => said.refused(name, reason)),
  ]
}

function leftOfReferences(left: ImportReport['references'][number]['left']): string {
  const count = left.reduce((total, each) => total + each.count, 0)
  return words.references.left(
    count,
    left.map((each) => words.references.leftField(each.field, each.count)),
  )
}

function sum({ imported, known, annotations, refused }: ImportReport, folder: string): string {
  const claims = annotations.reduce((total, each) => total + each.claims, 0)
  return said.sum(
    imported.length,
    known.length,
    refused.length,
    annotations.length > 0 ? claims : null,
    folder,
  )
}
