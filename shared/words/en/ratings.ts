import type { Credibility } from '../../schema/claim'
import type { Reliability } from '../../schema/source'

/** The Admiralty code (STANAG 2511) in words. */
export const ratings = {
  /** What its letters say of a source; F is not the worst. */
  reliability: {
    A: 'completely reliable',
    B: 'usually reliable',
    C: 'fairly reliable',
    D: 'not usually reliable',
    E: 'unreliable',
    F: 'of a reliability that cannot be judged',
  } satisfies Readonly<Record<Reliability, string>>,
  /** What its figures say of one piece of information; 6 is not the worst. */
  credibility: {
    1: 'confirmed by other, independent sources',
    2: 'probably true',
    3: 'possibly true',
    4: 'doubtful',
    5: 'improbable',
    6: 'of a truth that cannot be judged',
  } satisfies Readonly<Record<Credibility, string>>,
  /** A half in words; null: not judged. */
  source: (words: string | null): string => (words === null ? 'source not judged' : `source ${words}`),
  information: (words: string | null): string =>
    words === null ? 'information not judged' : `information ${words}`,
}
