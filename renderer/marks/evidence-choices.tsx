import type { Credibility, Stance } from '../../shared/schema/claim'
import type { Reliability } from '../../shared/schema/source'
import type { SourceTier } from '../../shared/schema/source-tier'
import { words } from '../../shared/words/words'
import { Choice, optionsOf } from '../ui/fields/choice'
import { StanceMark } from './marks'

const said = words.evidence
const nearness = words.ledger.tier

type AnswerProps<T> = {
  readonly value: T
  readonly isDisabled?: boolean
  /** Called with the choice; answers whether it was saved, where it saves. */
  readonly onChoose: (value: T) => Promise<boolean> | void
}

const stances = optionsOf(said.stances).map((option) => ({
  ...option,
  mark: <StanceMark stance={option.id} />,
}))

/** The choice of a stance: supports, refutes, or context. */
export function StanceChoice(props: AnswerProps<Stance>) {
  return <Choice {...props} label={said.stance} options={stances} />
}

type GradeProps<G> = AnswerProps<G | null> & { readonly label: string }

/** How reliable a source is; null: not judged yet. */
export function ReliabilityChoice(props: GradeProps<Reliability>) {
  return <GradeChoice {...props} grades={reliabilities} meanings={words.ratings.reliability} />
}

/** How credible one piece of information is; null: not judged yet. */
export function CredibilityChoice(props: GradeProps<Credibility>) {
  return <GradeChoice {...props} grades={credibilities} meanings={words.ratings.credibility} />
}

/** How near a source is to what it tells of; null: not said yet. */
export function TierChoice({ value, onChoose, ...rest }: AnswerProps<SourceTier | null>) {
  return (
    <Choice<SourceTier | 'none'>
      {...rest}
      label={nearness.label}
      options={[{ id: 'none', label: nearness.notSaid }, ...optionsOf(nearness.of, nearness.meanings)]}
      value={value ?? 'none'}
      onChoose={(id) => onChoose(id === 'none' ? null : id)}
    />
  )
}

const reliabilities: readonly Reliability[] = ['A', 'B', 'C', 'D', 'E', 'F']
const credibilities: readonly Credibility[] = [1, 2, 3, 4, 5, 6]

type GradeChoiceProps<G extends string | number> = GradeProps<G> & {
  readonly grades: readonly G[]
  readonly meanings: Readonly<Record<G, string>>
}

/** A letter or figure of the Admiralty code, or none. */
function GradeChoice<G extends string | number>({
  value,
  onChoose,
  grades,
  meanings,
  ...rest
}: GradeChoiceProps<G>) {
  return (
    <Choice
      {...rest}
      options={[
        { id: 'none', label: said.notJudged },
        ...grades.map((grade) => ({ id: String(grade), label: said.grade(grade, meanings[grade]) })),
      ]}
      value={String(value ?? 'none')}
      onChoose={(id) => onChoose(grades.find((grade) => String(grade) === id) ?? null)}
    />
  )
}
