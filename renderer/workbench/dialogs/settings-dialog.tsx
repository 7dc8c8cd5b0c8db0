import { scalesOf } from '../../../shared/domain/verdicts/presets'
import { vagueRuleOf } from '../../../shared/domain/vague-rule'
import type { InputOf } from '../../../shared/ipc/contract'
import type { Theme } from '../../../shared/ipc/theme'
import type { WindowLanguage } from '../../../shared/ipc/window-language'
import { languageNames } from '../../../shared/words/languages'
import { words } from '../../../shared/words/words'
import { BackupsSetting } from '../../features/safety/backups-setting'
import { act, save } from '../../state/act'
import { openDialog } from '../../state/view-state'
import { useProject } from '../../state/project-state'
import { Button } from '../../ui/button'
import { Choice, optionsOf } from '../../ui/fields/choice'
import { Dialog, DialogActions } from '../../ui/dialog'
import { Field } from '../../ui/fields/field'
import { Switch } from '../../ui/fields/switch'

const themes = optionsOf<Theme>(words.settings.themes)
const languages = optionsOf<WindowLanguage>({ system: words.settings.themes.system, ...languageNames })
const rules = optionsOf(words.settings.vagueRules, words.settings.vagueMeanings)

/** The settings of this machine, and those of the open project. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }) {
  const settings = useProject((state) => state.settings)
  const project = useProject((state) => state.project)
  const isReadOnly = useProject((state) => state.readOnly !== null)
  return (
    <Dialog title={words.settings.title} onClose={onClose}>
      <Field
        label={words.settings.name}
        hint={words.settings.nameHint}
        value={settings.author}
        onSave={(author) => changeSettings({ author: author.trim() })}
      />
      <Choice
        label={words.settings.colours}
        options={themes}
        value={settings.theme}
        onChoose={(theme) => void changeSettings({ theme })}
      />
      <Choice
        label={words.settings.language}
        options={languages}
        value={settings.language}
        onChoose={(language) => void changeSettings({ language })}
      />
      <Button look="quiet" onPress={() => void act('startAgain', {})}>
        {words.settings.startAgain}
      </Button>
      <Switch
        label={words.settings.coverAll}
        isSelected={settings.coverAll}
        onChange={(coverAll) => void changeSettings({ coverAll })}
      />
      {project && (
        <>
          <Field
            label={words.settings.projectTitle}
            isRequired
            isReadOnly={isReadOnly}
            value={project.title}
            onSave={(title) => save('updateProject', { title })}
          />
          <Choice
            label={words.settings.verdictScale}
            options={scalesOf(project).map((scale) => ({
              id: scale.id,
              label: scale.title,
              meaning: words.formats.inRow(scale.steps.map((step) => step.label)),
            }))}
            value={project.verdictScale.id}
            isDisabled={isReadOnly}
            onChoose={(verdictScale) => {
              if (verdictScale !== project.verdictScale.id) void act('updateProject', { verdictScale })
            }}
          />
          <Button look="quiet" isDisabled={isReadOnly} onPress={() => openDialog('verdict-scale')}>
            {words.verdicts.own.open}
          </Button>
          <Choice
            label={words.settings.vague}
            options={rules}
            value={vagueRuleOf(project)}
            isDisabled={isReadOnly}
            onChoose={(vagueRule) => void act('updateProject', { vagueRule })}
          />
          <Field
            label={words.settings.method}
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
          {words.buttons.close}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

async function changeSettings(input: InputOf<'updateSettings'>): Promise<boolean> {
  const settings = await act('updateSettings', input)
  if (settings) useProject.setState({ settings })
  return settings !== undefined
}
