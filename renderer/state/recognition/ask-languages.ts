import { create } from 'zustand'
import { api } from '../../api'

/** The languages that words in pictures are read in, asked of files by their names; null: these files are left out. */
type Asked = {
  readonly names: readonly string[]
  readonly known: readonly string[]
  readonly chosen: readonly string[]
  readonly answer: (languages: readonly string[] | null) => void
}

export const useLanguagesAsked = create<{ readonly asked: Asked | null }>(() => ({ asked: null }))

/** What was chosen last, while the window is open. */
let last: readonly string[] = ['eng']

/** Asks in which languages a machine shall read pictures. */
export async function askLanguages(names: readonly string[]): Promise<readonly string[] | null> {
  const known = await api('listRecognisers', {})
  if (!known.ok) return null
  const answered = await new Promise<readonly string[] | null>((answer) =>
    useLanguagesAsked.setState({
      asked: { names, known: known.value, chosen: last.filter((each) => known.value.includes(each)), answer },
    }),
  )
  useLanguagesAsked.setState({ asked: null })
  if (answered) last = answered
  return answered
}
