// What electron-builder is told: https://www.electron.build/configuration. The same files, fuses and names as the packages that are made
// without it.
import { join } from 'node:path'
import { root } from '../paths.mjs'
import { releaseFuses } from './fuses.mjs'
import { packageFile, programTitle } from './program-folder.mjs'

/**
 * @param {{ staged: string, made: string, electron: string }} parts the folder with the program, the one for what is made, the version of
 *   the runtime
 */
export function builderConfig({ staged, made, electron }) {
  const icon = join(root, 'renderer/icon/icon-1024.png')
  return {
    appId: 'app.plumbline.workbench',
    productName: programTitle,
    copyright: 'Licensed under the Apache License 2.0',
    directories: { app: staged, output: made },
    files: ['**/*'],
    extraFiles: [
      { from: join(root, 'LICENSE'), to: 'LICENSE' },
      { from: join(root, 'THIRD_PARTY_LICENSES.md'), to: 'THIRD_PARTY_LICENSES.md' },
    ],
    artifactName: '${name}-${version}-${os}-${arch}.${ext}',
    electronVersion: electron,
    // Everything is built in: nothing to install, nothing to compile. And nothing is ever fetched as an update.
    npmRebuild: false,
    publish: null,
    electronFuses: releaseFuses,
    fileAssociations: [
      { ext: packageFile.ending, name: packageFile.title, mimeType: packageFile.mimeType, role: 'Editor' },
    ],
    linux: {
      icon,
      category: 'Office',
      synopsis: 'Fact-checking workbench',
      target: ['AppImage'],
    },
    win: { icon, target: ['nsis', 'zip'] },
    // Per user: a journalist is often not the administrator of the machine.
    nsis: {
      oneClick: false,
      perMachine: false,
      allowToChangeInstallationDirectory: true,
      deleteAppDataOnUninstall: false,
    },
    mac: {
      icon,
      category: 'public.app-category.productivity',
      hardenedRuntime: true,
      target: ['dmg', 'zip'],
      extendInfo: { NSRequiresAquaSystemAppearance: false },
    },
  }
}
