import type { Project, VerdictScale, VerdictStep } from '../../schema/project'
import { words } from '../../words/words'

const { verdicts } = words

const notChecked: VerdictStep = { id: 'not-checked', ...verdicts.notChecked, tone: 'none' }

const cannotBeVerified: VerdictStep = {
  id: 'cannot-be-verified',
  ...verdicts.cannotBeVerified,
  tone: 'unknown',
}

const plumbline: VerdictScale = {
  id: 'plumbline',
  title: verdicts.plumbline.title,
  steps: [
    notChecked,
    { id: 'supported', ...verdicts.plumbline.supported, tone: 'good' },
    { id: 'partly-supported', ...verdicts.plumbline.partlySupported, tone: 'mixed' },
    { id: 'unproven', ...verdicts.plumbline.unproven, tone: 'unknown' },
    { id: 'disputed', ...verdicts.plumbline.disputed, tone: 'contested' },
    { id: 'refuted', ...verdicts.plumbline.refuted, tone: 'bad' },
    { id: 'outdated', ...verdicts.plumbline.outdated, tone: 'stale' },
    cannotBeVerified,
  ],
}

const truth: VerdictScale = {
  id: 'six-step-truth',
  title: verdicts.truth.title,
  steps: [
    notChecked,
    { id: 'true', ...verdicts.truth.true, tone: 'good' },
    { id: 'mostly-true', ...verdicts.truth.mostlyTrue, tone: 'good' },
    { id: 'half-true', ...verdicts.truth.halfTrue, tone: 'mixed' },
    { id: 'mostly-false', ...verdicts.truth.mostlyFalse, tone: 'bad' },
    { id: 'false', ...verdicts.truth.false, tone: 'bad' },
    { id: 'made-up', ...verdicts.truth.madeUp, tone: 'bad' },
    cannotBeVerified,
  ],
}

const trueOrFalse: VerdictScale = {
  id: 'true-false-misleading',
  title: verdicts.trueOrFalse.title,
  steps: [
    notChecked,
    { id: 'true', ...verdicts.trueOrFalse.true, tone: 'good' },
    { id: 'misleading', ...verdicts.trueOrFalse.misleading, tone: 'mixed' },
    { id: 'false', ...verdicts.trueOrFalse.false, tone: 'bad' },
    { id: 'unproven', ...verdicts.trueOrFalse.unproven, tone: 'unknown' },
    cannotBeVerified,
  ],
}

/** The verdict scales that a project can start from. The first is the one it gets unless the journalist chooses. */
export const verdictScales: readonly [VerdictScale, ...VerdictScale[]] = [plumbline, truth, trueOrFalse]

/** A scale in the words of the language that is spoken here: a preset may stand in the project as another language has it. */
export function scaleInWords(scale: VerdictScale): VerdictScale {
  const preset = verdictScales.find(({ id }) => id === scale.id)
  const isSame = preset?.steps.length === scale.steps.length
  return preset && isSame && preset.steps.every(({ id }, at) => id === scale.steps[at]?.id) ? preset : scale
}

type Scales = Pick<Project, 'verdictScale' | 'ownScale'>

/** The scales that a project can choose from: the presets, and the one that its newsroom wrote. */
export function scalesOf(project: Scales): readonly VerdictScale[] {
  const own = ownScaleOf(project)
  return own ? [...verdictScales, own] : verdictScales
}

/** The scale that the newsroom of a project wrote, whether it is used or kept. */
export function ownScaleOf({ verdictScale, ownScale }: Scales): VerdictScale | undefined {
  return isPreset(verdictScale) ? ownScale : verdictScale
}

export function isPreset({ id }: VerdictScale): boolean {
  return verdictScales.some((preset) => preset.id === id)
}
