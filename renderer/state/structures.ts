import { useEffect, useState } from 'react'
import type { Article } from '../../shared/schema/article'
import type { Structure } from '../../shared/schema/structure'
import { api } from '../api'

/** What a text is made of, and why that could not be read, in words; neither while it is read, or where it has none. */
type ReadStructure = { readonly structure: Structure | null; readonly fault: string | null }

const none: ReadStructure = { structure: null, fault: null }

/** What the current text of an article is made of. */
export function useCurrentStructure(article: Article): ReadStructure {
  const { textHash = '', structureHash = '' } = article.revisions.at(-1) ?? {}
  const key = `${textHash} ${structureHash}`
  const [read, setRead] = useState({ key: '', ...none })
  useEffect(() => {
    if (structureHash === '') return undefined
    let isWanted = true
    void api('readStructure', { textHash, structureHash }).then((answer) => {
      if (!isWanted) return
      setRead(
        answer.ok
          ? { key, structure: answer.value.structure, fault: null }
          : { key, structure: null, fault: answer.fault.message },
      )
    })
    return () => {
      isWanted = false
    }
  }, [key, textHash, structureHash])
  return read.key === key ? read : none
}
