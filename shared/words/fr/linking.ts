import type { linking as en } from '../en/linking'
import type { Worded } from '../worded'

export const linking: Worded<typeof en> = {
  takenTogether: (reasons, doubts, pair) => {
    const meant = pair.length === 0 ? '' : ` Cela vaut pour ${pair.join(' et ')}.`
    return reasons.length === 0
      ? `Pris ensemble, malgré ceci : ${doubts.join(' ; ')}.${meant}`
      : `Pris ensemble, parce que : ${reasons.join(' ; ')}${doubts.length === 0 ? '' : ` – contre cela : ${doubts.join(' ; ')}`}.${meant}`
  },
  evidence: {
    'one-event': 'les articles semblent relater un même évènement',
    'articles-alike': 'les articles se ressemblent',
    'articles-alike-background': 'non l’actualité d’articles qui se ressemblent, mais leur contexte',
    'same-role-in-one-event': 'la même chose est comptée d’un même évènement',
    'same-noun': 'le même nom',
    'other-roles': 'autre chose est compté',
    'role-on-one-side': 'l’un d’eux ne dit pas clairement ce qu’il compte',
    'same-role-of-a-measurement': 'les mesures de ce genre sont nombreuses',
    size: 'les chiffres sont très éloignés',
    'days-between': 'les jours sont très éloignés',
    'value-stands-elsewhere': 'l’un des chiffres se trouve dans d’autres textes que le sien',
    'one-day': 'le même jour',
    'other-day': 'des jours différents',
    'background-on-one-side': 'l’un est donné comme contexte',
    'background-on-both': 'ils sont donnés comme contexte',
    'one-text': 'ils sont dans un même texte',
    'two-speakers-in-one-text': 'deux auteurs de propos d’un même texte',
    'one-sentence': 'ils sont dans une même phrase',
    'group-on-one-side': 'l’un d’eux ne nomme aucun groupe de personnes',
    'other-groups': 'des groupes de personnes différents',
    'saying-on-one-side': 'l’un d’eux n’est la déclaration de personne',
    'words-near': 'les mêmes mots tout près',
    'passages-alike': 'les phrases alentour se ressemblent',
    'same-target': 'le même nom propre',
    'leads-its-rivals': 'aucun autre chiffre ne convient aussi bien',
    'same-deed-of-dates': 'le même acte est daté',
    'same-deed-of-durations': 'le même acte a duré',
    'nearest-deed-of-figures': 'l’acte le plus proche des chiffres est le même',
    'only-one-of-its-unit': 'chacun est le seul chiffre de son unité en tête de son texte',
    'a-date': 'ce sont des dates',
    'an-amount': 'ce sont des sommes d’argent',
    'a-measurement': 'ce sont des mesures',
  },
  against: { 'leads-its-rivals': 'un autre chiffre convient mieux' },
}
