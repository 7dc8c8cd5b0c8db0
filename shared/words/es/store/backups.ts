import type { backups as en } from '../../en/store/backups'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const backups: Worded<typeof en> = {
  historyDamaged:
    'No se hizo copia de seguridad: el historial del proyecto está dañado. Las copias anteriores se conservan.',
  notGivenBack: 'No se hizo copia de seguridad: el disco no devolvió lo que se escribió en él.',
  noKeyFile: 'No se hizo copia de seguridad: el archivo de clave del proyecto está dañado o falta.',
  notListed: 'No pudo obtenerse la lista de las copias de seguridad',
  notRestored: 'La copia de seguridad no pudo restaurarse',
  notReplaced: 'La copia de seguridad no pudo ocupar el lugar del proyecto',
  gone: 'Esta copia de seguridad ya no existe: una más reciente ha ocupado su lugar.',
  copyTitle: (title) => `${title} (restaurado)`,
  restoredTo: (when, name) => `La copia de seguridad (${when}) se restauró en «${name}».`,
  onlyToCopy: (why) => `No se restauró nada. ${why}. Restáurela en una copia.`,
  restored: (when) => `Se restauró la copia de seguridad (${when}).`,
  keptAs: (name, isBackedUp) =>
    `El proyecto tal como estaba se conserva a su lado como «${name}»${isBackedUp ? ' y como la copia de seguridad más reciente' : ''}.`,
  otherFiles: 'No se restauró nada: en la carpeta hay otros archivos.',
  damaged: (number) => `La copia de seguridad ${number} está dañada y no puede restaurarse. Elija otra.`,
  keyFileDamaged: (number) => `El archivo de clave de la copia de seguridad ${number} está dañado o falta.`,
  leftOut: (count) =>
    count === 1
      ? 'Un texto o archivo de esta copia de seguridad está dañado y se dejó fuera. «Verificar» dice cuál.'
      : `${counted(count, 'texto o archivo', 'textos y archivos')} de esta copia de seguridad están dañados y se dejaron fuera. «Verificar» dice cuáles.`,
}
