import type { dialogs as en } from '../en/dialogs'
import type { Worded } from '../worded'

export const dialogs: Worded<typeof en> = {
  newProject: { title: 'Nouveau projet', button: 'Créer', name: 'Sans titre' },
  projectName: 'Nom du projet',
  openProject: 'Ouvrir un projet',
  importArticles: { title: 'Importer des articles', button: 'Importer' },
  importFolder: { title: 'Importer un dossier', button: 'Importer' },
  replaceText: { title: 'Remplacer le texte', button: 'Remplacer' },
  chooseEvidence: 'Choisir la preuve',
  restore: { title: 'Restaurer dans une copie', button: 'Restaurer' },
  exportArticle: 'Exporter l’article avec ses marques',
  exportAnnotations: 'Exporter les affirmations en annotations web',
  exportEvents: 'Exporter les évènements en CSV',
  saveCopy: 'Enregistrer une copie',
  exportReport: (format) => `Exporter le rapport en ${format}`,
  files: {
    texts: 'Textes, pages et documents',
    html: 'Page web (HTML)',
    word: 'Word',
    annotations: 'Annotations web (JSON-LD)',
    csv: 'Tableau (CSV)',
    svg: 'Image (SVG)',
    all: 'Tous les fichiers',
  },
  unsaved: {
    question: 'La correction d’un texte n’est pas enregistrée.',
    detail: 'Fermer la fenêtre la jette.',
    keep: 'Continuer à écrire',
    throwAway: 'Jeter',
  },
  openLink: {
    question: (host) => `Ouvrir ${host} dans votre navigateur ?`,
    detail: (address) =>
      `${address}\n\nPlumbline reste hors ligne, mais pas votre navigateur : les responsables de ce site peuvent voir la visite.`,
    yes: 'Ouvrir dans le navigateur',
  },
  openOutside: {
    question: (name) => `Ouvrir une copie de « ${name} » dans un autre programme ?`,
    detail:
      'Ici, un fichier n’exécute rien et ne joint personne. Un autre programme peut exécuter ce qu’il contient, faire savoir à qui l’a fait qu’il a été ouvert, et en garder des traces : listes de fichiers récents, aperçus, copies en ligne. La copie reste là où vous l’enregistrez, en clair.',
    yes: 'Ouvrir dans un autre programme',
  },
  cancel: 'Annuler',
}
