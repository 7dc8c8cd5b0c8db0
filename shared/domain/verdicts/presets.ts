import type { VerdictScale, VerdictStep } from '../../schema/project'

const notChecked: VerdictStep = {
  id: 'not-checked',
  label: 'Not checked',
  definition: 'Nobody has judged this claim yet.',
  tone: 'none',
}

const cannotBeVerified: VerdictStep = {
  id: 'cannot-be-verified',
  label: 'Cannot be verified',
  definition:
    'No evidence that anyone could reach would settle it: an opinion, a prediction, or something that nobody can examine.',
  tone: 'unknown',
}

const plumbline: VerdictScale = {
  id: 'plumbline',
  title: 'Plumbline',
  steps: [
    notChecked,
    {
      id: 'supported',
      label: 'Supported',
      definition: 'Evidence shows that the claim holds as worded, and nothing found speaks against it.',
      tone: 'good',
    },
    {
      id: 'partly-supported',
      label: 'Partly supported',
      definition:
        'Evidence shows that part of the claim holds; the rest is wrong, or nothing found shows it.',
      tone: 'mixed',
    },
    {
      id: 'unproven',
      label: 'Unproven',
      definition:
        'Evidence was looked for, and what was found neither shows the claim nor speaks against it.',
      tone: 'unknown',
    },
    {
      id: 'disputed',
      label: 'Disputed',
      definition:
        'Sources of similar weight disagree, and the evidence does not settle which of them is right.',
      tone: 'contested',
    },
    {
      id: 'refuted',
      label: 'Refuted',
      definition: 'Evidence shows that the claim does not hold as worded.',
      tone: 'bad',
    },
    {
      id: 'outdated',
      label: 'Outdated',
      definition: 'The claim held when it was made, and later events or better figures have overtaken it.',
      tone: 'stale',
    },
    cannotBeVerified,
  ],
}

const truth: VerdictScale = {
  id: 'six-step-truth',
  title: 'Truth in six steps',
  steps: [
    notChecked,
    {
      id: 'true',
      label: 'True',
      definition: 'The claim is accurate, and nothing that matters to it is missing.',
      tone: 'good',
    },
    {
      id: 'mostly-true',
      label: 'Mostly true',
      definition:
        'The claim is accurate, and needs a clarification or a further fact to be understood rightly.',
      tone: 'good',
    },
    {
      id: 'half-true',
      label: 'Half true',
      definition: 'The claim is partly accurate, and leaves out or changes something that matters to it.',
      tone: 'mixed',
    },
    {
      id: 'mostly-false',
      label: 'Mostly false',
      definition: 'Something in the claim is accurate, and what it leaves out would give another impression.',
      tone: 'bad',
    },
    { id: 'false', label: 'False', definition: 'The claim is not accurate.', tone: 'bad' },
    {
      id: 'made-up',
      label: 'Made up',
      definition: 'The claim is not accurate, and nothing was found that it could have been based on.',
      tone: 'bad',
    },
    cannotBeVerified,
  ],
}

const trueOrFalse: VerdictScale = {
  id: 'true-false-misleading',
  title: 'True, false, misleading, unproven',
  steps: [
    notChecked,
    { id: 'true', label: 'True', definition: 'Evidence shows that the claim holds as worded.', tone: 'good' },
    {
      id: 'misleading',
      label: 'Misleading',
      definition:
        'What is said holds, and the way it is said or what it leaves out leads to a wrong conclusion.',
      tone: 'mixed',
    },
    {
      id: 'false',
      label: 'False',
      definition: 'Evidence shows that the claim does not hold as worded.',
      tone: 'bad',
    },
    {
      id: 'unproven',
      label: 'Unproven',
      definition:
        'Evidence was looked for, and what was found neither shows the claim nor speaks against it.',
      tone: 'unknown',
    },
    cannotBeVerified,
  ],
}

/** The verdict scales that a project can start from. The first is the one it gets unless the journalist chooses. */
export const verdictScales: readonly [VerdictScale, ...VerdictScale[]] = [plumbline, truth, trueOrFalse]
