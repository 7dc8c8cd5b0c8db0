import { create } from 'zustand'
import { api } from '../../api'

/** The languages that words in pictures are read in, asked of files by their names; null: these files are left out. */
type Asked = {
  readonly names: readonly string[]
  /** How many pages of them are scanned, where the others have text; null: all of their words are in pictures. */
  readonly pages: number | null
  readonly known: readonly string[]
  readonly chosen: readonly string[]
  readonly answer: (languages: readonly string[] | null) => void
}

export const useLanguagesAsked = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** What was chosen last, while the window is open. */
let last: readonly string[] = ['eng']

/** Asks in which languages a machine shall read pictures. */
export async function askLanguages(
  names: readonly string[],
  pages: number | null = null,
): Promise<readonly string[] | null> {
  const known = await api('listRecognisers', {})
  if (!known.ok) return null
  const answered = await new Promise<readonly string[] | null>((answer) =>
    useLanguagesAsked.setState({
      asked: {
        names,
        pages,
        known: known.value,
        chosen: last.filter((each) => known.value.includes(each)),
        answer,
      },
    }),
  )
  useLanguagesAsked.setState({ asked: null })
  if (answered) last = answered
  return answered
}
