import type { Anchoring } from '../../shared/schema/anchor'
import { words } from '../../shared/words/words'
import { Tag } from './tag'
import { classesOf } from '../ui/classes'
import sheet from './marks.module.css'

const styles = classesOf(sheet)

/** What became of words when their article got a new text, as a sign and in a word or two. Nothing where they are the same. */
export function AnchoringTag({ anchoring }: { readonly anchoring: Anchoring }) {
  const { kind } = anchoring
  if (kind === 'exact') return null
  return (
    <span className={styles('anchoring')}>
      <Tag>
        <span className={styles('sign')}>{anchoringSigns[kind]}</span> {words.marks.anchoring[kind]}
      </Tag>
    </span>
  )
}

/** The sign of each outcome: a shape, so that no colour has to carry the meaning. */
const anchoringSigns: Readonly<Record<Anchoring['kind'], string>> = {
  exact: '=',
  moved: '↕',
  changed: '≠',
  ambiguous: '?',
  lost: '∅',
}
