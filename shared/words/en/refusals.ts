import type { DocumentKind } from '../../document-kinds'
import { counted, plural } from './terms/format-count'

const textChanged = 'The text may have changed since.'
const nothingChanged = 'Nothing was changed'
const twoClaims = 'A conflict needs two different claims.'

/** Why an operation was not done. */
export const refusals = {
  noProject: 'Open a project first.',
  gone: (kind: DocumentKind): string =>
    `This ${kind} is no longer in the project. It may have been taken away by an undo.`,
  restsOnGone: (kind: DocumentKind, on: DocumentKind): string =>
    `This ${kind} rests on ${on === 'article' || on === 'event' ? `an ${on}` : `a ${on}`} that was removed too. Put that back first.`,
  textChanged: `The text of this article has changed meanwhile. ${nothingChanged}: select the words again.`,
  noWords: 'Select the words first: the selection holds no text.',
  noSuchVerdict: 'That verdict is not on the scale of this project.',
  strandedVerdicts: (claims: number, scale: string): string =>
    `${counted(claims, 'claim has a verdict', 'claims have verdicts')} that the scale “${scale}” does not know. Change ${plural(claims, { one: 'it', other: 'them' })} first.`,
  nothingMoreRead: 'Its sentence says nothing more that is not here, or was said by hand.',
  noCurrentPlace: 'The words of this claim do not stand in a current text.',
  markedAlready: 'This claim is already marked at these very words.',
  occurrenceGone: 'This occurrence is no longer part of the claim.',
  onlyPlace: 'This is the only place of the claim. Remove the claim itself instead.',
  noSuchFile: 'This file is no longer kept here. Its article or source may have been changed.',
  potential: {
    isEvidence: (title: string): string =>
      `“${title}” is evidence for or against a claim already. Unlink that, or make it context, then mark the source as to be asked.`,
    notAsked: (title: string): string =>
      `“${title}” was not asked yet, so nothing it may say is evidence. When it has answered, switch that off in the source, then link it.`,
  },
  evidenceGone: 'This evidence is no longer linked to the claim.',
  ownDraft: {
    notOurs: 'This article is not marked as our own draft: its notes are its own, and no sources of ours.',
    noNotes: 'Nothing was changed: no note or comment here hangs on words, or all of them were taken before.',
    evidence: 'This is our own draft: what it says is to be checked, and is evidence of nothing.',
    isEvidence: (claims: number): string =>
      `${counted(claims, 'claim has', 'claims have')} evidence from this article. Unlink that first: our own draft is evidence of nothing.`,
    isTelling: (events: number): string =>
      `This article stands with ${counted(events, 'event')} as a source. Take it off first: our own draft is no source of what happened.`,
  },
  conflict: {
    memberGone: 'This claim no longer stands in the conflict.',
    twoClaims,
    twoClaimsLeft: `${twoClaims} Remove the conflict itself instead.`,
    noReason: 'Say why: a resolution needs a reason that an editor can follow.',
    openAlready: 'This conflict is open already.',
    resolutionKept: (title: string): string =>
      `${nothingChanged}: the resolution of ${title === '' ? 'a conflict' : `“${title}”`} would be lost. Do it again to be asked about that.`,
  },
  replyGone: 'This reply was removed already.',
  relation: {
    itself: 'A claim stands in no relation to itself: choose another one.',
    saidAlready: 'This was said of the two claims already.',
    otherWay: `The opposite was said of the two claims: take that back first. ${nothingChanged}.`,
    gone: 'This relation was taken back already.',
  },
  suggestion: {
    answered: 'This suggestion was answered already.',
    dismissed: 'This suggestion is dismissed already.',
  },
  quantity: {
    gone: `This claim has no quantity any more. ${nothingChanged}: add a quantity first.`,
    range: (from: string, to: string): string => `${from} to ${to}`,
    openEnd: 'open',
    endsBelowStart: (range: string): string =>
      `${nothingChanged}: the range would end below its start (${range}). Change the other end first.`,
    cannotBe: (range: string, unit: string): string => `${nothingChanged}: ${range} ${unit} cannot be.`,
  },
  place: {
    noChange: 'There is no change to accept here: say first where the words stand.',
    nothingMoved: 'Nothing in this article has moved.',
    noCandidate: `This is none of the places that fit. ${textChanged}`,
    stands: 'These words stand in the text. Attach them elsewhere, or remove the place.',
    otherArticle: 'Select the words in the article in which they were marked.',
  },
  text: {
    empty: 'The new text is empty. The article keeps the text that it has.',
    same: `This is the very text that the article has now. ${nothingChanged}.`,
    otherByNow: `The article has another text by now. ${nothingChanged}: read its original again to see the difference.`,
    noOriginal: `The text that the article has now was not read from a file. ${nothingChanged}.`,
    readByMachine: `The words of this article were read by machine: what was confirmed or corrected of them would be lost. ${nothingChanged}.`,
    readsOtherwise: `The original reads otherwise than it was shown. ${nothingChanged}: read it again to see the difference.`,
  },
}
