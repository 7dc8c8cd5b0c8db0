import type { settings as en } from '../en/settings'
import type { Worded } from '../worded'

export const settings: Worded<typeof en> = {
  title: 'Réglages',
  name: 'Votre nom',
  nameHint: 'Figure désormais dans l’historique et dans les rapports. Laissez-le vide pour rester sans nom.',
  colours: 'Couleurs',
  themes: { system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  language: 'Langue de la fenêtre, dès le prochain démarrage',
  startAgain: 'Redémarrer maintenant',
  coverAll: 'Couvrir chaque original jusqu’au clic',
  projectTitle: 'Titre de ce projet',
  verdictScale: 'Échelle de verdicts',
  vague: 'Comment lire « dizaines », « vingtaines » et « centaines »',
  vagueRules: {
    acled: 'Règle de l’ACLED : 12, 20, 100 ou plus',
    plural: 'Au moins deux : 24, 40, 200 ou plus',
  },
  vagueMeanings: {
    acled:
      '« dozens » (des dizaines) vaut 12 ou plus, « scores » (des vingtaines) 20, « hundreds » (des centaines) 100 : la lecture la plus prudente, comme compte l’ACLED',
    plural:
      '« dozens » (des dizaines) vaut 24 ou plus, « scores » (des vingtaines) 40, « hundreds » (des centaines) 200',
  },
  method: 'Méthode, telle que la donne le rapport',
}
