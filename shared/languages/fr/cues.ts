import type { CueWords } from '../language'

/** French: what the words near a figure, a date or a duration say of it. */
export const cues: CueWords = {
  slashDate: 'day first',
  furniture: {
    starts: `
        lire aussi, à lire aussi, lire la suite, en savoir plus, sur le même sujet, les plus lus, partager,
        suivez-nous, abonnez-vous, s'abonner, publicité, photo, photos, image, vidéo, en images, copyright,
        tous droits réservés, mots-clés, commentaires`,
    counts: `
        partages, partage, commentaires, commentaire, vues, j'aime, min, minutes, lecture, de, photos`,
    credits: `
        photo, photos, image, archives, getty, crédit`,
  },
  publishing: `
    publié, publiée, publié le, mis à jour, mis à jour le, mise à jour, dernière mise à jour, date de
    publication, créé le, posté le, modifié le, diffusé le, rédigé le`,
  ago: 'plus tôt, auparavant, avant',
  agoBefore: 'il y a, voici, voilà, il y avait, y a',
  relative: [
    { words: "aujourd'hui, ce matin, cet après-midi, ce soir, cette nuit", unit: 'day', by: 0 },
    {
      words: 'hier, la veille, hier soir, la nuit dernière, hier matin, le jour précédent',
      unit: 'day',
      by: -1,
    },
    { words: 'avant-hier', unit: 'day', by: -2 },
    { words: 'demain, le lendemain', unit: 'day', by: 1 },
    { words: 'cette semaine, en début de semaine, plus tôt cette semaine', unit: 'week', by: 0 },
    {
      words: 'la semaine dernière, la semaine passée, la semaine précédente, il y a une semaine',
      unit: 'week',
      by: -1,
    },
    { words: 'la semaine prochaine', unit: 'week', by: 1 },
    { words: 'ce mois-ci, ce mois, au début du mois', unit: 'month', by: 0 },
    { words: 'le mois dernier, le mois passé, le mois précédent, il y a un mois', unit: 'month', by: -1 },
    { words: 'le mois prochain', unit: 'month', by: 1 },
    { words: "cette année, d' ici la fin de l' année, en fin d' année", unit: 'year', by: 0 },
    {
      words: `
      l' an dernier, l' année dernière, l' an passé, l' année passée, l' année précédente, il y a un an`,
      unit: 'year',
      by: -1,
    },
    { words: "l' an prochain, l' année prochaine", unit: 'year', by: 1 },
  ],
  last: 'dernier, dernière, passé, passée',
  dayParts: [
    {
      words: "à l' aube, aube, avant l' aube, tôt, petit matin, au petit matin, premières heures",
      from: 0,
      to: 9,
    },
    { words: 'matin, matinée, dans la matinée, au matin', from: 4, to: 12 },
    { words: 'après-midi, midi', from: 12, to: 18 },
    { words: 'soir, soirée, en soirée, au crépuscule', from: 17, to: 24 },
    { words: 'nuit, dans la nuit, tard', from: 18, to: 30 },
  ],
  beforeNoon: 'du matin, am',
  afterNoon: "de l' après-midi, du soir, pm",
  namedTimes: { midi: 720, minuit: 1440 },
  leadsToTime: 'à, vers, avant, après, depuis, dès, autour, de',
  partsOfPeriod: {
    early: "début de, début, au début de, début d'",
    mid: 'mi, milieu de, au milieu de',
    late: 'fin de, fin, à la fin de',
  },
  background: `
    auparavant, précédemment, par le passé, dans le passé, historiquement, ces dernières années, ces derniers
    mois, ces dernières semaines, au fil des ans, il y a des années, depuis lors, similaire, similaires, une
    précédente attaque, précédent, précédente, la dernière fois, anniversaire, histoire, ancien, ancienne,
    record, le plus meurtrier, la plus meurtrière, le pire, la pire`,
  part: `
    dont, parmi eux, parmi elles, parmi lesquels, parmi lesquelles, y compris, notamment, d' entre eux, d' entre
    elles, la plupart d' entre eux, ainsi que, avec, compris`,
  further: `
    autres, autre, de plus, supplémentaires, supplémentaire, les autres, le reste, restants, encore, aussi,
    également`,
  running: `
    jusqu' à présent, jusqu' ici, à ce jour, au total, en tout, un total de, total de, dans l' ensemble, depuis,
    au cours des, ces derniers, ces dernières, pendant la, durant la, chaque année, par an, annuellement`,
  changed: `
    est passé à, passé à, passe à, est passée à, s' élève à, s' élevait à, s' est alourdi à, alourdi à, est
    monté à, monté à, a atteint, atteint, a augmenté à, grimpé à, porté à, est porté à, contre, révisé, révisée,
    plus tard`,
  corrected: `
    corrigeant, corrigé, corrigée, révisé, révisée, contre, annoncés auparavant, annoncé précédemment`,
  unreal: `
    pourrait, pourraient, pouvait, peut, peuvent, devrait, devraient, si, sauf, à moins que, prévoit, prévoient,
    prévu, prévue, projet, projets, plan, espère, espèrent, attendu, attendus, menacé, menace, craint,
    craignent, redoute, possible, possibles, peut-être, éventuel, proposé, propose, demande, demandent, exige,
    potentiel, encourt, risque, maximum`,
  claimLeads: 'que',
  negation: `
    ne, n', pas, jamais, aucun, aucune, personne, nul, nulle, ni, sans, nié, nie, nient, démenti, dément,
    démentent, réfuté, refusé, rejeté, non plus`,
  none: `
    aucun, aucune, zéro, nul, nulle, sans, n' a pas fait de, n' ont pas fait de, il n' y a pas de, il n' y a pas eu de, pas de, n' a fait aucun, n' a fait aucune, ni, sans faire de, n' a pas causé de`,
  noneBehind: '',
  nobody: "personne, nul, aucun, aucune, aucun d' entre eux",
  magnitude: `
    magnitude, richter, séisme, séismes, tremblement de terre, secousse, secousses, réplique, répliques`,
  groups: {
    children: `
      enfants, enfant, mineurs, mineur, bébés, bébé, filles, fillettes, fillette, garçons, adolescents, écoliers`,
    women: 'femmes, femme',
    civilians: 'civils, civil, habitants, villageois, riverains',
    combatants: `
      combattants, combattant, miliciens, insurgés, djihadistes, jihadistes, terroristes, rebelles, rebelle,
      extrémistes, hommes armés`,
    soldiers: 'soldats, soldat, militaires, militaire, conscrits, officiers, appelés, légionnaires',
    police: 'policiers, policier, policières, gendarmes, gendarme, agents de police',
    medics: `
      médecins, médecin, infirmiers, infirmières, soignants, secouriste, personnel médical, personnels de santé`,
    rescuers: `
      secouristes, sauveteurs, volontaires, volontaire, bénévoles, pompiers, pompier, humanitaires, casques
      blancs`,
    journalists: 'journalistes, journaliste, reporters, reporter',
    students: 'étudiants, étudiant, élèves, élève, enseignants, professeurs',
    foreigners: 'étrangers, étranger, touristes, touriste, ressortissants étrangers',
    families: 'familles, famille, proches, frères, sœurs, fils',
    prisoners: 'prisonniers, détenus, otages, captifs',
    passengers: `
      passagers, passager, membres d' équipage, équipage, pilotes, conducteurs, pèlerins, voyageurs`,
    workers: 'travailleurs, employés, salariés, ouvriers, mineurs de fond, gardes, personnel',
  },
  nounRoles: {
    attackers: `
      assaillants, assaillant, kamikazes, kamikaze, tireurs, tireur, attaquants, ravisseurs, braqueurs, voleurs,
      pirates, suspects, agresseurs`,
    vehicles: `
      véhicules, véhicule, camions, camion, voitures, voiture, autobus, autocars, bus, ambulances, motos`,
    buildings: `
      bâtiments, bâtiment, immeubles, immeuble, maisons, maison, habitations, logements, appartements, magasins`,
    'air strikes': `
      frappes aériennes, frappe aérienne, raids aériens, raids, frappes, bombardements, bombardement`,
    projectiles: `
      roquettes, roquette, missiles, missile, obus, mortiers, bombes, barils d' explosifs, projectiles`,
    aftershocks: 'répliques, réplique, secousses, séismes',
    bodies: 'corps, cadavres, cadavre, dépouilles',
    firefighters: 'pompiers, pompier, sapeurs-pompiers',
    wives: 'épouses, épouse',
    firearms: 'fusils, armes, pistolets, armes à feu',
    population: 'population, habitants, résidents, citoyens',
    members: 'membres, adhérents, partisans, abonnés, utilisateurs, clients',
    employees: 'employés, salariés, emplois, postes, effectifs',
    ships: 'navires, navire, bateaux, bateau, embarcations',
    aircraft: 'avions, avion, appareils, hélicoptères, drones, chasseurs',
    countries: 'pays, nations, états',
    votes: 'voix, suffrages, votes',
    seats: 'sièges, mandats',
    victims: 'victimes, victime',
  },
  measureRoles: {
    length: {
      depth: 'profondeur, sous terre',
      height: 'hauteur, haut, haute, hauts, hautes, altitude, chute, tombé, chuté, dénivelé',
      distance: `
        distance, au nord, au sud, à l' est, à l' ouest, au nord-est, au nord-ouest, au sud-est, au sud-ouest,
        loin, près, hors`,
      width: 'largeur, large, diamètre, rayon',
      length: 'longueur, long, tronçon',
    },
    money: {
      damage: 'dégâts, dégât, dommages, pertes, perte, préjudice',
      offer: 'offre, offert, proposition, enchère',
      price: `
        prix, coût, coûts, acheté, achat, acquis, acquisition, payé, payer, vendu, vente, accord, valeur,
        évalué, évaluée, coûte, coûté, coûtent, coûtait, coûtera, rachat`,
      contract: 'contrat, salaire, signé',
      share: 'action, actions, par action',
      fine: 'amende, amendes, sanction, caution, indemnisation, dédommagement',
      funding: `
        fonds, financement, levé, investi, investissement, aide, subvention, budget, prêt, don, versé`,
      revenue: "chiffre d' affaires, ventes, bénéfices, bénéfice, recettes, revenus",
      loot: 'volé, volés, bijoux, butin, vol, braquage',
    },
    duration: {
      sentence: `
        peine, condamné, condamnée, condamnés, prison, emprisonnement, détention, sursis, ferme, écroué`,
      siege: 'siège, blocus, encerclement',
      war: 'guerre, conflit, crise, combats, offensive, campagne, bataille, opération, soulèvement',
      contract: 'contrat, accord, prolongation, signé',
      truce: 'trêve, cessez-le-feu, pause, accalmie',
      fire: 'incendie, feu, flammes, éteindre, maîtriser, pompiers',
      marriage: 'mariés, marié, mariage, épouse, mari',
      old: 'construit, existe, vieux',
      career: 'carrière, servi, travaillé, mandat, poste',
      journey: 'voyage, trajet, vol',
      warning: 'préavis, délai, ultimatum',
      quake: 'secousse, tremblement, duré',
    },
    percent: {
      turnout: 'participation, voté, électeurs, voix, suffrages, scrutin, élection, sondage',
      unemployment: 'chômage',
      inflation: 'inflation, prix',
      growth: 'croissance, progressé, pib, économie',
      stake: 'capital, participation au capital',
      shares: 'actions, bourse, indice',
      market: 'marché, parts',
    },
    '%': {},
    mass: {
      weight: 'pèse, pesait, poids',
      load: 'aide, vivres, cargaison, explosifs, denrées',
    },
    area: {
      area: 'superficie, territoire, terrain, brûlés, ravagés, parcouru',
    },
  },
  distanceTo: "de, du, des, d', à, au, près",
  deeds: {
    said: `
      dit, disent, déclaré, a déclaré, déclare, affirmé, affirme, affirment, annoncé, annonce, annoncent,
      indiqué, indique, rapporté, rapporte, rapportent, ajouté, confirmé, confirme, averti, assuré, assure,
      selon, écrit, communiqué, révélé, insisté, précisé, précise, expliqué, entretien, dénoncé, signalé`,
    published: 'publié, publiée, diffusé, diffusée',
    die: `
      mort, morts, morte, mortes, décès, décédé, décédés, décédée, mourir, meurt, tué, tués, tuée, tuées, tuer,
      tuant, tue, tuent, assassiné, assassinés, assassinat, abattu, abattus, péri, noyé, noyés, meurtre`,
    injure: 'blessé, blessés, blessée, blessées, blessant, blessures',
    found: `
      trouvé, trouvés, retrouvé, retrouvés, retrouvée, découvert, découverts, découverte, localisé, récupéré`,
    missing: `
      disparu, disparus, disparue, disparition, enlevé, enlevés, kidnappé, porté disparu, portés disparus`,
    arrest: `
      arrêté, arrêtés, arrêtée, arrestation, arrestations, interpellé, interpellés, interpellation, détenu,
      capturé, capturés, garde à vue, appréhendé`,
    charge: 'inculpé, inculpés, accusé, accusés, mis en examen, poursuivi',
    court: 'tribunal, cour, procès, audience, comparu, comparaître, jugé',
    convict: 'coupable, condamné, condamnée, condamnés, verdict, acquitté',
    sentence: 'peine, condamnation, écroué, exécuté, exécution',
    free: 'libéré, libérés, libération, relâché, relâchés, remis en liberté, gracié, évadé',
    born: 'né, née, naissance, anniversaire',
    marry: 'épousé, mariage, marié, divorcé',
    begin: 'commencé, commence, début, débuté, entamé, éclaté, lancé, lance, déclenché, ouvert, depuis',
    end: 'terminé, termine, fini, achevé, conclu, fin, expiré, fermé, arrêté, éteint, maîtrisé',
    strike: 'secoué, frappé, produit, survenu, survenue, eu lieu, enregistré, touché, épicentre',
    attack: `
      attaque, attaques, attaqué, attentat, attentats, bombardement, bombardements, bombardé, explosion,
      explosé, tiré, assaut, frappe aérienne, frappes aériennes, raid, raids, fusillade`,
    crash: `
      écrasé, percuté, collision, heurté, déraillé, naufrage, chaviré, coulé, chuté, tombé, accident`,
    damage: `
      endommagé, endommagée, endommagés, endommagées, détruit, détruite, détruits, détruites, destruction,
      dégâts, effondré, effondrée, effondrés, effondrées, rasé, rasées, ravagées, emportées, renversé`,
    fire: 'incendie, incendies, feu, flammes, brûlé, ravagé',
    call: 'appelé, appel, alerté, prévenu, averti',
    capture: "pris, prise, capturé, repris, emparé, conquis, s' est emparé, pris le contrôle",
    besiege: 'assiégé, assiégée, siège, encerclé, encerclée, blocus',
    agree: 'convenu, accord, signé, signature, pacte, traité, entendu',
    truce: 'trêve, cessez-le-feu, entré en vigueur, violé',
    buy: 'acheté, acquis, acquisition, achat, rachat, racheté, fusion, payé',
    sell: 'vendu, vente, cédé, enchères',
    offer: 'offert, offre, proposé, proposition',
    expect: 'prévu, prévue, attendu, attendue, programmé, échéance',
    vote: 'voté, vote, élection, élections, élu, urnes, référendum, approuvé, adopté',
    appoint: 'nommé, nommée, nomination, investi, embauché, promu, prêté serment',
    resign: 'démissionné, démission, limogé, renvoyé, licencié, destitué, expulsé, quitté',
    build: 'construit, construite, construction, édifié, fondé, fondée, créé, inauguré',
    bankrupt: 'faillite, dépôt de bilan, fermé',
    move: `
      fui, fuient, fuite, évacué, évacués, évacuation, déplacé, déplacés, arrivé, arrivés, revenu, retourné,
      quitté, parti, partis`,
    meet: 'rencontré, réuni, réunis, réunion, sommet, conférence, visite, visité, pourparlers',
    win: 'gagné, remporté, battu, victoire, perdu, vaincu',
    write: 'écrit, livre, article, film, mémoires',
    tell: 'révélé, admis, avoué, identifié, reconnu',
    work: 'travaillé, travaille, servi, vécu, vit, joué',
    rescue: 'secouru, secourus, sauvé, sauvés, extrait, dégagé',
    invade: 'intervenu, intervention, envahi, invasion, déployé, entré, entrés',
    measure: 'mesuré, enregistré',
  },
}
