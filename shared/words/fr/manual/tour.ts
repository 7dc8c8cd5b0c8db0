import type { tour as en } from '../../en/manual/tour'
import type { Worded } from '../../worded'

export const tour: Worded<typeof en> = {
  title: 'Visite guidée',
  offer: 'Nouveau ici ? Trois étapes sur l’exemple mènent à votre premier rapport.',
  begin: 'Commencer la visite',
  notNow: 'Pas maintenant',
  stepOf: (step, steps) => `Étape ${step} sur ${steps}`,
  steps: {
    claim: 'Marquer une affirmation',
    evidence: 'Lier ce sur quoi elle repose',
    report: 'Décider, et diffuser le rapport',
  },
  hints: {
    show: (name) => `Allez à « ${name} ».`,
    article: 'Choisissez un article dans la liste.',
    words:
      'Sélectionnez dans le texte des mots qui peuvent être justes ou faux : par exemple un chiffre et ce qu’il compte.',
    mark: (name) => `Appuyez sur « ${name} », sous les mots.`,
    claim: 'Choisissez une affirmation dans la liste.',
    link: (name) => `Appuyez sur « ${name} », à côté de l’affirmation.`,
    passage:
      'Sélectionnez le passage de l’autre article qui parle pour ou contre l’affirmation. Le champ au-dessus choisit l’article.',
    stance: 'Dites ce que fait le passage : il étaye l’affirmation, la réfute, ou donne le contexte.',
    conflict: 'Choisissez la divergence : deux affirmations qui ne s’accordent pas y sont côte à côte.',
    decide: (name) =>
      `Lisez ce que donne la comparaison. Plus bas, écrivez pourquoi vous décidez ainsi, et appuyez sur « ${name} ».`,
    report: (name) => `Voici ce qui serait diffusé. Appuyez sur « ${name} ».`,
  },
  where: 'Me montrer',
  skip: 'Passer cette étape',
  leave: 'Quitter la visite',
  left: 'La visite est finie. Elle peut être reprise depuis le menu Aide.',
  done: 'C’était tout le chemin, d’un texte à un rapport. Le manuel contient le reste ; votre travail commence avec un projet à vous.',
  finish: 'Fermer',
}
