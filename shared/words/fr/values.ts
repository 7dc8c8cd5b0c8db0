import type { values as en } from '../en/values'
import type { VagueRule } from '../../schema/quantity'
import type { Worded } from '../worded'
import { counted } from './terms/format-count'

const vagueRules: Readonly<Record<VagueRule, string>> = {
  acled: 'lu selon la règle de l’ACLED',
  plural: 'lu comme deux ou plus',
}

export const values: Worded<typeof en> = {
  faults: {
    'not-a-date':
      'Écrivez une date du calendrier, comme 2014-01-20, 2014-01 ou 2014 ; une période comme 2011-03/2014-01, ouverte comme 2011-03/..',
    'ends-before-it-starts':
      'Cette période finit avant de commencer. Écrivez d’abord son début, comme 2011-03/2014-01.',
    'not-a-number': 'Écrivez un nombre, comme 120 000.',
    'too-large':
      'Ceci dépasse 9 007 199 254 740 991, le plus grand nombre gardé avec tous ses chiffres. Dites-le dans une unité plus grande.',
    'too-small':
      'Ceci est plus proche de zéro que 0,0000000001, le plus petit nombre imprimé. Dites-le dans une unité plus petite.',
    'too-many-digits':
      'Ceci a plus de chiffres qu’il n’en est gardé. Arrondissez à quinze, dont dix après la virgule.',
    'range-ends-below-its-start': 'La fourchette finit en dessous de son début.',
    'fewer-than-none': 'Il ne peut pas y avoir moins de zéro personne.',
    'stretch-ends-before-it-starts': 'Cet extrait finit avant de commencer.',
    'box-past-the-edge': 'Un cadre se trouve à l’intérieur de l’image ou de la page.',
  },
  refused: (fault) => `Rien n’a été modifié. ${fault}`,
  tooLong: (most) =>
    `Un texte compte ici au plus ${counted(most, 'caractère')}. Raccourcissez-le, ou mettez le reste ailleurs.`,
  tooMany: {
    tags: (most) => `Une affirmation a au plus ${counted(most, 'étiquette')}. Retirez-en d’abord.`,
    names: (most) => `${counted(most, 'nom')} au plus peuvent figurer ici. Retirez-en d’abord.`,
    entries: (most) =>
      `On peut choisir ou énumérer au plus ${counted(most, 'élément')} à la fois. Prenez-en moins.`,
  },
  vague: ({ words, rule }) => `« ${words} », ${vagueRules[rule]}`,
  vagueMethod: {
    acled:
      'Les mots qui ne comptent rien d’exact sont lus comme le fait l’ACLED, au moins qu’ils puissent vouloir dire : « dozens » (des dizaines) comme 12 ou plus, « scores » (des vingtaines) comme 20, « hundreds » (des centaines) comme 100.',
    plural:
      'Les mots qui ne comptent rien d’exact sont lus comme deux ou plus de ce qu’ils nomment : « dozens » (des dizaines) comme 24 ou plus, « scores » (des vingtaines) comme 40, « hundreds » (des centaines) comme 200.',
  },
}
