import type { PackageKind } from '../../shared/ipc/state'
import type { ReportFormat } from '../../shared/schema/report-choices'
import { words } from '../../shared/words/words'
import { endingOf } from './export/report-jobs'
import { dialog, shell } from 'electron'
import type { Caller } from './caller'
import { PACKAGE_ENDING } from './handover/package-ending'
import { articleExtensions } from './import/formats/formats'
import { referenceExtensions } from './import/references/read-references'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'

/** The questions that the system asks for us, over the window that they belong to. Each answers null (or nothing) where the journalist cancelled. */
export type Dialogs = {
  /** Shows a file or a folder in the system's file manager. */
  readonly showInFolder: (path: string) => void
  /** Opens a file with the system's program for it; the answer is the fault, '' where it was opened. */
  readonly openFile: (path: string) => Promise<string>
  /** Opens an address in the browser. */
  readonly openInBrowser: (href: string) => Promise<void>
  readonly newProject: (caller: Caller) => Promise<string | null>
  readonly project: (caller: Caller) => Promise<string | null>
  readonly articles: (caller: Caller) => Promise<readonly string[]>
  /** The one file whose text takes the place of an article's. */
  readonly articleText: (caller: Caller) => Promise<string | null>
  readonly articleFolder: (caller: Caller) => Promise<string | null>
  readonly evidenceFile: (caller: Caller) => Promise<string | null>
  /** Whether an address may be opened in the browser. */
  readonly openLink: (
    caller: Caller,
    address: { readonly href: string; readonly host: string },
  ) => Promise<boolean>
  /** Whether a copy of a kept file may be opened in another program. */
  readonly openOutside: (caller: Caller, name: string) => Promise<boolean>
  /** Where a project is restored to. */
  readonly restoredProject: (caller: Caller, name: string) => Promise<string | null>
  readonly copiedProject: (caller: Caller, name: string) => Promise<string | null>
  readonly saveArticle: (caller: Caller, name: string) => Promise<string | null>
  /** Where a package is written, and which one is opened. */
  readonly savePackage: (caller: Caller, name: string, kind: PackageKind) => Promise<string | null>
  readonly packageFile: (caller: Caller) => Promise<string | null>
  /** What is verified: a package or a report, or the folder of a project. */
  readonly verified: (caller: Caller, what: 'file' | 'folder') => Promise<string | null>
  /** Where the project of a package is unpacked to. */
  readonly unpackedProject: (caller: Caller, name: string) => Promise<string | null>
  readonly saveAnnotations: (caller: Caller, name: string) => Promise<string | null>
  /** Where what a part of the overview shows is written. */
  readonly saveOverview: (caller: Caller, form: 'csv' | 'svg', name: string) => Promise<string | null>
  readonly saveEvents: (caller: Caller, name: string) => Promise<string | null>
  /** Where a kept file is given back. */
  readonly saveOriginal: (caller: Caller, name: string) => Promise<string | null>
  readonly saveReport: (caller: Caller, format: ReportFormat, name: string) => Promise<string | null>
}

const said = words.dialogs

