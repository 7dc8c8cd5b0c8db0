import { dirname } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Theme } from '../../../shared/ipc/theme'
import { WindowLanguage } from '../../../shared/ipc/window-language'
import { ok, type Result } from '../../../shared/result'
import { words } from '../../../shared/words/words'
import { DamagedContent, plainCodec } from './files/content-codec'
import { diskFault } from './files/disk-fault'
import { type FileSeam } from './files/file-seam'
import { realFiles } from './files/real-files'
import { JsonFile } from './files/json-file'
import { setAside } from './files/set-aside'
import type { Volume } from './files/volume'

/** What the program remembers on this machine; no project carries it. */
export const AppSettings = z.object({
  theme: Theme.default('system'),
  language: WindowLanguage.catch('system').default('system'),
  coverAll: z.boolean().default(false),
  /** The name that histories and reports give; empty until the journalist says one. */
  author: z.string().default(''),
  /** Whether the tour was taken, or waved away. */
  tourSeen: z.boolean().default(false),
  /** Newest first. */
  recent: z.array(z.object({ folder: z.string(), title: z.string() })).default([]),
  /** Where the window was, in screen pixels; null until it was moved. */
  window: z
    .object({ x: z.int(), y: z.int(), width: z.int(), height: z.int(), maximized: z.boolean() })
    .nullable()
    .default(null),
})
export type AppSettings = z.infer<typeof AppSettings>

export type SettingsFile = {
  readonly data: AppSettings
  /** What was set aside at opening, in the user's words; null where all was well. */
  readonly notice: string | null
  /** Keeps new settings. Where they cannot be written, they hold until the program ends, and the answer says so. */
  readonly update: (next: AppSettings) => Promise<Result<AppSettings>>
}

/** Opens the settings. A missing file gives the defaults; so does a damaged one, which is set aside first. */
export async function openSettingsFile(path: string, seam: FileSeam = realFiles): Promise<SettingsFile> {
  const volume: Volume = { seam, codec: plainCodec }
  const settings = new Low(new JsonFile(volume, path, AppSettings), AppSettings.parse({}))
  const notice = await readSettings(settings, volume, path)
  let writing: Promise<unknown> = Promise.resolve()
  return {
    get data() {
      return settings.data
    },
    notice,
    update(next) {
      settings.data = next
      const written = writing.then(() => writeSettings(settings, volume, path))
      writing = written
      return written
    },
  }
}

async function readSettings(
  settings: Low<AppSettings>,
  volume: Volume,
  path: string,
): Promise<string | null> {
  try {
    await settings.read()
    return null
  } catch (error) {
    if (!(error instanceof DamagedContent))
      return diskFault(error, words.files.settings.notRead).fault.message
    const aside = await setAside(volume.seam, path).catch(() => null)
    return aside === null ? words.files.settings.damaged : words.files.settings.setAside(aside)
  }
}

async function writeSettings(
  settings: Low<AppSettings>,
  { seam }: Volume,
  path: string,
): Promise<Result<AppSettings>> {
  try {
    await seam.makeFolder(dirname(path))
    await settings.write()
    await seam.syncFolder(dirname(path))
    return ok(settings.data)
  } catch (error) {
    return diskFault(error, words.files.settings.notSaved)
  }
}
