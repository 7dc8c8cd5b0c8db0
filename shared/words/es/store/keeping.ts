import type { keeping as en } from '../../en/store/keeping'
import type { Worded } from '../../worded'

const noKey = (project: string): string => `«${project}» está protegido y no puede abrirse:`

const wayOut =
  'Recupérelo de una copia o de una copia de seguridad del proyecto; sin él, nada de lo que hay aquí puede leerse.'

export const keeping: Worded<typeof en> = {
  notChanged: 'La protección del proyecto no se cambió',
  onlyRead: (why) => `La protección del proyecto no se cambió. ${why}.`,
  copyDiffers: 'La protección del proyecto no se cambió: la copia no resultó igual.',
  oldBackups: (fault, folder) =>
    `${fault} Las copias de seguridad de antes siguen en ${folder}: quítelas usted.`,
  backupsNotRenewed: 'Las copias de seguridad no pudieron ponerse al día',
  otherCopies: (names) =>
    `Las copias anteriores que hay junto al proyecto no están protegidas: ${names.join(', ')}. Quítelas o guárdelas en lugar seguro.`,
  notImported: (path) =>
    `«${path}» no es lo que se importó: se cambió o se dañó. No se cambió nada; restaure antes una copia de seguridad.`,
  foreign: (path) =>
    `«${path}», en la carpeta del proyecto, no pertenece al proyecto. Llévelo antes a otro sitio; no se cambió nada.`,
  asItWas: (path) => `El proyecto tal como estaba no pudo quitarse; quite usted «${path}»`,
  already: 'El proyecto ya está protegido. Puede cambiar su frase de contraseña.',
  notProtected: 'El proyecto no se protegió',
  notTakenAway: 'La protección no se quitó',
  noPassphrase: 'El proyecto no está protegido con una frase de contraseña.',
  passphraseNotChanged: 'La frase de contraseña no se cambió',
  backupsKeepOld: 'Las copias de seguridad siguen abriéndose con la frase de contraseña anterior',
  locked: (name) => `«${name}» está protegido con una frase de contraseña.`,
  wrong: 'Esa no es la frase de contraseña de este proyecto. No se cambió nada; inténtelo de nuevo.',
  keyFiles: {
    damaged: (project, file) => `${noKey(project)} «${file}» y su copia están dañados. ${wayOut}`,
    missing: (project, file) => `${noKey(project)} faltan «${file}» y su copia. ${wayOut}`,
    writtenAgain: (file, from) =>
      `«${file}» faltaba, estaba dañado o no estaba al día. Se escribió de nuevo a partir de «${from}».`,
  },
}