export function createDialogs(documentsFolder: string): Dialogs {
  return {
    showInFolder: (path) => shell.showItemInFolder(path),
    openFile: (path) => shell.openPath(path),
    openInBrowser: (href) => shell.openExternal(href),
    newProject: (caller) =>
      save(caller, {
        title: said.newProject.title,
        buttonLabel: said.newProject.button,
        defaultPath: `${documentsFolder}/${said.newProject.name}.plumbline`,
        nameFieldLabel: said.projectName,
        showsTagField: false,
      }),
    project: async (caller) =>
      (await open(caller, { title: said.openProject, properties: ['openDirectory'] }))[0] ?? null,
    articles: (caller) =>
      open(caller, {
        title: said.importArticles.title,
        buttonLabel: said.importArticles.button,
        properties: ['openFile', 'multiSelections'],
        filters: [
          {
            name: said.files.texts,
            extensions: [...articleExtensions, ...referenceExtensions, 'json', 'jsonld'],
          },
          { name: said.files.all, extensions: ['*'] },
        ],
      }),
    articleText: async (caller) =>
      (
        await open(caller, {
          title: said.replaceText.title,
          buttonLabel: said.replaceText.button,
          properties: ['openFile'],
          filters: [
            { name: said.files.texts, extensions: [...articleExtensions] },
            { name: said.files.all, extensions: ['*'] },
          ],
        })
      )[0] ?? null,
    articleFolder: async (caller) =>
      (
        await open(caller, {
          title: said.importFolder.title,
          buttonLabel: said.importFolder.button,
          properties: ['openDirectory'],
        })
      )[0] ?? null,
    evidenceFile: async (caller) =>
      (await open(caller, { title: said.chooseEvidence, properties: ['openFile'] }))[0] ?? null,
    openLink: (caller, { href, host }) =>
      confirm(caller, {
        message: said.openLink.question(host),
        detail: said.openLink.detail(href),
        yes: said.openLink.yes,
      }),
    openOutside: (caller, name) =>
      confirm(caller, {
        message: said.openOutside.question(name),
        detail: said.openOutside.detail,
        yes: said.openOutside.yes,
      }),
    restoredProject: (caller, name) =>
      save(caller, {
        title: said.restore.title,
        buttonLabel: said.restore.button,
        defaultPath: `${documentsFolder}/${name}.plumbline`,
        nameFieldLabel: said.projectName,
        showsTagField: false,
      }),
    copiedProject: (caller, name) =>
      save(caller, {
        title: words.folder.copy.dialog,
        buttonLabel: words.folder.copy.make,
        defaultPath: `${documentsFolder}/${name}.plumbline`,
        nameFieldLabel: said.projectName,
        showsTagField: false,
      }),
    saveArticle: (caller, name) =>
      save(caller, {
        title: said.exportArticle,
        defaultPath: `${documentsFolder}/${name}.docx`,
        filters: [
          { name: said.files.word, extensions: ['docx'] },
          { name: said.files.html, extensions: ['html'] },
        ],
      }),
    savePackage: (caller, name, kind) => {
      const isPublic = kind === 'publication'
      return save(caller, {
        title: isPublic ? words.packages.publication.dialog : words.packages.dialogs.save,
        defaultPath: `${documentsFolder}/${name}.${isPublic ? 'zip' : PACKAGE_ENDING}`,
        filters: [
          { name: words.packages.dialogs.files, extensions: isPublic ? ['zip'] : [PACKAGE_ENDING, 'zip'] },
        ],
      })
    },
    verified: async (caller, what) =>
      (
        await open(caller, {
          title: words.safety.verify.dialog[what],
          buttonLabel: words.safety.verify.dialog.button,
          properties: [what === 'file' ? 'openFile' : 'openDirectory'],
          ...(what === 'file' && {
            filters: [
              {
                name: words.safety.verify.dialog.files,
                extensions: [PACKAGE_ENDING, 'zip', 'html', 'htm'],
              },
              { name: said.files.all, extensions: ['*'] },
            ],
          }),
        })
      )[0] ?? null,
    packageFile: async (caller) =>
      (
        await open(caller, {
          title: words.packages.dialogs.open,
          properties: ['openFile'],
          filters: [
            { name: words.packages.dialogs.files, extensions: [PACKAGE_ENDING, 'zip'] },
            { name: said.files.all, extensions: ['*'] },
          ],
        })
      )[0] ?? null,
    unpackedProject: (caller, name) =>
      save(caller, {
        title: words.packages.dialogs.unpack,
        buttonLabel: words.packages.dialogs.unpackButton,
        defaultPath: `${documentsFolder}/${name}.plumbline`,
        nameFieldLabel: said.projectName,
        showsTagField: false,
      }),
    saveAnnotations: (caller, name) =>
      save(caller, {
        title: said.exportAnnotations,
        defaultPath: `${documentsFolder}/${name}.jsonld`,
        filters: [{ name: said.files.annotations, extensions: ['jsonld', 'json'] }],
      }),
    saveEvents: (caller, name) =>
      save(caller, {
        title: said.exportEvents,
        defaultPath: `${documentsFolder}/${name}.csv`,
        filters: [{ name: said.files.csv, extensions: ['csv'] }],
      }),
    saveOverview: (caller, form, name) =>
      save(caller, {
        title: words.overview.saveTitles[form],
        defaultPath: `${documentsFolder}/${name}.${form}`,
        filters: [{ name: said.files[form], extensions: [form] }],
      }),
    saveOriginal: (caller, name) =>
      save(caller, { title: said.saveCopy, defaultPath: `${documentsFolder}/${name}` }),
    saveReport: (caller, format, name) =>
      save(caller, {
        title: said.exportReport(words.reporting.choices.formats[format]),
        defaultPath: `${documentsFolder}/${name}.${endingOf(format)}`,
        filters: [
          format === 'checkable'
            ? { name: said.files.html, extensions: ['checkable.html', 'html'] }
            : { name: format.toUpperCase(), extensions: [format] },
        ],
      }),
  }
}

type Question = { readonly message: string; readonly detail: string; readonly yes: string }

/** Asks; only a click on `yes` means yes. */
async function confirm({ window }: Caller, { message, detail, yes }: Question): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message,
    detail,
    buttons: [yes, said.cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  }
  const { response } = window
    ? await dialog.showMessageBox(window, options)
    : await dialog.showMessageBox(options)
  return response === 0
}

async function open({ window }: Caller, options: OpenDialogOptions): Promise<readonly string[]> {
  const answer = window ? await dialog.showOpenDialog(window, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? [] : answer.filePaths
}

async function save({ window }: Caller, options: SaveDialogOptions): Promise<string | null> {
  const answer = window ? await dialog.showSaveDialog(window, options) : await dialog.showSaveDialog(options)
  return answer.canceled ? null : (answer.filePath ?? null)
}
