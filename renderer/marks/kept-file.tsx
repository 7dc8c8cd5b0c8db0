import { Download, Eye } from 'lucide-react'
import type { OriginalOf } from '../../shared/domain/operations/kept-file'
import type { Original } from '../../shared/schema/article'
import { words } from '../../shared/words/words'
import { saveCopy, setGraphic, showOriginal, useIsGraphic } from '../state/originals'
import { useProject } from '../state/project-state'
import { Button } from '../ui/button'
import { AlikePictures } from './alike/alike-pictures'
import { Switch } from '../ui/fields/switch'
import { classesOf } from '../ui/classes'
import sheet from '../ui/inspector.module.css'

const styles = classesOf(sheet)
const said = words.originals

type KeptFileProps = { readonly of: OriginalOf; readonly file: Original }

/** A kept file: its name, its hash, and the actions for it. */
export function KeptFile({ of, file }: KeptFileProps) {
  const isReadOnly = useProject((state) => state.readOnly !== null)
  const isGraphic = useIsGraphic(of)
  return (
    <>
      <p className={styles('hint')} dir="auto">
        {said.file(file.name, file.size)}
      </p>
      <p className={styles('hash')}>
        {said.hash} <code>{file.hash}</code>
      </p>
      <div className={styles('itemActions')}>
        <Button icon={Eye} onPress={() => showOriginal(of)}>
          {said.show}
        </Button>
        <Button icon={Download} onPress={() => void saveCopy(of)}>
          {said.saveCopy}
        </Button>
      </div>
      <Switch
        label={said.graphic}
        isSelected={isGraphic}
        isDisabled={isReadOnly}
        onChange={(graphic) => void setGraphic(of, graphic)}
      />
      <AlikePictures of={of} file={file} />
    </>
  )
}
