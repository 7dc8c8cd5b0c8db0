import { useEffect, useState } from 'react'
import { FileCode, FileText } from 'lucide-react'
import { act } from '../../state/act'
import { useProject } from '../../state/project-state'
import { BarView } from '../../ui/panes/bar-view'
import { Button } from '../../ui/button'
import { exportReport } from './export-report'
import { classesOf } from '../../ui/classes'
import sheet from './report-view.module.css'

const styles = classesOf(sheet)

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
      title={<h2>Verification report</h2>}
      actions={
        <>
          <Button icon={FileCode} onPress={() => void exportReport('html')}>
            Export as HTML…
          </Button>
          <Button icon={FileText} onPress={() => void exportReport('pdf')}>
            Export as PDF…
          </Button>
        </>
      }
    >
      {address && (
        <iframe
          key={address}
          className={styles('page')}
          src={address}
          title="Preview of the report"
          sandbox=""
        />
      )}
    </BarView>
  )
}
