import { evidence } from './evidence'
import type { Source, SourceKind, TalkTerms, TalkWay } from '../../../schema/source'

type NewKind = Exclude<SourceKind, 'article'>

const newKinds = {
  web: 'Web page',
  file: 'File',
  person: 'Person',
  dataset: 'Data set',
} satisfies Readonly<Record<NewKind, string>>

/** What the window says of a source: in the list, in its inspector, and in the form for another one. */
export const sources = {
  kind: 'Source',
  kinds: {
    article: 'Article of this project',
    ...newKinds,
  } satisfies Readonly<Record<SourceKind, string>>,
  list: {
    title: 'Sources',
    empty: 'No sources yet. Open a claim and choose “Link evidence”.',
    kinds: {
      article: 'Article',
      ...newKinds,
    } satisfies Readonly<Record<SourceKind, string>>,
    rated: (reliability: Source['reliability']): string =>
      reliability === null ? 'not rated' : `reliability ${reliability}`,
    withheld: 'identity withheld',
    potential: 'to be asked',
  },
  remove: 'Remove source and the evidence that rests on it',
  name: 'Name',
  title: 'Title',
  reliability: 'Reliability of the source (Admiralty code)',
  publisher: 'Publisher',
  published: 'Published',
  address: 'Address (URL)',
  retrieved: 'Retrieved',
  dateHint: 'Such as 2016-05-01',
  group: 'Independence group',
  groupHint:
    'Sources that repeat one another, such as copies of one wire story, get the same name here and count once.',
  openArticle: 'Open the article',
  protection: 'Protection',
  withhold: 'Withhold the identity in reports',
  withheldReason: 'Why it is withheld, as the report says it',
  /** A talk with a person. */
  talk: {
    title: 'The talk',
    when: 'When',
    way: 'How',
    ways: {
      'in-person': 'in person',
      call: 'by call',
      mail: 'by mail',
      message: 'by message',
    } satisfies Readonly<Record<TalkWay, string>>,
    terms: 'Terms',
    termsOf: {
      'on-record': 'on the record',
      background: 'on background',
      'off-record': 'off the record',
    } satisfies Readonly<Record<TalkTerms, string>>,
    termMeanings: {
      'on-record': 'It may be published with the name.',
      background: 'It may be published, but not by whom.',
      'off-record': 'Nothing of it is published; the name is withheld in all that goes out.',
    } satisfies Readonly<Record<TalkTerms, string>>,
    unsaid: 'not said',
    interpreter: 'Interpreter',
    recording: 'Recording',
    recordingHint: 'Whether there is one, and where',
  },
  potential: {
    label: 'To be asked',
    switch: 'Not asked yet: it counts as no evidence',
    inReport: 'Not asked yet; it counts as no evidence',
  },
  used: 'Evidence from it',
  unused: 'No claim rests on it.',
  note: 'Note',
  /** The form that links a claim to a source that is no article. */
  form: {
    title: 'Another source',
    source: 'Source',
    another: 'A new source',
    kind: 'Kind',
    kinds: newKinds,
    kindMeanings: {
      web: 'Its address, and a saved copy if you have one',
      file: 'A document, picture or recording, kept with its hash',
      person: 'Someone you spoke or wrote to',
      dataset: 'A table or database',
    } satisfies Readonly<Record<NewKind, string>>,
    reliability: 'Reliability (Admiralty code)',
    chooseFile: 'Choose file…',
    keepCopy: 'Keep a saved copy…',
    credibility: 'Credibility of the information',
    pinpoints: {
      whole: evidence.places.whole,
      page: evidence.places.page,
      timecode: evidence.places.timecode,
      cells: evidence.places.cells,
    },
    link: 'Link as evidence',
    faults: {
      title: 'Give it a name that you will know it by.',
      file: 'Choose the file.',
      point: 'Say where, or choose “The whole of it”.',
    },
  },
}
