import type { keeping as en } from '../../en/store/keeping'
import type { Worded } from '../../worded'

const noKey = (project: string): string => `« ${project} » est protégé et ne peut pas être ouvert :`

const wayOut =
  'Remettez-le à partir d’une copie ou d’une sauvegarde du projet ; sans lui, rien ne peut être lu ici.'

export const keeping: Worded<typeof en> = {
  notChanged: 'La protection du projet n’a pas été changée',
  onlyRead: (why) => `La protection du projet n’a pas été changée. ${why}.`,
  copyDiffers: 'La protection du projet n’a pas été changée : sa copie n’est pas sortie identique.',
  oldBackups: (fault, folder) =>
    `${fault} Les sauvegardes d’avant sont toujours dans ${folder} : supprimez-les vous-même.`,
  backupsNotRenewed: 'Les sauvegardes n’ont pas pu être mises à jour',
  otherCopies: (names) =>
    `D’anciennes copies à côté du projet ne sont pas protégées : ${names.join(', ')}. Supprimez-les, ou gardez-les en lieu sûr.`,
  notImported: (path) =>
    `« ${path} » n’est pas ce qui a été importé : il a été modifié ou endommagé. Rien n’a été modifié ; restaurez d’abord une sauvegarde.`,
  foreign: (path) =>
    `« ${path} », dans le dossier du projet, n’appartient pas au projet. Déplacez-le d’abord ailleurs ; rien n’a été modifié.`,
  asItWas: (path) => `Le projet tel qu’il était n’a pas pu être supprimé ; supprimez « ${path} » vous-même`,
  already: 'Le projet est déjà protégé. Vous pouvez changer sa phrase secrète.',
  notProtected: 'Le projet n’a pas été protégé',
  notTakenAway: 'La protection n’a pas été retirée',
  noPassphrase: 'Le projet n’est pas protégé par une phrase secrète.',
  passphraseNotChanged: 'La phrase secrète n’a pas été changée',
  backupsKeepOld: 'Les sauvegardes s’ouvrent toujours avec l’ancienne phrase secrète',
  locked: (name) => `« ${name} » est protégé par une phrase secrète.`,
  wrong: 'Ce n’est pas la phrase secrète de ce projet. Rien n’a été modifié ; essayez à nouveau.',
  keyFiles: {
    damaged: (project, file) => `${noKey(project)} « ${file} » et sa copie sont endommagés. ${wayOut}`,
    missing: (project, file) => `${noKey(project)} « ${file} » et sa copie manquent. ${wayOut}`,
    writtenAgain: (file, from) =>
      `« ${file} » manquait, était endommagé ou dépassé. Il a été réécrit à partir de « ${from} ».`,
  },
}
