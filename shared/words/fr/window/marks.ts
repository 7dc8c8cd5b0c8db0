import type { marks as en } from '../../en/window/marks'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'

export const marks: Worded<typeof en> = {
  anchoring: {
    exact: 'exact',
    moved: 'déplacé',
    changed: 'modifié',
    ambiguous: 'plusieurs endroits possibles',
    lost: 'n’est plus dans le texte',
  },
  bidiControls: {
    ALM: 'marque de lettre arabe',
    LRM: 'marque gauche-à-droite',
    RLM: 'marque droite-à-gauche',
    LRE: 'enchâssement gauche-à-droite',
    RLE: 'enchâssement droite-à-gauche',
    PDF: 'fin de formatage directionnel',
    LRO: 'forçage gauche-à-droite',
    RLO: 'forçage droite-à-gauche',
    LRI: 'isolat gauche-à-droite',
    RLI: 'isolat droite-à-gauche',
    FSI: 'isolat selon le premier caractère fort',
    PDI: 'fin d’isolat directionnel',
  },
  copyAddress: 'Copier l’adresse',
  addressCopied: 'L’adresse est dans le presse-papiers.',
  openInBrowser: 'Ouvrir dans le navigateur…',
  sameWords: 'Les mots sont les mêmes ; seuls les espaces diffèrent.',
  showUnchanged: (characters) =>
    `Afficher ${counted(characters, 'caractère inchangé', 'caractères inchangés')}`,
  noSuchVerdict: 'Absent de l’échelle',
  articleGone: 'Un article disparu',
}
