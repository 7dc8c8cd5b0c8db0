import type { ElectronApplication } from '@playwright/test'
import { tellMain } from '../../drive/ask-main'

/** Imports files as a journalist does: the item of the menu, and these files in the system's dialog. */
export async function importByMenu(app: ElectronApplication, files: readonly string[]): Promise<void> {
  await tellMain(() =>
    app.evaluate(({ dialog, Menu }, filePaths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...filePaths] })
      Menu.getApplicationMenu()?.getMenuItemById('import-files')?.click()
    }, files),
  )
}
