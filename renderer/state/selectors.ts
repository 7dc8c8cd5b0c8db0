import { scaleInWords } from '../../shared/domain/verdicts/presets'
import type { Article } from '../../shared/schema/article'
import type { Conflict } from '../../shared/schema/conflict'
import type { VerdictStep } from '../../shared/schema/project'
import { inWrittenOrder } from '../../shared/domain/text/bidi-controls'
import { words } from '../../shared/words/words'
import { useProject } from './project-state'
import type { ProjectState } from './project-state'
import { remembered } from './remembered'

const noSteps: readonly VerdictStep[] = []
const unknownStep: VerdictStep = {
  id: 'unknown',
  label: words.marks.noSuchVerdict,
  definition: '',
  tone: 'unknown',
}

/** The steps of the project's verdict scale, in order. */
export function useVerdictSteps(): readonly VerdictStep[] {
  const scale = useProject((state) => state.project?.verdictScale)
  return scale ? scaleInWords(scale).steps : noSteps
}

/** The step that a claim's verdict names. */
export function useVerdict(id: string): VerdictStep {
  return useVerdictSteps().find((step) => step.id === id) ?? unknownStep
}

/** What an article is called: its title, else its first words. */
export function articleName(article: Article | undefined): string {
  return inWrittenOrder(article?.metadata.title?.value ?? article?.opening ?? words.marks.articleGone)
}

/** What an article is called as a source: by its outlet, else by itself. */
export function sourceNameOf(article: Article | undefined): string {
  return article?.metadata.outlet?.value || articleName(article)
}

/** What a conflict is called, also where nobody gave it a title. */
export function conflictName(conflict: Pick<Conflict, 'title'> | undefined): string {
  return conflict?.title || words.library.conflicts.withoutTitle
}

/** How many conflicts are open; counted once for each time that any of them changes. */
export const openConflicts = remembered(
  (conflicts: ProjectState['conflicts']): number =>
    [...conflicts.values()].filter(({ state }) => state.kind === 'open').length,
)
