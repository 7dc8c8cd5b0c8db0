import type { about as en } from '../../en/window/about'
import type { Worded } from '../../worded'

export const about: Worded<typeof en> = {
  title: 'À propos de Plumbline',
  icon: 'Un fil à plomb',
  name: 'Plumbline',
  version: (version) => `Version ${version}`,
  what: 'Un atelier de vérification hors ligne : des affirmations, leurs sources et celles qui divergent.',
  runsOn: (electron, chromium, node) => `Electron ${electron}, Chromium ${chromium}, Node ${node}`,
  network:
    'Il ne se connecte nulle part, et ne cherche donc pas non plus de mises à jour : une version plus récente est une version que vous installez.',
  data: 'Ce qu’il sait des langues a été écrit pour lui. Les langues sont distinguées à l’aide des données d’eld ; les lettres, les signes et leur ordre sont ceux d’Unicode, tels qu’ICU les fournit. Les images sont lues par Tesseract avec ses propres données. Polices : Inter, Source Serif 4, Noto Naskh Arabic et celles qu’apportent les rapports.',
  licence: 'Sous licence Apache 2.0, sans garantie d’aucune sorte.',
  licences: 'Texte intégral des licences',
  reading: 'Lecture…',
}
