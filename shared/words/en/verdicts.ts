import { counted } from './terms/format-count'
const notSettled =
  'Evidence was looked for, and what was found neither shows the claim nor speaks against it.'
const holds = 'Evidence shows that the claim holds as worded'
const doesNotHold = 'Evidence shows that the claim does not hold as worded.'

/** The verdict scales that a project can start from: their titles, and what each step is called and means. */
export const verdicts = {
  notChecked: { label: 'Not checked', definition: 'Nobody has judged this claim yet.' },
  cannotBeVerified: {
    label: 'Cannot be verified',
    definition:
      'No evidence that anyone could reach would settle it: an opinion, a prediction, or something that nobody can examine.',
  },
  plumbline: {
    title: 'Plumbline',
    supported: { label: 'Supported', definition: `${holds}, and nothing found speaks against it.` },
    partlySupported: {
      label: 'Partly supported',
      definition:
        'Evidence shows that part of the claim holds; the rest is wrong, or nothing found shows it.',
    },
    unproven: { label: 'Unproven', definition: notSettled },
    disputed: {
      label: 'Disputed',
      definition:
        'Sources of similar weight disagree, and the evidence does not settle which of them is right.',
    },
    refuted: { label: 'Refuted', definition: doesNotHold },
    outdated: {
      label: 'Outdated',
      definition: 'The claim held when it was made, and later events or better figures have overtaken it.',
    },
  },
  truth: {
    title: 'Truth in six steps',
    true: {
      label: 'True',
      definition: 'The claim is accurate, and nothing that matters to it is missing.',
    },
    mostlyTrue: {
      label: 'Mostly true',
      definition:
        'The claim is accurate, and needs a clarification or a further fact to be understood rightly.',
    },
    halfTrue: {
      label: 'Half true',
      definition: 'The claim is partly accurate, and leaves out or changes something that matters to it.',
    },
    mostlyFalse: {
      label: 'Mostly false',
      definition: 'Something in the claim is accurate, and what it leaves out would give another impression.',
    },
    false: { label: 'False', definition: 'The claim is not accurate.' },
    madeUp: {
      label: 'Made up',
      definition: 'The claim is not accurate, and nothing was found that it could have been based on.',
    },
  },
  trueOrFalse: {
    title: 'True, false, misleading, unproven',
    true: { label: 'True', definition: `${holds}.` },
    misleading: {
      label: 'Misleading',
      definition:
        'What is said holds, and the way it is said or what it leaves out leads to a wrong conclusion.',
    },
    false: { label: 'False', definition: doesNotHold },
    unproven: { label: 'Unproven', definition: notSettled },
  },
  /** The scale that a newsroom writes for itself. */
  own: {
    open: 'Change the verdicts…',
    title: 'Verdict scale',
    explanation:
      'The verdicts of this project, in the order of their keys. The first is what a claim has that nobody judged. What is called otherwise stays the same verdict; one that claims have cannot be removed.',
    replaces: (title: string): string =>
      `The project keeps one scale of your own: this one would take the place of “${title}”. To go on with that one, choose it in the settings first.`,
    name: 'What the scale is called',
    steps: 'Verdicts',
    shape: (at: number): string => `Shape of verdict ${at}`,
    label: (at: number): string => `Verdict ${at}`,
    meaning: (at: number): string => `What verdict ${at} means`,
    up: (label: string): string => `Move “${label}” up`,
    down: (label: string): string => `Move “${label}” down`,
    remove: (label: string): string => `Remove “${label}”`,
    used: (label: string, claims: number): string =>
      `“${label}” cannot be removed: ${counted(claims, 'claim has', 'claims have')} it`,
    add: 'Add a verdict',
    save: 'Use this scale',
    cancel: 'Cancel',
    tones: {
      good: 'Holds',
      mixed: 'Holds in part',
      unknown: 'Not known',
      contested: 'Disputed',
      bad: 'Does not hold',
      stale: 'Out of date',
    },
    faults: {
      noTitle: 'Say what the scale is called.',
      tooFew: 'A scale has at least two verdicts.',
      tooMany: (most: number): string => `A scale has at most ${most} verdicts: each has a digit as its key.`,
      noLabel: 'Give every verdict a name.',
      twice: (label: string): string => `Two verdicts are called “${label}”.`,
      sameStep: 'One verdict of the scale is in it twice.',
    },
  },
}
