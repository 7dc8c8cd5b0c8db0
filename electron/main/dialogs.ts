import { BrowserWindow, dialog } from 'electron'
import { articleExtensions } from './import/formats'
import type { OpenDialogOptions, SaveDialogOptions } from 'electron'

/** The questions that the system asks for us. Each answers null (or nothing) where the journalist cancelled. */
export type Dialogs = {
  readonly newProject: () => Promise<string | null>
  readonly project: () => Promise<string | null>
  readonly articles: () => Promise<readonly string[]>
  /** The one file whose text takes the place of an article's. */
  readonly articleText: () => Promise<string | null>
  readonly articleFolder: () => Promise<string | null>
  readonly evidenceFile: () => Promise<string | null>
  /** Whether an address may be opened in the browser. */
  readonly openLink: (address: { readonly href: string; readonly host: string }) => Promise<boolean>
  /** Where a project is restored to. */
  readonly restoredProject: (name: string) => Promise<string | null>
  readonly saveAnnotations: (name: string) => Promise<string | null>
  readonly saveReport: (format: 'html' | 'pdf', name: string) => Promise<string | null>
}

export function createDialogs(documentsFolder: string): Dialogs {
  return {
    newProject: () =>
      save({
        title: 'New Project',
        buttonLabel: 'Create',
        defaultPath: `${documentsFolder}/Untitled.plumbline`,
        nameFieldLabel: 'Project name',
        showsTagField: false,
      }),
    project: async () => (await open({ title: 'Open Project', properties: ['openDirectory'] }))[0] ?? null,
    articles: () =>
      open({
        title: 'Import Articles',
        buttonLabel: 'Import',
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: 'Texts, pages and documents', extensions: [...articleExtensions, 'json', 'jsonld'] },
          { name: 'All files', extensions: ['*'] },
        ],
      }),
    articleText: async () =>
      (
        await open({
          title: 'Replace Text',
          buttonLabel: 'Replace',
          properties: ['openFile'],
          filters: [
            { name: 'Texts, pages and documents', extensions: [...articleExtensions] },
            { name: 'All files', extensions: ['*'] },
          ],
        })
      )[0] ?? null,
    articleFolder: async () =>
      (await open({ title: 'Import Folder', buttonLabel: 'Import', properties: ['openDirectory'] }))[0] ??
      null,
    evidenceFile: async () => (await open({ title: 'Choose Evidence', properties: ['openFile'] }))[0] ?? null,
    openLink: ({ href, host }) =>
      confirm({
        message: `Open ${host} in your browser?`,
        detail: `${href}\n\nPlumbline stays offline, but your browser does not: whoever runs this site can see the visit.`,
        yes: 'Open in Browser',
      }),
    restoredProject: (name) =>
      save({
        title: 'Restore to a Copy',
        buttonLabel: 'Restore',
        defaultPath: `${documentsFolder}/${name}.plumbline`,
        nameFieldLabel: 'Project name',
        showsTagField: false,
      }),
    saveAnnotations: (name) =>
      save({
        title: 'Export Claims as Web Annotations',
        defaultPath: `${documentsFolder}/${name}.jsonld`,
        filters: [{ name: 'Web Annotations (JSON-LD)', extensions: ['jsonld', 'json'] }],
      }),
    saveReport: (format, name) =>
      save({
        title: format === 'pdf' ? 'Export Report as PDF' : 'Export Report as HTML',
        defaultPath: `${documentsFolder}/${name}.${format}`,
        filters: [{ name: format.toUpperCase(), extensions: [format] }],
      }),
  }
}

type Question = { readonly message: string; readonly detail: string; readonly yes: string }

/** Asks; only a click on `yes` means yes. */
async function confirm({ message, detail, yes }: Question): Promise<boolean> {
  const options = {
    type: 'question' as const,
    message,
    detail,
    buttons: [yes, 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  }
  const parent = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const { response } = parent
    ? await dialog.showMessageBox(parent, options)
    : await dialog.showMessageBox(options)
  return response === 0
}

async function open(options: OpenDialogOptions): Promise<readonly string[]> {
  const parent = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const answer = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options)
  return answer.canceled ? [] : answer.filePaths
}

async function save(options: SaveDialogOptions): Promise<string | null> {
  const parent = BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
  const answer = parent ? await dialog.showSaveDialog(parent, options) : await dialog.showSaveDialog(options)
  return answer.canceled ? null : (answer.filePath ?? null)
}
