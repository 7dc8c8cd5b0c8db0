import type { PhraseWords } from '../language'

/** French: what leads, ends or names a phrase, and what makes a figure part of a name. */
export const phrases: PhraseWords = {
  describing: `
      autres, derniers, dernières, premiers, premières, nouveaux, nouvelles, jeunes, petits, grandes, grands`,
  stop: `
      dans, en, à, au, aux, du, de, des, par, pour, sur, sous, avec, sans, entre, vers, depuis, pendant, après,
      avant, contre, chez, et, ou, mais, donc, or, ni, car, que, qui, dont, où, est, sont, était, étaient, a,
      ont, avait, avaient, été, se, s', ne, n', n, pas, plus, moins, le, la, les, l', d', ce, cette, ces, son,
      sa, ses, leur, leurs, il, elle, ils, elles, on, nous, vous, selon, ainsi, aussi, fut, furent, sera,
      seront, vivent, restent, attendent, reste, manquent, participent, font, fait, y, c', c, qu', qu, j', m',
      t'`,
  of: "de, d', des, du",
  by: 'par',
  groups: 'forces, armée, régime, rebelles, gouvernement, police, milices, combattants',
  placeBefore: 'à, en, dans, près, au, aux, vers, sur',
  placeMaybe: `
      depuis, hors, de, du, d', chez, secoué, frappé, touché, bombardé, fui, quitté`,
  ageBefore: 'âgé de, âgée de, âgés de, âgées de, âge de',
  ageAfter: '',
  labels: `
      article, articles, résolution, chapitre, page, pages, route, vol, chaîne, numéro, nº, n°, salle, section,
      étage, loi, paragraphe, quai, ligne, rn`,
  streets: 'rue, avenue, boulevard, place, quai, allée, chemin, impasse',
  phoneWords: 'téléphone, tél, appeler, appelez, composer',
  sports: 'battu, battus, gagné, victoire, défaite, match, score, vainqueur, but',
  accordingTo: `selon, d' après, citant, de source, de sources`,
  sayVerbs: `
      dit, disent, déclaré, déclare, déclarent, annoncé, annonce, annoncent, affirmé, affirme, affirment, indiqué, indique,
      indiquent, rapporté, rapporte, rapportent, précisé, précise, précisent, estime, estimé, estiment, assuré, assure, assurent,
      averti, avertit, prévenu, prévient, confirmé, confirme, confirment, expliqué, explique, expliquent, raconté, raconte,
      racontent, souligné, souligne, ajouté, ajoute, reconnu, reconnaît, signalé, signale, révélé, révèle, témoigné, témoigne,
      soutient, soutiennent, prétend, prétendent, relaté, relate, fait savoir`,
  tallies: 'bilan, décompte',
  superlatives: `
      le plus, la plus, les plus, le moins, la moins, les moins, le pire, la pire, le meilleur, la meilleure,
      record, sans précédent, inédit, inédite, jamais, pour la première fois, le premier, la première, le seul,
      la seule`,
  classes: {
    tellVerbs: `informé`,
    dayParts: `matin, soir, midi, après-midi, nuit`,
    onDays: `ce, le`,
    saidAs: `comme, ainsi`,
    joins: `et, mais, alors, comme, ainsi, en, dans, de, par, sur, pour, selon`,
    beforeSaying: `également, aussi, ensuite, puis, même, pour, sa, leur, part, avait, avaient, est, été, toutefois, cependant`,
    clauseBreaks: `que, qu', qui, dont, lorsque, quand, tandis, après, mais, depuis, où, parce, car, selon, alors, avant, dit, a`,
    heat: 'température',
    perWords: 'per, pour',
    outOfTen: 'sur',
    compass: 'n, s, e, w',
    contrasts: 'mais, tandis, alors, bien',
    restarts: 'autres',
    comparedWith: 'a, contre',
    halvesOfNouns: 'heure, finale, siècle',
    pronouns: "il, elle, ils, elles, on, je, nous, vous, ce, cela, qui, que, qu', c', s'",
    economy: 'pib',
    leadsToFigure: 'à, a',
    parents: 'mère, père',
    definite: 'les',
  },
  demonyms: {},
  compoundNouns: {},
}
