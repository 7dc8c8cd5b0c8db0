import type { comparison as en } from '../en/comparison'
import type { Worded } from '../worded'
import { agree, counted, formatCount, listed } from './terms/format-count'
import { thingOf, times } from './terms/measured'
import { methods } from './terms/methods'

/** Figures come as they are printed, with or without quotation marks: no article or agreement stands before them. */
export const comparison: Worded<typeof en> = {
  method: (method, claims) => (method === 'both hold' && claims > 2 ? 'toutes valent' : methods[method]),
  methodMeanings: {
    'prioritise a source': 'Une source est jugée meilleure, et c’est ce qu’elle dit qui est retenu.',
    'report the range': 'Aucun chiffre unique n’est choisi ; la fourchette est publiée.',
    'best estimate':
      'Le chiffre en faveur duquel plaide le plus est retenu, avec le plus bas et le plus haut à côté (UCDP).',
    'most conservative': 'Le chiffre le plus bas est retenu là où les récits diffèrent (ACLED).',
    majority: 'Le chiffre que donnent le plus de sources indépendantes est retenu.',
    'primary source first': 'Qui était sur place ou a établi le document passe avant qui le rapporte.',
    superseded: 'Le dernier décompte est retenu ; les précédents sont remplacés.',
    'both hold':
      'Les affirmations portent sur des moments, des périmètres ou des définitions différents, et chacune vaut pour les siens.',
    unconfirmed: 'Aucune des affirmations n’est confirmée, et elles sont publiées comme non confirmées.',
    pending: 'La décision attend qu’il y ait plus d’éléments.',
    'ask the source': 'La question retourne à la source.',
  },
  kinds: {
    agree: 'concordent',
    compatible: 'diffère, compatible',
    differs: 'diffère : la même chose ?',
    contradicts: 'se contredisent',
    'different-time': 'autre moment',
    'different-thing': 'autre chose',
    'part-of': 'une partie du tout',
    'does-not-add-up': 'ne tombe pas juste',
    'says-otherwise': 'dit autre chose',
  },
  statements: {
    'says-otherwise': 'Une déclaration dit autre chose que l’autre. Le programme n’en juge pas.',
    denies: 'Une déclaration dément l’autre. Le programme n’en juge pas.',
  },
  notJudged:
    'Ce sont des déclarations : elles ne donnent ni chiffres ni dates à comparer, et le programme n’en juge pas.',
  stated: (wording, who) => (who.length === 0 ? `« ${wording} »` : `« ${wording} » (${who.join(', ')})`),
  nothing: 'Il n’y a rien à comparer.',
  nothingToCompare:
    'Ces affirmations n’ont pas deux chiffres ou deux dates à comparer. Donnez à chacune une quantité ou une date dans son inspecteur, ou décidez d’après leur formulation.',
  same: (count, told) =>
    count < 3 ? `Les deux disent ${told}.` : `Les ${inWords[count] ?? formatCount(count)} disent ${told}.`,
  sameOtherwise: (told) => `Les deux disent ${told}, mais sans entendre la même fourchette.`,
  implies: (narrow, wide, side) =>
    side === ''
      ? `Les deux peuvent être vrais : ${narrow} est compris dans ${wide}, et en dit davantage.`
      : `Les deux sont des bornes ${side === 'lower' ? 'inférieures' : 'supérieures'} et peuvent être vraies ensemble : si ${narrow} est vrai, ${wide} l’est aussi, mais en dit moins.`,
  overlap: (a, b, shared) => `${a} et ${b} se recoupent : les deux sont vrais pour ${shared}.`,
  sharedRange: (low, high) => `toute valeur de ${low} à ${high}`,
  canBothBe: (a, b) => `${a} et ${b} peuvent être vrais tous les deux.`,
  rounded: (a, b) => `${a} et ${b} sont un même chiffre, arrondi.`,
  cannotBothBe: (a, b) => `${a} et ${b} ne peuvent pas être vrais tous les deux de la même chose.`,
  open: {
    event: 'Il n’est pas indiqué qu’ils parlent du même évènement.',
    time: 'Ils sont peut-être de jours différents.',
    place:
      'Ils nomment des lieux différents : l’un est peut-être dans l’autre, ou ils parlent de choses différentes.',
    role: 'Ce que chacun compte n’est pas indiqué assez clairement pour dire que c’est la même chose.',
    extent:
      'L’un d’eux compte peut-être plus, ou une partie : un autre groupe, un autre lieu, un autre moment.',
    link: 'À part les chiffres, peu indique qu’ils parlent de la même chose.',
  },
  partOf: (part, whole, group) =>
    group === ''
      ? `${part} est donné comme une partie d’autres qui sont comptés ; ${whole} est peut-être le tout.`
      : `${part} ne compte que les ${thingOf(group)}, et fait partie de ${whole}.`,
  laterCount: (later, earlier, isHigher) =>
    isHigher
      ? `${later} est donné plus tard que ${earlier}, ce qui s’accorde avec un décompte qui ne peut que croître : le plus récent prend la place du plus ancien, et chacun a pu être juste.`
      : `${later} est donné plus tard que ${earlier}, et est plus bas : cela ne s’accorde pas avec un décompte qui ne peut que croître. Le plus ancien a-t-il été corrigé, ou l’un d’eux compte-t-il autre chose ?`,
  otherTime: (a, b) => `${a} et ${b} sont donnés pour des moments différents : chacun peut être juste.`,
  otherThing: (a, b) => `${a} et ${b} ne comptent pas la même chose.`,
  otherGroup: (a, b, groupA, groupB) =>
    `${a} et ${b} ne sont pas dits des mêmes personnes : ${thingOf(groupA)} et ${thingOf(groupB)}.`,
  everyone: 'tout le monde',
  otherTarget: (a, b, targetA, targetB) =>
    `${a} et ${b} sont mesurés à partir de lieux différents : ${targetA} et ${targetB}.`,
  apart: (difference, share, of) =>
    `${of > 2 ? 'L’écart entre eux' : 'L’écart'} est de ${difference}${share === '' ? '' : ` (${share})`}.`,
  unstated: (gaps) => `Non précisé : ${listed(gaps)}.`,
  gaps: { counted: 'ce qui est compté', scope: 'le périmètre', date: 'la date' },
  gapOf: (which, [first, second], of) => {
    if (which === 'either') return of > 2 ? 'pour ceux-ci' : 'pour les deux'
    return `pour ${of > 2 ? { first, second }[which] : { first: 'le premier', second: 'le second' }[which]}`
  },
  lessThanOne: 'moins de 1 %',
  percentagePoints: (figure, isOne) => `${figure} ${isOne ? 'point' : 'points'} de pourcentage`,
  ofUnit: (figure, unit, isOne) => `${figure} ${(times[unit] ?? [unit, unit])[isOne ? 0 : 1]}`,
  othersSay: (figure, others) =>
    others.length === 0 ? figure : `${figure} ; d’autres disent ${listed(others)}`,
  leavesOut: (figures) => `Ceci laisse de côté ce qui est indiqué : ${listed(figures)}.`,
  showFurther: (count) =>
    agree(
      count,
      'Voir 1 autre écart possible',
      `Voir ${counted(count, 'autre écart possible', 'autres écarts possibles')}`,
    ),
  showFewer: 'N’afficher que les premiers',
  byWorth: 'Par importance',
  byWorthMeaning: 'D’abord ce qui diffère le plus probablement, et compte',
  sum: ({ whole, parts, made, total, difference, isMissing, isOfPeople }) => {
    const isAlone = parts.length === 1
    const named = `${whole} est donné comme le total, et ${listed(parts)} comme ${isAlone ? 'une partie' : 'des parties'} de celui-ci.`
    if (!isMissing)
      return isAlone
        ? `${named} C’est ${difference} de plus que le total. Un chiffre est-il faux ?`
        : `${named} Les parties font ${made}, soit ${difference} de plus que le total. L’une d’elles est-elle comptée deux fois, ou fausse ?`
    const lacking = `il manque ${difference} sur ${total}.`
    return `${named} ${isAlone ? 'Avec elle seule,' : `Les parties font ${made} :`} ${lacking} ${isOfPeople ? 'Qui sont les autres' : 'Que sont les autres'}, ou un chiffre est-il faux ?`
  },
  shares: (parts, made, isMissing) =>
    isMissing
      ? `Les parts ${listed(parts)} font ${made} %, moins que le tout, bien que la dernière soit donnée comme le reste. Où est ce qui manque ?`
      : `Les parts ${listed(parts)} font ${made} %, plus que le tout. Sont-elles les parts d’un même tout ?`,
}

const inWords: Readonly<Record<number, string>> = {
  3: 'trois',
  4: 'quatre',
  5: 'cinq',
  6: 'six',
  7: 'sept',
  8: 'huit',
  9: 'neuf',
  10: 'dix',
}
