import type { ledger as en } from '../../en/features/ledger'
import { capitalised } from '../../wording'
import type { SourceTier } from '../../../schema/source-tier'
import type { Worded } from '../../worded'
import { agree, counted, formatCount, ofWhat } from '../terms/format-count'
import { fateOf, thingOf } from '../terms/measured'

export const ledger: Worded<typeof en> = {
  question: ({ role, group, dimension, place }, unit) => {
    const whom = group === '' || group === role ? '' : ` (${thingOf(group)})`
    const where =
      place === '' || /^\d+$/u.test(place)
        ? ''
        : `, ${place.replaceAll(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase())}`
    const thing = thingOf(role || unit)
    if (dimension !== 'count')
      return `${capitalised(thing)}${where} : ${dimension === 'duration' ? 'quelle durée' : 'quel montant'} ?`
    return `Combien ${fateOf(role, group) ?? `${ofWhat(thing)}${whom}`}${where} ?`
  },
  reading: 'Lecture de ce que disent les articles…',
  nothing: 'Aucun chiffre de cet évènement n’a été lu dans ses articles.',
  further: (count) =>
    `${counted(count, 'autre chiffre n’est pas affiché', 'autres chiffres ne sont pas affichés')} : il y en a trop.`,
  sources: ofSources,
  table: { source: 'Source', figure: 'Chiffre', do: 'Répondre' },
  who: (speaker) => `cite ${speaker}`,
  copies: (names) =>
    agree(names.length, `et une copie : ${names[0] ?? ''}`, `et ${counted(names.length, 'copie')}`),
  alike: (count) => `et ${counted(count, 'autre qui le dit', 'autres qui le disent')}`,
  earlier: (count) => counted(count, 'plus ancien ou moins sûr', 'plus anciens ou moins sûrs'),
  more: (count) => `En afficher ${formatCount(count)} de plus`,
  fewer: 'En afficher moins',
  notThis: (figure) => `Pas cette mesure : ${figure}`,
  compare: 'Comparer côte à côte',
  parts: {
    missing: (figure) => `il manque ${figure}`,
    over: (figure) => `${figure} de trop`,
    whole: (whole, made) => `Les parties font ${made} ; le texte dit ${whole}.`,
    shares: (made) => `Les parts font ${made} %.`,
  },
  apart: {
    heading: 'Gardés à part, parce que',
    belongs: 'En fait partie',
    reasons: {
      said: 'vous avez dit qu’il compte autre chose',
      background: 'd’un autre moment ou d’un autre évènement que ceux du texte',
      planned: 'prévu, redouté ou possible',
      place: 'un autre lieu',
      time: 'un autre moment',
      unlike: 'trop peu indique qu’il compte la même chose',
    },
  },
  decided: {
    open: 'Ouvert',
    heading: 'Tranché',
    best: 'Retenu',
    low: 'Bas',
    high: 'Haut',
    none: 'aucun choisi',
    noLow: 'personne n’en donne',
    noHigh: 'personne ne donne de limite',
    by: (method, by, at) => [capitalised(method), by, at].filter(Boolean).join(' · '),
    decide: 'Trancher…',
    change: 'Modifier…',
    reopen: 'Rouvrir',
    confirmFirst: 'Confirmez l’évènement pour trancher.',
    method: 'Méthode',
    reason: 'Motif',
    save: 'Trancher',
    cancel: 'Annuler',
    clarity: 'À quel point l’évènement est clair',
    clarities: { clear: 'Clair', 'less clear': 'Moins clair' },
    notSaid: 'Non précisé',
    option: (figure, source) => `${figure} – ${source}`,
    leavesOut: (figures) => `Hors de cette fourchette : ${figures.join('; ')}.`,
    was: (sources, now) => `Tranché sur ${ofSources(sources)} ; il y en a maintenant ${formatCount(now)}.`,
    reasons: {
      'report the range': ({ low, high }) => `Les sources diffèrent : ${rangeOf(low, high)}.`,
      'best estimate': ({ best, low, high }) =>
        `${best === '' ? 'Aucun chiffre n’est le plus probable' : `${best} est le plus probable`} ; les sources donnent ${rangeOf(low, high)}.`,
      'most conservative': ({ best, high }) =>
        `Les récits diffèrent ; le chiffre le plus bas est retenu : ${best || 'aucun n’est donné'}. D’autres vont jusqu’à ${high || 'ne donner aucune limite'}.`,
      majority: ({ best, sources }) =>
        best
          ? `La plupart des sources (${formatCount(sources)} en tout) donnent ${best}.`
          : `Aucun chiffre n’est donné plus souvent qu’un autre par les sources (${formatCount(sources)} en tout).`,
      'primary source first': ({ best }) =>
        best
          ? `La source la plus proche des faits donne ${best}.`
          : 'D’aucune source il n’est dit à quel point elle est proche des faits.',
      'prioritise a source': ({ best }) => `Une source est jugée meilleure ; elle donne ${best || '…'}.`,
      'both hold': ({ low, high }) =>
        `Les chiffres portent sur des moments, des périmètres ou des définitions différents, et chacun vaut pour les siens : ${rangeOf(low, high)}.`,
      superseded: ({ best }) => `Dernier décompte : ${best || '…'} ; les précédents sont remplacés.`,
      unconfirmed: ({ low, high }) => `Rapporté, non confirmé : ${rangeOf(low, high)}.`,
      pending: () => 'Il n’y a pas encore assez d’éléments.',
      'ask the source': () => 'La source est interrogée sur ce qu’elle compte.',
    },
  },
  calculation: {
    add: 'Additionner des chiffres…',
    choose: 'Chiffres à additionner',
    save: 'Additionner',
    source: 'calculé',
    told: (parts, sum) => `${parts.join(' + ')} = ${sum}`,
    remove: (told) => `Retirer : ${told}`,
  },
  once: {
    heading: 'Compté une fois, et par personne d’autre',
  },
  timeLine: {
    heading: 'Ce qui est dit, et quand',
    planned: 'prévu',
    utc: (time) => `${time} UTC`,
    zoneNotStated: 'fuseau non précisé',
    dayNotStated: 'jour non précisé',
  },
  tier: {
    label: 'Proximité',
    notSaid: 'Non précisée',
    of: { primary: 'Primaire', secondary: 'Secondaire', tertiary: 'Tertiaire' } satisfies Tiers,
    meanings: {
      primary: 'Était sur place, ou a établi le document',
      secondary: 'Rapporte ce que dit une telle source',
      tertiary: 'Rassemble ce que d’autres rapportent',
    } satisfies Tiers,
    short: { primary: 'primaire', secondary: 'secondaire', tertiary: 'tertiaire' } satisfies Tiers,
  },
}

type Tiers = Readonly<Record<SourceTier, string>>

function rangeOf(low: string, high: string): string {
  if (low === '' && high === '') return 'aucune fourchette'
  if (low === high) return low
  if (high === '') return `à partir de ${low}, sans limite`
  return low === '' ? `jusqu’à ${high}` : `de ${low} à ${high}`
}

function ofSources(count: number): string {
  return counted(count, 'source')
}
