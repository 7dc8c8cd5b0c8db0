import type { buttons as en } from '../../en/window/buttons'
import type { Worded } from '../../worded'

export const buttons: Worded<typeof en> = {
  cancel: 'Annuler',
  close: 'Fermer',
  open: 'Ouvrir',
  done: 'Terminé',
  back: 'Retour',
  stop: 'Arrêter',
  dismiss: 'Écarter',
  details: 'Détails',
}
