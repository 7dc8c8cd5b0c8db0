import type { reader as en } from '../../en/features/reader'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { claims } from './claims'
import { evidence } from './evidence'

export const reader: Worded<typeof en> = {
  noTitle: 'Aucun titre indiqué',
  outlet: 'Média',
  by: 'Par',
  published: 'Publication',
  caption: 'Légende',
  notStated: 'non précisé',
  notOnTheScale: 'absent de l’échelle',
  text: (article) => `Texte de ${article}`,
  fact: (name, value) => `${name} : ${value}`,
  margin: {
    title: 'Affirmations à côté du texte',
    why: (verdict, pieces) =>
      pieces === 0 ? `${verdict} · pas encore de preuve` : `${verdict} · ${counted(pieces, 'preuve')}`,
  },
  edges: {
    start: 'Où la marque commence',
    end: 'Où la marque finit',
    keys: (alt) => `Faites-le glisser, ou utilisez les flèches : par mots, avec ${alt} par lettres`,
  },
  links: {
    opens: (click, key) => `${click} ou ${key} l’ouvre dans votre navigateur, après une question.`,
    staysClosed: 'Ce n’est pas une adresse du web, et elle n’est pas ouverte.',
    toNote: (click, key) => `${click} ou ${key} va à la note.`,
    toMark: (click, key) => `${click} ou ${key} revient à l’appel de note.`,
    click: 'clic',
  },
  selected: 'Mots sélectionnés',
  nothingSelected: 'Plus aucun mot n’est sélectionné',
  claim: (type, wording, verdict) =>
    `Affirmation (${claims.types[type].toLowerCase()}) : ${wording} – ${verdict}`,
  evidence: (stance, wording) => `Preuve (${evidence.stances[stance].toLowerCase()}) pour : ${wording}`,
  changed: (mark, was) => `${mark}\nModifié : il disait « ${was} ».`,
}
