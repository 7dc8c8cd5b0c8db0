import type { readings as en } from '../../en/features/readings'
import type { Worded } from '../../worded'
import { describeSteps, leftOut } from '../import/import-steps'
import { counted } from '../terms/format-count'

export const readings: Worded<typeof en> = {
  sealedMail: (name) =>
    `« ${name} » est un courriel chiffré. Ouvrez-le dans votre messagerie, enregistrez son texte et importez ce texte.`,
  left: leftOut,
  notRead: (name, left) => `Absent du texte de « ${name} » : ${left.join(', ')}.`,
  doubtful: (name, share) =>
    `Seulement ${Math.round(share * 100)} % de ce que montre « ${name} » ont été lus. Comparez son texte avec l’original.`,
  points: (name, points) => `Regardez « ${name} » : ${describeSteps(points)}.`,
  severalToLookAt: (count) =>
    `${counted(count, 'texte est peut-être tronqué ou doublé : regardez-le', 'textes sont peut-être tronqués ou doublés : regardez-les')}.`,
  severalNotRead: (count) =>
    `${counted(count, 'fichier contient plus que ce qui a été lu', 'fichiers contiennent plus que ce qui a été lu')}.`,
}
