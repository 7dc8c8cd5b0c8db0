import { basename, join, sep } from 'node:path'
import { ok } from '../../../shared/result'
import type { Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { listFiles } from '../disk/files/list-files'
import type { ListedFile } from '../disk/files/list-files'

/** A path that was given, and why nothing can be imported from it. */
export type UnusablePath = { readonly name: string; readonly reason: string }

/**
 * The files that paths stand for: files as they are, folders with all that is below them. Passed over are hidden files, the folder in
 * which a browser keeps the pictures of a saved page (`Page_files` beside `Page.html`), and the insides of Plumbline's projects.
 */
export async function filesToImport(
  paths: readonly string[],
): Promise<{ readonly files: readonly ListedFile[]; readonly unusable: readonly UnusablePath[] }> {
  const files: ListedFile[] = []
  const unusable: UnusablePath[] = []
  for (const path of paths) {
    const name = basename(path)
    const listed = await below(path, name)
    if (!listed.ok) unusable.push({ name, reason: listed.fault.message })
    else if (listed.value.length === 0) unusable.push({ name, reason: words.importing.noFileIn(name) })
    else files.push(...listed.value)
  }
  return { files, unusable }
}

async function below(path: string, name: string): Promise<Result<readonly ListedFile[]>> {
  const listed = await listFiles(path, name, /[^]/u)
  if (!listed.ok) return listed
  const pages = new Set(
    listed.value.flatMap(({ path: file }) =>
      /\.html?$/iu.test(file) ? [file.replace(/\.html?$/iu, '')] : [],
    ),
  )
  return ok(
    listed.value.filter(
      ({ path: file }) => !foldersOf(path, file).some((folder) => isInternal(folder, pages)),
    ),
  )
}

/** The folders between a folder and a file somewhere below it, as paths. */
function foldersOf(folder: string, file: string): readonly string[] {
  const between = file.slice(folder.length).split(sep).slice(0, -1).filter(Boolean)
  return between.map((_, at) => join(folder, ...between.slice(0, at + 1)))
}

function isInternal(folder: string, pages: ReadonlySet<string>): boolean {
  return (
    folder.endsWith('.plumbline') || (pages.has(folder.replace(/_files$/u, '')) && folder.endsWith('_files'))
  )
}
