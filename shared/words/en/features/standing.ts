import type { Modality, ReadField } from '../../../schema/claim-reading'

const modalities: Readonly<Record<Modality, string>> = {
  happened: 'happened',
  planned: 'planned',
  alleged: 'alleged',
  denied: 'denied',
}

/** What the sentence of a claim says of it: who says it, through whom, whether and when and where it happened, who disputes it. */
export const standing = {
  heading: 'It says',
  again: 'Read again',
  fields: {
    speaker: 'Speaker',
    quotedBy: 'Quoted by',
    eventDate: 'When',
    hour: 'Hour',
    place: 'Where',
    modality: 'How far it came',
    disputedBy: 'Disputed by',
  } satisfies Readonly<Record<ReadField, string>>,
  modalities,
  modalityNotSaid: 'not said',
  modalityMeanings: {
    happened: 'It is said to have happened',
    planned: 'It is said to be going to happen',
    alleged: 'Somebody is said to have done it; nobody stands for that',
    denied: 'Somebody says that it is not so',
  } satisfies Readonly<Record<Modality, string>>,
  /** A word that is a field, as it is spoken. */
  word: (field: string, shown: string): string => `${field}: ${shown}`,
  says: 'says',
  quotedBy: ', quoted by',
  throughNobody: 'nobody else',
  in: ', in',
  isSaid: 'It is',
  on: ', on',
  at: ', in',
  disputed: ', disputed by',
  unknown: {
    speaker: 'Somebody who is not named',
    eventDate: 'a day that is not stated',
    place: 'a place that is not stated',
    modality: 'not said whether it happened',
    disputedBy: 'nobody',
  },
  listHint: 'Several are parted by semicolons',
  chainHint: 'From the speaker on; several are parted by semicolons',
  zone: 'Time zone',
  placePrecision: 'How near the named place is',
  readFrom: (words: string): string => `Read from “${words}”`,
  byHand: 'Set by hand',
  wordsRead: 'Read from',
  quoted: (words: string): string => `“${words}”`,
  show: (field: string, words: string): string => `Show what “${field}” was read from: ${words}`,
}
