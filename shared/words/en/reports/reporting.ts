import type { SignerRole } from '../../../schema/signing'
import type { DocumentKind } from '../../../schema/document'
import { counted } from '../terms/format-count'

const nobodyCited = 'no speaker stated'

/** What a report says on its first page, of those who answer for it, and of what was done, change by change. */
export const reporting = {
  findings: {
    title: 'Findings',
    nobodyCited,
    undated: 'date not stated',
    unplaced: 'place not stated',
    parts: (parts: readonly string[]): string => parts.join(' · '),
    /** Where nobody wrote why. */
    noEvidence: 'No evidence is linked to it, and no reasoning is stated.',
    support: (supporting: number, refuting: number): string =>
      `${supporting === 0 ? 'No independent source supports it' : `${counted(supporting, 'independent source supports', 'independent sources support')} it`}; ${refuting === 0 ? 'none refutes it' : `${counted(refuting, 'refutes', 'refute')} it`}.`,
    conflict: (kind: string): string => `In an open conflict: ${kind}.`,
    notShown: 'Left out of this report: ',
    leftOut: (claims: number): string => counted(claims, 'claim', 'claims'),
    stillOpen: 'Still open: ',
    noWork: 'Nothing is left open.',
  },
  head: {
    signed: (role: SignerRole, name: string, at: string): string =>
      `${role === 'checker' ? 'Checked' : 'Reviewed'} by ${name}, ${at}.`,
    notSigned: (role: SignerRole): string =>
      role === 'checker' ? 'Nobody has signed as checker.' : 'Nobody has signed as editor.',
    version: (seq: number): string => `Version ${seq} of the project`,
    replaces: (seq: number, at: string): string => `It replaces version ${seq}, signed ${at}.`,
    outdated: (count: number): string =>
      `Outdated: ${counted(count, 'change was', 'changes were')} made after it was signed.`,
    changedSince: 'Changed since it was signed',
    hash: 'hash of the project',
    articles: (articles: number, sources: number): string =>
      `${counted(articles, 'article', 'articles')}, ${counted(sources, 'source', 'sources')}.`,
  },
  claim: {
    where: 'Where',
    when: 'When',
    why: 'Why',
    saidBy: 'Said by',
    standsIn: 'Stands in',
    signed: 'Verdict given by',
    nobody: 'somebody who gave no name',
    replies: 'Right of reply',
    notAsked: 'Nobody was asked for a reply.',
    asked: (who: string, how: string, at: string, deadline: string): string =>
      `${who} was asked${how === '' ? '' : ` by ${how}`}, ${at === '' ? 'day not stated' : at}${deadline === '' ? '' : `, to answer until ${deadline}`}.`,
    answered: (at: string): string => `Answer${at === '' ? '' : `, ${at}`}:`,
    noAnswer: 'No answer.',
    independence: {
      own: 'not independent: the article that makes the claim, or a copy of it',
      alone: 'independent of the other sources of this claim',
      shared: 'same origin as another source of this claim; together they count once',
      missing: 'independence not known',
    },
    citation: {
      publisher: 'publisher',
      date: 'date',
      address: 'address',
      retrieved: (at: string): string => `retrieved ${at}`,
      imported: (at: string): string => `kept ${at}`,
      notRetrieved: 'retrieval not stated',
      missing: (what: string): string => `${what} not stated`,
      paragraph: (number: number): string => `paragraph ${number}`,
      rating: (code: string): string => `rated ${code}`,
      notRated: 'rating not judged',
      whole: 'the source as a whole',
    },
    outside: 'a claim that is not in this report',
  },
  nothingJudged: 'No claim has a verdict yet: there is no review to write as ClaimReview.',
  unjudged: (count: number): string =>
    `${counted(count, 'claim that nobody has judged is', 'claims that nobody has judged are')} left out of the ClaimReview.`,
  printed: {
    subject: 'Verification of claims: verdicts, evidence, and what was decided',
    foot: (title: string, seq: number, hash: string): string =>
      `${title} · version ${seq} · sha-256 ${hash.slice(0, 4)} ${hash.slice(4, 8)} … ${hash.slice(-4)}`,
    of: ' of ',
  },
  corrections: {
    title: 'Corrections',
    none: 'No correction is recorded.',
    columns: ['When', 'What was wrong', 'Since', 'Corrected to', 'By'],
  },
  articles: {
    unused: 'Articles of the project that are not used here',
    numbers: 'No claim of this report stands in them, and none rests on them.',
  },
  source: { interests: 'Interests', notStated: 'interests not stated' },
  events: {
    title: 'Events',
    when: 'When',
    where: 'Where',
    tellings: 'Told by',
    toldBy: (articles: number, sources: number): string =>
      `${counted(articles, 'article', 'articles')}, ${counted(sources, 'independent source', 'independent sources')}`,
    columns: ['Source', 'Figure', 'As of', 'In its words'],
    ends: { best: 'Best', low: 'Low', high: 'High' },
    none: 'no one states it',
    undecided: 'Nothing has been decided of it yet.',
    earlier: 'earlier',
    copy: 'copy',
    figures: 'figures',
    clarity: { clear: 'clear', 'less clear': 'less clear' },
  },
  history: {
    columns: ['No.', 'When (UTC)', 'Who', 'What', 'Object, from and to'],
    fields: {
      wording: 'wording',
      type: 'type',
      speaker: 'speaker',
      verdict: 'verdict',
      reasoning: 'reasoning',
      quantity: 'quantity',
      eventDate: 'date of the event',
      occurrences: 'places',
      evidence: 'evidence',
      notes: 'notes',
      tags: 'tags',
      needsReview: 'wants review',
      metadata: 'facts',
      revisions: 'texts',
      checkState: 'state of the check',
      independenceGroup: 'origin',
      title: 'title',
      state: 'state',
      members: 'claims',
      identityWithheld: 'identity withheld',
      withheldReason: 'reason for withholding',
      verdictScale: 'scale of verdicts',
      signOffs: 'signatures',
      replies: 'replies',
      corrections: 'corrections',
      interests: 'interests',
    },
    nothing: 'nothing',
    added: 'new',
    removed: 'taken away',
    kinds: {
      project: 'Project',
      article: 'Article',
      claim: 'Claim',
      source: 'Source',
      conflict: 'Conflict',
      event: 'Event',
      question: 'Question',
    } satisfies Readonly<Record<DocumentKind, string>>,
    quoted: (quote: string, article: string): string => `“${quote}” in ${article}`,
    more: (count: number): string => `… (${counted(count, 'more letter', 'more letters')})`,
    notTold: 'The history stands in the full report.',
  },
} as const
