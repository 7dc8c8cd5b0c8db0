import type { ManualPage } from '../../en/manual/manual-page'

/** A command in braces stands as its name, in the infinitive or as a noun: no article stands before it. */
export const pages: readonly ManualPage[] = [
  {
    id: 'story',
    title: 'Une première vérification, du texte au rapport',
    parts: [
      {
        heading: 'À quoi sert ce programme',
        paragraphs: [
          'Vous gardez ici des articles, vous y marquez les affirmations, vous liez chacune à ce sur quoi elle repose (les éléments de preuve, dits ici preuves), vous mettez côte à côte celles qui divergent et vous décidez, puis vous diffusez un rapport qui dit ce qui a été vérifié et comment.',
          'Tout se trouve dans un dossier de cette machine. Le programme ne parle à aucun réseau, et rien de ce que vous écrivez ne quitte la machine, à moins que vous ne le copiiez ou ne l’exportiez.',
        ],
      },
      {
        heading: 'Dix minutes avec l’exemple',
        paragraphs: [
          '{take-tour} fait ce chemin avec vous en trois étapes, et montre dans la fenêtre ce qui vient ensuite. La visite peut être quittée à tout moment, et reprise.',
          '{open-example} ouvre cinq textes sur un cessez-le-feu en Syrie. Deux affirmations sur le bilan des morts y sont marquées, l’une de « plus de 100 000 » et l’autre de « plus de 120 000 », et se font face dans une divergence. {open-arabic-example} ouvre les cinq mêmes textes, traduits en arabe.',
          'Choisissez un article à gauche. Sélectionnez les mots qui peuvent être justes ou faux et appuyez sur {new-claim} : c’est maintenant une affirmation, avec la quantité qui y a été lue. Ce qui a été mal lu se corrige dans l’inspecteur, à droite.',
          'Appuyez sur {link-evidence} et sélectionnez le passage d’un autre article sur lequel repose l’affirmation : {link-supports}, {link-refutes} ou {link-context}.',
          'Allez à {show-conflicts}. Ce qui a été lu dans les textes et ne s’accorde pas y est proposé, avec les raisons. Dites s’il s’agit d’une même chose, et tranchez entre les deux : une divergence garde ce que vous avez décidé, par quelle méthode, et pourquoi.',
          'Donnez un verdict à chaque affirmation, par un chiffre du clavier ou dans l’inspecteur, et dites en une phrase ce qui y mène. {show-report} montre ce qui serait diffusé ; {export-html} et {export-pdf} l’écrivent.',
        ],
      },
      {
        heading: 'Votre propre projet',
        paragraphs: [
          '{new-project} crée un dossier dont le nom finit par « .plumbline ». Il peut être déplacé, copié et sauvegardé comme tout dossier ; deux programmes n’y écrivent jamais en même temps. Les projets déjà ouverts se trouvent sous « Ouvrir un projet récent » dans le menu Fichier. Les listes que le système tient de son côté n’ont aucun projet protégé par une phrase secrète.',
        ],
      },
      {
        heading: 'La langue de la fenêtre',
        paragraphs: [
          'La fenêtre, les menus et le rapport parlent français, anglais, espagnol ou arabe : la langue du système, ou celle choisie dans {settings}. Elle vaut dès le prochain démarrage ; « Redémarrer maintenant », juste à côté, relance aussitôt le programme, sur le projet ouvert. Les textes et les noms gardent leur langue et leur sens d’écriture.',
        ],
      },
    ],
  },
  {
    id: 'importing',
    title: 'Importer des textes',
    parts: [
      {
        heading: 'Ce qui peut être lu',
        paragraphs: [
          'Texte, Markdown, pages web enregistrées (HTML, MHTML), PDF, Word, OpenDocument, Rich Text, PowerPoint, EPUB, courriels et boîtes de courriels, tableaux (CSV, Excel, OpenDocument), sous-titres, images, et annotations d’autres programmes (W3C, Hypothesis) : {import-files}, {import-folder}, ou déposez-les sur la fenêtre. {paste-article} prend le presse-papiers. Un enregistrement ou une vidéo se joint à une affirmation comme preuve ; sa transcription peut être importée.',
          'Les œuvres qu’un logiciel de références a exportées (BibTeX, RIS, CSL-JSON) deviennent des sources : titre, éditeur ou média, date et adresse ont leurs champs ; auteurs, identifiant et notes vont dans la note. Une œuvre qui est déjà une source, d’après son adresse ou son identifiant, n’est pas ajoutée à nouveau ; ce qui n’a pas été repris, et les entrées qui n’ont pas pu être lues, sont dits avec leurs lignes.',
          'Un texte de votre main est marqué « Notre propre manuscrit » dans l’inspecteur. Ses notes de bas de page et de fin deviennent alors des sources par « Reprendre les notes comme sources » : chacune est liée, comme contexte, à l’affirmation marquée avant elle dans sa phrase, ou à une nouvelle affirmation faite de cette phrase. Les notes d’une même adresse ont une seule source. Les commentaires du fichier (Word, OpenDocument, Rich Text) deviennent des commentaires sur leurs mots, avec leur auteur.',
          'Le fichier lui-même est gardé inchangé à côté de son texte, avec son empreinte. {show-original} le montre à côté du texte ; {save-copy} le rend ; {open-outside} en ouvre une copie ailleurs, après une question.',
          'Deux choses peuvent se lire côte à côte : {open-beside} partage le milieu, et le prochain article que vous choisissez s’ouvre dans l’autre moitié ; de même celui que l’on y glisse, ou sur lequel on clique en maintenant {Alt}. Deux copies défilent ensemble, passage par passage. Échap ferme la seconde moitié, {next-pane} passe de l’une à l’autre.',
        ],
      },
      {
        heading: 'Images et numérisations',
        paragraphs: [
          'Les mots des images et des pages sans texte sont lus par la machine, sur cette machine. Une machine peut mal lire un chiffre sans en laisser paraître le doute : chacun est à côté de son image tant que vous ne l’avez pas confirmé ou corrigé, et ne prend part à aucune comparaison d’ici là. Les affirmations sont marquées sur l’image, et les mots que l’on y sélectionne font des affirmations. Si seules quelques pages d’un PDF ont été numérisées, il vous est demandé si elles doivent être lues aussi.',
        ],
      },
      {
        heading: 'Ce qui n’a pas été importé',
        paragraphs: [
          'Chaque importation dit ce qui a été laissé de côté : commentaires, champs, images sans texte, pièces jointes. Si une grande part d’un fichier n’a pas été lue, la question vous est posée auparavant, les deux étant affichés.',
          'Les mots barrés, les appels de note et les titres courants sont tenus à l’écart du texte, pour qu’ils ne puissent pas se joindre à un chiffre. Regardez l’original là où un chiffre compte. Les mots sous une image sont montrés comme sa légende : un chiffre y est lu, mais leur jour et leur lieu ne passent pas pour ceux de ce que dit le texte.',
          'Ce qui est caviardé n’est pas dans le texte : « ███ » se trouve là où un cadre, un trait noir ou du noir sur noir cache des mots. Le fichier contient toujours ces mots, et la copie gardée avec l’article aussi : qui reçoit l’original peut les lire.',
        ],
      },
      {
        heading: 'Informations sur un texte',
        paragraphs: [
          'Le média, la signature, la date et l’adresse sont sous le titre ; un mot en pointillé se modifie d’un clic. Une date se saisit comme vous l’écrivez : 7 mai 2016, 2016-05-07, mai 2016.',
          'Des textes pour l’essentiel identiques sont pris pour des copies d’une même histoire, et comptent pour une source. « Pas une copie » dit le contraire. Les images qui se ressemblent passent aussi pour une seule, même réduites, grises ou un peu rognées : la source montre les deux, et « Pas la même image » dit le contraire. AVIF, TIFF et ce qui est presque uni ne sont pas comparés.',
        ],
      },
      {
        heading: 'Un texte qui change',
        paragraphs: [
          '{correct-text} et {replace-text} font une nouvelle révision. Chaque marque y est reportée ; celles dont les mots ont changé attendent dans {review-changes}. Aucune révision n’est jamais perdue.',
        ],
      },
    ],
  },
  {
    id: 'claims',
    title: 'Affirmations',
    parts: [
      {
        heading: 'Marquer',
        paragraphs: [
          'Sélectionnez des mots et appuyez sur {new-claim}. Une sélection s’étend aux mots entiers, sauf si {Alt} est maintenu ; {widen-selection} prend le groupe de mots, la phrase, le paragraphe. Les extrémités d’une marque peuvent être glissées.',
          'La même affirmation à un autre endroit s’ajoute à celle qui est ouverte : {add-occurrence}.',
          'Les anneaux à côté d’un texte sont les phrases à vérifier d’abord : {next-suggestion} va de l’une à l’autre, {accept-suggestion} crée l’affirmation, {dismiss-suggestion} l’écarte. {toggle-suggestions} les masque.',
        ],
      },
      {
        heading: 'La quantité',
        paragraphs: [
          'La borne, la valeur, l’unité, l’objet compté, le lieu et la date sont lus dans la phrase, et chacun le dit. Ce que vous changez reste comme vous l’avez mis.',
        ],
      },
      {
        heading: 'Qui le dit, et ce qu’il en est advenu',
        paragraphs: [
          'Sous « Elle dit » figurent qui fait l’affirmation et par qui elle passe, quand et où cela s’est produit, si c’est accompli, prévu, allégué ou démenti, et qui le conteste. Chaque mot a été lu dans la phrase ; un clic permet de le corriger.',
        ],
      },
      {
        heading: 'Le rapport des affirmations entre elles',
        paragraphs: [
          '{relate-claim} dit qu’une affirmation est la même qu’une autre, en est une partie, un état plus récent, une citation, ou repose sur elle. Dessous, « Tel qu’énoncé » confronte ce que les articles impriment à une transcription, un enregistrement ou une traduction. {new-conflict} met face à face des affirmations que le programme n’a pas proposées.',
        ],
      },
      {
        heading: 'Questions',
        paragraphs: [
          '{ask-question} note ce qu’il faut demander ou remarquer, à qui et pour quand ; ce qui est ouvert figure dans {show-coverage}, ce qui est en retard d’abord.',
        ],
      },
      {
        heading: 'Verdicts',
        paragraphs: [
          'Les chiffres du clavier donnent le verdict là où la liste ou l’inspecteur a le focus. {verdict-scale} permet à une rédaction de formuler sa propre échelle. Un verdict dont les mots ont changé ensuite est marqué comme à revoir.',
        ],
      },
    ],
  },
  {
    id: 'evidence',
    title: 'Preuves et sources',
    parts: [
      {
        heading: 'Lier',
        paragraphs: [
          '{link-evidence} part de l’affirmation ouverte. Choisissez un autre article, un fichier, une adresse ou une personne ; dans un texte, sélectionnez le passage et dites ce qu’il fait : {link-supports}, {link-refutes}, {link-context}. Le lien reste ouvert pour le passage suivant, jusqu’à Échap.',
          'L’endroit précis se dit aussi : une page, un cadre sur une image ou une page, des cellules d’un tableau, un extrait d’enregistrement. Les cellules se choisissent en faisant glisser la souris, ou avec Maj et les flèches, et s’affichent à côté de l’affirmation avec les en-têtes de leurs colonnes et de leurs lignes. Il peut être changé ensuite, aussi pour d’autres mots de l’article que l’on sélectionne, et le rapport le montre. Sous un enregistrement se lit sa transcription, si elle a été importée d’un fichier du même nom (talk.srt pour talk.mp3) ; l’affirmation et le rapport montrent alors ce qui est dit à cet instant. Un TIFF s’affiche page par page, comme un PDF, et les cadres qu’on y pose sont des emplacements de preuve ; ses mots ne sont pas lus.',
        ],
      },
      {
        heading: 'La preuve à côté de l’affirmation',
        paragraphs: [
          '{evidence-beside} partage le milieu : l’affirmation est dans son texte d’un côté, sa preuve de l’autre, passage, page ou image. Demandé à nouveau, cela montre la preuve suivante.',
          '{what-others-say} donne la liste des phrases des autres articles qui parlent de la même chose que les mots au curseur, avec les mots communs aux deux. Rien n’y est jugé : c’est vous qui dites si l’une dit autre chose, le dément ou dit la même chose.',
        ],
      },
      {
        heading: 'Ce qui compte comme indépendant',
        paragraphs: [
          'Les copies d’une même histoire, et les sources qui reposent l’une sur l’autre, comptent pour une. Une affirmation qui n’a que du contexte est sans preuve.',
          'Une source a une cote de deux signes (fiabilité de la source, crédibilité de ce qu’elle dit), dit à quel point elle est proche de ce qu’elle relate, et peut rester sans nom dans le rapport.',
        ],
      },
      {
        heading: 'Fichiers qui pourraient nuire',
        paragraphs: [
          'Les originaux sont affichés dans un cadre fermé : rien n’y est exécuté et rien n’est téléchargé. Ce qui est choquant peut être couvert, pour un seul ou pour tous, dans {settings}.',
        ],
      },
    ],
  },
  {
    id: 'conflicts',
    title: 'Divergences, évènements et bilans',
    parts: [
      {
        heading: 'Ce qui est proposé',
        paragraphs: [
          'Le programme lit les chiffres, les dates et les durées, lie ce qui parle d’une même chose, et propose les paires qui ne s’accordent pas. Il donne ses raisons, y compris celles qui vont contre. Il ne décide pas, et ne juge jamais de déclarations : il montre ce que d’autres disent de la même chose.',
          'Une proposition se confirme ou s’écarte ; plusieurs peuvent être écartées à la fois, et une mise à l’écart est retenue.',
          'La page d’une divergence a les affirmations côte à côte dans leurs phrases, leurs chiffres sur une ligne et leurs dates sur une autre, et ce que donne la comparaison. Deux bornes inférieures différentes peuvent être vraies ensemble ; une somme qui ne tombe pas juste est montrée avec ses parties.',
          'Une divergence se résout par une méthode, une valeur qui peut être publiée, et un motif ; les verdicts de ses affirmations peuvent être donnés du même geste. Une divergence résolue peut être rouverte.',
        ],
      },
      {
        heading: 'Évènements',
        paragraphs: [
          '{show-events} donne la liste de ce que relatent plusieurs articles. Confirmez un évènement proposé, corrigez son nom, son jour ou son lieu, séparez-le ou fusionnez-le, ou dites qu’un article ou un passage n’en fait pas partie : {telling-belongs}, {telling-not}, {telling-elsewhere}, {telling-split}. Ce que vous y dites lie toute proposition ultérieure.',
        ],
      },
      {
        heading: 'Le bilan',
        paragraphs: [
          'La page d’un évènement a une fiche par mesure, avec le dernier chiffre de chaque source sur une ligne, les parties sous les totaux, et ce qui a été gardé à part, avec la raison. Fixez le chiffre retenu, le bas et le haut par une méthode nommée ; le motif est rédigé d’après ce que vous choisissez et peut être modifié.',
          '{export-events} écrit les évènements tranchés sous forme de tableau.',
        ],
      },
    ],
  },
  {
    id: 'finding',
    title: 'Retrouver',
    parts: [
      {
        heading: 'Chercher',
        paragraphs: [
          '{find-in-text} cherche dans l’article, {find-everywhere} partout : textes, affirmations, notes, sources, preuves, évènements. Les guillemets gardent les mots ensemble, un signe moins exclut un mot. Les accents, les formes de lettres arabes et les chiffres ne font pas de différence.',
          '{show-palette} va partout et fait tout par son nom. {filter-list} restreint une liste ; dans la couverture, l’historique et la corbeille, ce sont eux qui sont restreints. {go-back} revient à ce que vous regardiez avant.',
        ],
      },
      {
        heading: 'Tout le projet d’un coup d’œil',
        paragraphs: [
          '{show-matrix} montre quelle source dit quoi de quelle affirmation : + étaye, − réfute, • contexte, puis la cote. Les flèches parcourent le tableau ; Entrée sur une case mène à la preuve, ou commence à en lier une là où il n’y en a pas ; en tête d’une rangée ou d’une colonne, elle ouvre l’affirmation ou la source. Les sources sous un même trait comptent pour une.',
          '{show-time-line} a les évènements dans l’ordre du temps, avec leurs bilans ; ceux qui n’ont pas de jour sont à part. {show-names} donne la liste des personnes et des lieux que nomment les textes ; les graphies qui sont peut-être celles d’un seul nom y sont proposées, et celles que vous réunissez n’en font qu’un dans la liste, dans {find-everywhere} et là où les évènements sont liés. Ce qui y est affiché s’enregistre comme tableau ou comme image.',
        ],
      },
      {
        heading: 'Annuler, historique, corbeille',
        paragraphs: [
          '{undo} défait le dernier pas, et dit lequel. {show-history} a chaque pas avec son heure et son auteur ; {show-trash} a tout ce qui a été supprimé, et le remet avec ce qui était parti avec.',
        ],
      },
    ],
  },
  {
    id: 'reports',
    title: 'Rapports',
    parts: [
      {
        heading: 'Ce que dit un rapport',
        paragraphs: [
          'La première page a les conclusions : chaque affirmation, qui l’a faite et quand, le verdict, et une ligne qui dit pourquoi. Puis chaque affirmation dans ses mots, avec ses preuves telles qu’elles peuvent être citées ; les divergences, avec ce qui a été décidé et par quelle méthode ; les évènements, avec tous les chiffres de chaque mesure sur une ligne ; les questions ; les sources ; la méthode et ses limites ; l’historique.',
          'À côté du rapport, vous choisissez quelles affirmations, quels évènements et quels articles y sont, quelle longueur il a, et si les noms protégés en restent absents ; le projet le retient. Le rapport a sa propre langue, quelle que soit celle de la fenêtre : verdicts, types d’affirmations, dates et chiffres y sont écrits, vos propres mots restent tels quels. L’aperçu dans {show-report} est ce qui est écrit. {export-html} fait un seul fichier, qui ne demande pas de réseau et n’exécute rien ; {export-pdf} fait des pages. Les caractères que ses polices n’ont pas (chinois, hébreu, émojis) sont nommés à la fin, car un autre appareil les dessine autrement.',
          'Parmi les formats à côté du rapport figure le HTML qui se contrôle lui-même : un fichier qui emporte les originaux, les textes et l’historique sur lesquels repose le rapport, pour autant qu’ils puissent sortir. Qui l’ouvre dans un navigateur, sans réseau et sans Plumbline, voit ligne par ligne si chacun est bien ce que nomme le rapport. Cela montre que le fichier s’accorde avec lui-même ; que personne ne l’a modifié en chemin, seul le montre son SHA-256, donné par une autre voie.',
        ],
      },
      {
        heading: 'Qui en répond',
        paragraphs: [
          'Une personne à la vérification et une à l’édition signent le projet en l’état, chacune sous un nom. Après une modification ultérieure, le rapport dit qu’il est dépassé, et ce qui a changé depuis.',
          'À qui une réaction a été demandée, et ce qui a été répondu, se note auprès de l’affirmation. Les rectificatifs figurent dans le rapport.',
        ],
      },
      {
        heading: 'Ce qui est tu',
        paragraphs: [
          'Une source à protéger n’est nommée nulle part dans un rapport, pas plus que son fichier, quelle que soit la graphie du nom : majuscules, accents, lettres et chiffres arabes, espaces et traits d’union ne font pas de différence. Avant de diffuser quoi que ce soit, lisez-le : une fonction ou un lieu peut révéler qui est quelqu’un.',
          '{package-publication} écrit le rapport en quatre formats avec les originaux qui peuvent sortir, et les listes grâce auxquelles chacun peut les contrôler. Qui a parlé sans être cité ou confidentiellement y est tu aussi. Chaque nom protégé est cherché dans chaque fichier, décompressé et décodé ; un original qui en contient un, ou où l’on ne peut pas chercher, est omis et nommé. S’il reste un nom dans le rapport, rien n’est écrit.',
        ],
      },
      {
        heading: 'Transmettre un projet',
        paragraphs: [
          '{package-colleague} écrit un seul fichier avec tout le projet, ses originaux et son rapport. Qui a Plumbline l’ouvre avec {open-package}, en le déposant sur la fenêtre ou par un double clic, et a le même projet avec le même historique ; tout programme pour archives ZIP montre ce qu’il contient. Un projet sous une phrase secrète y reste scellé, à moins que vous n’en décidiez autrement. Sans ce qui est protégé, c’est une copie : les sources protégées y sont vidées, une barre couvre chacun de leurs noms dans les textes, les citations et les notes, les originaux qui en contiennent un sont omis et nommés, et l’historique recommence.',
          '{verify} contrôle un tel fichier sans le décompresser : chaque fichier d’après les listes qu’il contient, les listes entre elles, le projet d’après son historique. Ce qui a été modifié, ajouté ou qui manque est nommé. Qui le refait tout entier ne peut être découvert que par le SHA-256 du paquet : donnez-le par une autre voie.',
        ],
      },
      {
        heading: 'Les programmes des autres',
        paragraphs: [
          '{export-article} écrit un article avec ses marques pour Word ou comme page web, pour qui l’a rédigé : ce qui est à corriger figure en marge comme commentaire.',
          '{export-annotations} écrit les affirmations comme annotations web du W3C, que d’autres programmes lisent.',
        ],
      },
    ],
  },
  {
    id: 'safety',
    title: 'Protéger le projet',
    parts: [
      {
        heading: 'Une phrase secrète',
        paragraphs: [
          '{protect-project} scelle chaque fichier d’un projet et ses sauvegardes ; sans la phrase secrète, personne ne peut le lire, et vous non plus. Prenez plusieurs mots sans rapport entre eux. Les sauvegardes d’avant sont remplacées par une sauvegarde scellée ; les copies que vous avez faites du dossier restent telles quelles.',
          'Un projet scellé n’est ouvert qu’en mémoire. Ce que vous copiez, exportez ou enregistrez comme fichier n’est plus scellé.',
        ],
      },
      {
        heading: 'Sauvegardes',
        paragraphs: [
          'Les sauvegardes se font d’elles-mêmes, hors du dossier du projet : à son ouverture et à sa fermeture, et tous les quarts d’heure tant qu’il change. {restore-backup} en donne la liste, dit ce qui diffère, et restaure à côté du projet ou à sa place.',
        ],
      },
      {
        heading: 'Tout est-il là ?',
        paragraphs: [
          '{verify} contrôle chaque fichier d’après l’historique et les empreintes, et nomme ce qui ne tient pas. Faites-le après une panne, un disque plein, ou quand un dossier est arrivé par un service de synchronisation ; un tel service peut faire des copies en conflit, qui sont nommées aussi. Paquets, rapports qui se contrôlent eux-mêmes et autres projets se choisissent au même endroit, et sont contrôlés là où ils sont.',
        ],
      },
      {
        heading: 'De qui il ne peut pas vous protéger',
        paragraphs: [
          'De qui peut regarder par-dessus votre épaule, de qui exécute des programmes sur votre machine, et de qui peut vous faire dire la phrase secrète. Verrouillez l’écran, chiffrez le disque, et n’emportez au-delà d’une frontière que ce dont vous avez besoin.',
        ],
      },
    ],
  },
  {
    id: 'keyboard',
    title: 'Sans la souris',
    parts: [
      {
        heading: 'Tout a une touche, ou un nom',
        paragraphs: [
          '{show-shortcuts} donne la liste des touches telles qu’elles sont sur votre clavier ; {show-palette} lance toute commande par son nom.',
          '{next-pane} va de la liste au texte et à l’inspecteur. {next-row} ouvre le suivant d’une liste sans quitter le texte, {next-claim} va à l’affirmation suivante.',
          'Dans un texte, les flèches déplacent un curseur, et sélectionnent avec Maj. Des lettres ne sont des touches que là où elles sont imprimées sur ce qu’elles actionnent, ou quand une liste ou un texte a le focus. Échap quitte une chose à la fois.',
        ],
      },
    ],
  },
]
