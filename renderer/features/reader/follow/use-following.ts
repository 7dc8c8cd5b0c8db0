import { useRef } from 'react'
import type { Article } from '../../../../shared/schema/article'
import type { Span } from '../../../../shared/domain/span'
import type { Structure } from '../../../../shared/schema/structure'
import { words } from '../../../../shared/words/words'
import type { Offer } from '../../../commands/offers'
import { act } from '../../../state/act'
import { hear, notify } from '../../../state/answers'
import { goTo } from '../../../state/view-state'
import { isOfTheWeb } from './follow-hint'
import type { Here } from './what-is-here'

/** What follows the links and the notes of a text: the commands for those at the caret, and whether those at a click were followed. */
type Following = { readonly offer: Offer; readonly follow: (here: Here) => boolean }

/** Opens links, by asking main, and goes from a note's mark to its words and back to the mark that one came from. */
export function useFollowing(
  article: Article,
  text: string | null,
  structure: Structure | null,
  here: Here,
  goesToNotes: boolean,
): Following {
  const cameFrom = useRef<Span | null>(null)
  const open = (at: number): void => {
    const revisionId = article.revisions.at(-1)?.id
    if (revisionId !== undefined) void act('openLink', { kind: 'link', id: article.id, revisionId, at })
  }
  const followNote = ({ at, isMark, place }: NonNullable<Here['note']>): void => {
    const note = structure?.notes[at]
    if (!note || text === null) return
    if (isMark) cameFrom.current = place
    const back = note.marks.find(({ start }) => start === cameFrom.current?.start) ?? note.marks[0]
    const to = isMark ? note.body : back
    if (!to) return
    goTo({ articleId: article.id, start: to.start, end: to.end, isSelected: true })
    hear(text.slice(to.start, to.end))
  }
  const { link, note } = here
  return {
    offer: {
      ...(link && { 'copy-link': () => void copyAddress(link.address) }),
      ...(link && isOfTheWeb(link.address) && { 'open-link': () => open(link.at) }),
      ...(note && goesToNotes && { 'follow-note': () => followNote(note) }),
    },
    follow: (clicked) => {
      if (clicked.link) {
        open(clicked.link.at)
        return true
      }
      if (!clicked.note || !goesToNotes) return false
      followNote(clicked.note)
      return true
    },
  }
}

async function copyAddress(address: string): Promise<void> {
  await navigator.clipboard.writeText(address)
  notify('done', words.marks.addressCopied)
}
