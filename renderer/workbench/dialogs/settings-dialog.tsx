import { verdictScales } from '../../../shared/domain/verdicts/presets'
import type { Theme } from '../../../shared/ipc/theme'
import { BackupsSetting } from '../../features/safety/backups-setting'
import { act, save } from '../../state/act'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Field } from '../../ui/fields/field'

const themes: readonly { readonly id: Theme; readonly label: string }[] = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
]

/** The settings of this machine, and those of the open project. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useProject((state) => state.settings)
  const project = useProject((state) => state.project)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <Dialog title="Settings" onClose={onClose}>
      <Field
        label="Your name"
        hint="Stands in the history and in reports from now on. Leave it empty to stay unnamed."
        value={settings.author}
        onSave={(author) => changeSettings({ author: author.trim() })}
      />
      <Choice
        label="Colours"
        options={themes}
        value={settings.theme}
        onChoose={(theme) => void changeSettings({ theme })}
      />
      {project && (
        <>
          <Field
            label="Title of this project"
            isRequired
            isReadOnly={isReadOnly}
            value={project.title}
            onSave={(title) => save('updateProject', { title })}
          />
          <Choice
            label="Verdict scale"
            options={verdictScales.map((scale) => ({
              id: scale.id,
              label: scale.title,
              meaning: scale.steps.map((step) => step.label).join(', '),
            }))}
            value={project.verdictScale.id}
            isDisabled={isReadOnly}
            onChoose={(verdictScale) => void act('updateProject', { verdictScale })}
          />
          <Field
            label="Method, as the report gives it"
            lines={3}
            isReadOnly={isReadOnly}
            value={project.method}
            onSave={(method) => save('updateProject', { method })}
          />
        </>
      )}
      <BackupsSetting />
      <DialogActions>
        <Button look="primary" onPress={onClose}>
          Close
        </Button>
      </DialogActions>
    </Dialog>
  )
}

async function changeSettings(input: { readonly theme?: Theme; readonly author?: string }): Promise<boolean> {
  const settings = await act('updateSettings', input)
  if (settings) useProject.setState({ settings })
  return settings !== undefined
}
