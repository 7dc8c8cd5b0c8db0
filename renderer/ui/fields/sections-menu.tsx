import { Check } from 'lucide-react'
import type { ComponentProps } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components'
import type { Selection } from 'react-aria-components'
import { IconButton } from '../button'
import { classesOf } from '../classes'
import boxesSheet from '../boxes.module.css'
import type { Option } from './choice'
import sheet from './sections-menu.module.css'

const boxes = classesOf(boxesSheet)
const styles = classesOf(sheet)

type MenuSectionProps = {
  readonly id: string
  readonly title: string
  readonly values: readonly Option<string>[]
  readonly chosen: readonly string[]
  /** True where exactly one of the values holds. */
  readonly isOneOf?: boolean
  readonly onChoose: (chosen: readonly string[]) => void
}

type SectionsMenuProps = Pick<ComponentProps<typeof IconButton>, 'label' | 'icon'> & {
  readonly sections: readonly MenuSectionProps[]
}

/** A button with a menu of several sections, in each of which one or several values are chosen; those without values are left out. */
export function SectionsMenu({ label, icon, sections }: SectionsMenuProps) {
  return (
    <MenuTrigger>
      <IconButton icon={icon} label={label} />
      <Popover className={styles('menu')} placement="bottom end" offset={4}>
        <Menu aria-label={label} className={styles('sections')}>
          {sections.map(
            ({ id, title, values, chosen, isOneOf = false, onChoose }) =>
              values.length > 0 && (
                <MenuSection
                  key={id}
                  selectionMode={isOneOf ? 'single' : 'multiple'}
                  disallowEmptySelection={isOneOf}
                  selectedKeys={chosen.map((value) => keyOf(id, value))}
                  onSelectionChange={(keys) => onChoose(valuesOf(id, keys))}
                >
                  <Header>{title}</Header>
                  {values.map((value) => (
                    <Item key={value.id} id={keyOf(id, value.id)} label={value.label} />
                  ))}
                </MenuSection>
              ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

/** What an item is known by: all sections stand in one menu, and their values may be called alike. */
const keyOf = (section: string, value: string): string => `${section} ${value}`

const valuesOf = (section: string, keys: Selection): readonly string[] =>
  keys === 'all' ? [] : [...keys].map((key) => String(key).slice(section.length + 1))

function Item({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <MenuItem id={id} textValue={label} className={`${boxes('item')} ${styles('item')}`}>
      {({ isSelected }) => (
        <>
          <span dir="auto">{label}</span>
          {isSelected && <Check size={14} aria-hidden />}
        </>
      )}
    </MenuItem>
  )
}
