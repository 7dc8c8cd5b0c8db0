import type { Tone } from '../../../schema/project'
import type { Report, ReportClaim } from '../report'
import { safeAddress } from '../safe-address'

/** What a verdict is worth from 1 (false) to 5 (true); those that say neither have no number, only their name. */
const values: Readonly<Record<Tone, number | null>> = {
  none: null,
  good: 5,
  mixed: 3,
  unknown: null,
  contested: null,
  bad: 1,
  stale: null,
}

/**
 * The claims that somebody judged as ClaimReview (schema.org). It has no term for evidence against one another, nor for conflicts:
 * these are in the other formats. Nothing here has an address of its own before it is published.
 */
export function claimReviewsOf(report: Report): object {
  return {
    '@context': 'https://schema.org',
    '@graph': report.claims
      .filter(({ verdict }) => verdict.tone !== 'none')
      .map((claim) => reviewOf(claim, report)),
  }
}

function reviewOf(claim: ReportClaim, { signing, madeBy, choices }: Report): object {
  const { verdict, reasoning, signed } = claim
  const value = values[verdict.tone]
  const reviewer = signed?.by || signing.signatures[0]?.name || madeBy
  const imprint = choices.imprint.split('\n')[0]?.trim() ?? ''
  const [first, ...further] = claim.quotes.map(({ articleName }, at) =>
    appearanceOf(articleName, claim.addresses[at] ?? ''),
  )
  const date = claim.signedOn || signing.signatures[0]?.at.slice(0, 10) || ''
  return {
    '@type': 'ClaimReview',
    claimReviewed: claim.quotes[0]?.exact ?? claim.wording,
    name: claim.wording,
    ...(isIsoDate(date) && { datePublished: date }),
    ...(imprint !== ''
      ? { author: { '@type': 'Organization', name: imprint } }
      : reviewer !== '' && { author: { '@type': 'Person', name: reviewer } }),
    reviewRating: {
      '@type': 'Rating',
      alternateName: verdict.label,
      ...(value !== null && { ratingValue: value, bestRating: 5, worstRating: 1 }),
      ratingExplanation: reasoning || verdict.definition,
    },
    itemReviewed: {
      '@type': 'Claim',
      ...(claim.speaker !== '' && { author: { '@type': 'Person', name: claim.speaker } }),
      ...(isIsoDate(claim.statedOn) && { datePublished: claim.statedOn }),
      ...(first !== undefined && { firstAppearance: first }),
      ...(further.length > 0 && { appearance: further }),
    },
    ...(claim.evidence.length > 0 && { citation: claim.evidence.map(citationOf) }),
  }
}

/** Whether a date is one that schema.org takes: of a period, or of a day without its year, there is none. */
const isIsoDate = (date: string): boolean => /^\d{4}(?:-\d{2}){0,2}$/u.test(date)

function appearanceOf(name: string, stated: string): object {
  const address = safeAddress(stated)
  return { '@type': 'CreativeWork', name, ...(address !== null && { url: address }) }
}

function citationOf({ sourceName, citation }: ReportClaim['evidence'][number]): object {
  const address = safeAddress(citation?.address ?? '')
  return {
    '@type': 'CreativeWork',
    name: citation?.title || sourceName,
    ...(citation !== null &&
      citation.publisher !== '' && { publisher: { '@type': 'Organization', name: citation.publisher } }),
    ...(address !== null && { url: address }),
  }
}
