import { app } from 'electron'
import { basename, extname } from 'node:path'
import { ok, type Result } from '../../../shared/result'
import type { handoverOperations } from '../../../shared/ipc/contract/handover'
import type { Packed, PackageKind } from '../../../shared/ipc/state'
import type { ReportFormat } from '../../../shared/schema/report-choices'
import { words } from '../../../shared/words/words'
import type { Analyst } from '../analysis/analyst'
import type { Caller } from '../caller'
import type { Dialogs } from '../dialogs'
import type { MadeFile } from '../disk/package/pack-project'
import type { OpenOptions } from '../disk/project/open-options'
import type { ProjectStore } from '../disk/project/project-store'
import type { HandlersOf } from '../dispatch'
import type { ReportCircumstances } from '../export/make-report'
import { printPdf } from '../export/pdf/print-pdf'
import { reportOfOpen } from '../export/report-off-thread'
import type { ReportPages } from '../export/report-pages'
import { openFolder } from '../handlers/open-folder'
import type { LastWritten } from '../handlers/report-handlers'
import { projectOf } from '../workspace'
import type { Workspace } from '../workspace'
import { withPackageEnding } from './package-ending'
import type { PackageJobs } from './jobs'
import { createPackageWork, type RunJob } from './package-work'

const said = words.packages

/** What both packages take in which nothing is that is withheld. */
type WithheldTask = Omit<PackageJobs['publish']['input'], 'takesUnsearchable'>

export type HandoverParts = {
  readonly workspace: Workspace
  readonly dialogs: Dialogs
  readonly options: OpenOptions
  readonly pages: ReportPages
  readonly analyst: Analyst
  readonly written: LastWritten
}

/** Packages: a project in one file, written, checked and opened. */
export function handoverHandlers(parts: HandoverParts): HandlersOf<typeof handoverOperations> {
  const { workspace, dialogs, options, pages, analyst, written } = parts
  const work = createPackageWork(workspace.announce)
  const circumstances = (choices: ReportCircumstances['choices']): ReportCircumstances => {
    const { now, by } = workspace.circumstances()
    return {
      now,
      by,
      programVersion: app.getVersion(),
      groups: analyst.groups(),
      ...(choices && { choices }),
    }
  }

  /** Asks where, and packs with reports in which nothing stands that is withheld, nor one of the further words, one a line. */
  const packFor = async (
    kind: PackageKind,
    caller: Caller,
    further: string,
    pathOf: (chosen: string) => string,
    pack: (run: RunJob, task: WithheldTask) => Promise<Result<Packed>>,
    formats: readonly ReportFormat[] = [],
  ): Promise<Result<Packed | null>> => {
    const store = workspace.store()
    if (!store.ok) return store
    const { codec, folder } = store.value
    const outside = codec.isSealed ? basename(folder, '.plumbline') : projectOf(store.value).title
    const chosen = await dialogs.savePackage(caller, outside, kind)
    if (chosen === null) return ok(null)
    const path = pathOf(chosen)
    const withoutWords = further.split('\n').flatMap((line) => line.trim() || [])
    const packed = await work.during('packing', async (run) => {
      // What was changed from what to what is for the desk.
      const choices = {
        names: 'withheld',
        length: 'standard',
        claims: null,
        events: null,
        articles: null,
      } as const
      const about = { ...circumstances(choices), withoutWords }
      const made = await makeReports(store.value, about, pages, formats)
      if (!made.ok) return made
      const facts = { programVersion: about.programVersion, at: about.now }
      return pack(run, { folder, secret: codec.secret, path, made: made.value, further: withoutWords, facts })
    })
    if (packed.ok) written.set(caller.window, path)
    return packed
  }

  const openAt = async (path: string, caller: Caller): Promise<Result<null>> => {
    const name = basename(path)
    const chosen = await dialogs.unpackedProject(caller, basename(path, extname(path)))
    if (chosen === null) return ok(null)
    const folder = chosen.endsWith('.plumbline') ? chosen : `${chosen}.plumbline`
    const { by } = workspace.circumstances()
    const unpacked = await work.during('unpacking', (run) => run('unpack', { path, folder, by }))
    if (!unpacked.ok) return unpacked
    const opened = await openFolder(workspace, folder, options)
    if (!opened.ok) return opened
    const waits = workspace.question()?.folder === folder
    workspace.announce({
      kind: 'done',
      message: waits
        ? said.unpacked(name, basename(folder))
        : unpacked.value.isWithout
          ? said.without.opened(name)
          : said.opened(name),
    })
    return opened
  }

  return {
    packForColleague: async ({ names, opensUp }, caller) => {
      const store = workspace.store()
      if (!store.ok) return store
      const { codec, folder } = store.value
      const outside = codec.isSealed ? basename(folder, '.plumbline') : projectOf(store.value).title
      const chosen = await dialogs.savePackage(caller, outside, 'colleague')
      if (chosen === null) return ok(null)
      const path = withPackageEnding(chosen)
      const packed = await work.during('packing', async (run) => {
        const about = circumstances({ names, length: 'full', claims: null, events: null, articles: null })
        const made = codec.isSealed && !opensUp ? ok([]) : await makeReports(store.value, about, pages)
        if (!made.ok) return made
        const facts = { programVersion: about.programVersion, at: about.now }
        return run('pack', { folder, secret: codec.secret, path, opensUp, made: made.value, facts })
      })
      if (packed.ok) written.set(caller.window, path)
      return packed
    },
    packWithoutWithheld: async ({ words: further, takesUnsearchable }, caller) => {
      const { by } = workspace.circumstances()
      return packFor('colleague', caller, further, withPackageEnding, (run, task) =>
        run('packWithout', { ...task, takesUnsearchable, by }),
      )
    },
    packForPublication: async ({ words: further, takesUnsearchable }, caller) =>
      packFor(
        'publication',
        caller,
        further,
        (chosen) => (chosen.toLowerCase().endsWith('.zip') ? chosen : `${chosen}.zip`),
        (run, task) => run('publish', { ...task, takesUnsearchable }),
        ['md', 'json'],
      ),
    openPackage: async (_, caller) => {
      const path = await dialogs.packageFile(caller)
      return path === null ? ok(null) : openAt(path, caller)
    },
    openDropped: async ({ path }, caller) => openAt(path, caller),
    cancelPackage: async () => {
      work.cancel()
      return ok(null)
    },
  }
}

/** The whole report as a page and on paper, and in further formats. */
async function makeReports(
  store: ProjectStore,
  about: ReportCircumstances,
  pages: ReportPages,
  further: readonly ReportFormat[] = [],
): Promise<Result<readonly MadeFile[]>> {
  const page = await reportOfOpen(store, 'html', about)
  if (!page.ok) return page
  const paper = await reportOfOpen(store, 'pdf', about)
  if (!paper.ok) return paper
  const more: MadeFile[] = []
  for (const format of further) {
    const made = await reportOfOpen(store, format, about)
    if (!made.ok) return made
    more.push({ name: `report.${format}`, content: made.value.html })
  }
  return ok([
    ...more,
    { name: 'report.html', content: page.value.html },
    { name: 'report.pdf', content: await printPdf(pages, paper.value) },
  ])
}
