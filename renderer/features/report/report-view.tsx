import { useEffect, useState } from 'react'
import { FileCode, FileText } from 'lucide-react'
import { words } from '../../../shared/words/words'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { BarView } from '../../ui/panes/bar-view'
import { Button } from '../../ui/button'
import { exportReport } from './export-files'
import { ReportPanel } from './report-panel'
import { classesOf } from '../../ui/classes'
import sheet from './report-view.module.css'

const styles = classesOf(sheet)
const said = words.report

/** The report as it would be exported now. */
export function ReportView() {
  const seq = useProject((state) => state.seq)
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    let isCurrent = true
    void act('previewReport', {}).then((preview) => {
      if (isCurrent && preview) setAddress(preview.address)
    })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- every commit makes another report
  }, [seq])
  return (
    <BarView
      title={<h2>{said.title}</h2>}
      actions={
        <>
          <Button data-tour="export" icon={FileCode} onPress={() => void exportReport('html')}>
            {said.exporting.html}
          </Button>
          <Button icon={FileText} onPress={() => void exportReport('pdf')}>
            {said.exporting.pdf}
          </Button>
        </>
      }
    >
      <div className={styles('both')}>
        {address && (
          <iframe
            key={address}
            className={styles('page')}
            src={address}
            title={said.exporting.preview}
            sandbox=""
          />
        )}
        <ReportPanel />
      </div>
    </BarView>
  )
}
