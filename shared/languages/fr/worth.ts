import type { WorthWords } from '../language'

/** French: what makes a sentence worth checking, and what does not. */
export const worth: WorthWords = {
  causes: `
    parce que, parce qu', à cause de, à cause du, en raison, en raison de, grâce à, dû à, due à, causé, causée,
    causés, causées, provoqué, provoquée, provoquant, provoqué par, entraîné, entraînant, a conduit à, suite à,
    à la suite de, déclenché, résultat de, forcé, contraint, empêché`,
  blames: `
    accuse, accusé, accusent, accusée, accusés, accusait, reproche, reproché, responsable, responsable de,
    responsables, responsabilité, imputé, imputée, impute, revendiqué, revendiquée, revendique, attribué,
    attribuée, soupçonné, soupçonnée, soupçonnés, présumé, présumée, présumés, coupable, coupable de,
    mis en cause, inculpé, soutenu par, soutenue par, lié à, liée à, liens avec, commandité`,
  compares: `
    par rapport à, par rapport au, comparé à, contre, plus que, moins que, supérieur à, supérieure à,
    inférieur à, deux fois, double, doublé, triplé, moitié, a augmenté, augmenté, ont augmenté, hausse, baisse,
    a baissé, baissé, diminué, reculé, progressé, chuté, grimpé, recul, majorité, la plupart, en moyenne,
    dépassé, dépasse`,
  relations: `
    possède, possédait, possèdent, propriétaire, appartient, appartiennent, appartenait, comprend, comprennent,
    inclut, incluait, exclut, exclu, excluait, exclus, exclue, s'applique, ne s'applique, couvre, compose,
    composé de, contient, fournit, alimente, produit, emploie, contrôle, contrôlée, contrôlé, dirige, interdit,
    interdite, interdisent, exige, oblige, permet, permettait, autorise, autorisé, se trouve, située, situé,
    siège, fait partie, membre, membres, capitale, chef de, directeur de, marié à, frère de, fils de, connu sous,
    en vigueur, né à, née à, utilise, transporte`,
  acts: `
    se rendra, s'est rendu, rendra, rendu, se rend, visite, visité, visitera, voyagé, retiré, a retiré,
    s'est retiré, annulé, suspendu, reporté, refusé, rejeté, exigé, demandé, appelé, excusé, avoué, admis,
    reconnu, nié, dément, démenti, confirmé, promis, menacé, averti, mis en garde, prévenu, quitté, démissionné,
    inspecté, examiné, enquête, saisi, fouillé, abattu, poignardé, battu, torturé, violé, exécuté, empoisonné,
    pillé, livré, envoyé, reçu, payé, versé, financé, publié, signé, condamné, libéré, fui, échappé, volé,
    falsifié, détruit, inondé, inondée, coulé, effondré, évacué, fermé, ouvert, inauguré, introduit, aboli,
    développé, discuté, rencontré, rencontre, rompu, rompue, repris, déployé, bombardé, attaqué, pris, construit,
    vendu, acheté, échouer, échoué, mort, morts, tué, tués, arrêté, arrêtés, averti que, propagé`,
  absolutes: `
    tous, toutes, tout, chaque, aucun, aucune, personne, rien, jamais, toujours, partout, nulle part, seul,
    seule, uniquement, exclusivement, sans exception, seulement`,
  opinions: `
    devrait, devraient, doit, doivent, devons, il faut, espère, espérons, espèrent, espoir, je pense,
    nous pensons, nous croyons, je crois, à mon avis, bon, bonne, mauvais, mauvaise, terrible, difficile,
    difficiles, important, importante, intéressant, beau, belle, triste, heureux, fier, déçu, juste, injuste,
    souhaite, souhaitons, évidemment, sûrement, bien sûr, en bref, bref, peut-être, reste à voir, nul ne sait,
    personne ne sait, semble, probablement, probable, mieux faire, faire mieux, fatigant, fatigante`,
  invitations: `
    à lire aussi, lire aussi, lire la suite, lire également, abonnez-vous, inscrivez-vous, cliquez ici,
    suivez-nous, voir aussi, publicité`,
  credits: `
    photo :, photos :, image :, source :, crédit :, rédaction :, tous droits réservés`,
}
