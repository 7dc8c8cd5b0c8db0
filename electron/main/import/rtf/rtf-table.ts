import type { RichText } from '../rich/rich-text'

/** RTF has rows without tables: what stands between rows ends the table. */
export function createTable(rich: RichText) {
  let isOpen = false
  let isInCell = false
  const startCell = (): void => {
    if (!isOpen) {
      rich.startTable()
      rich.startRow()
      isOpen = true
    }
    if (!isInCell) rich.startCell()
    isInCell = true
  }
  const end = (): void => {
    if (isInCell) rich.endCell()
    if (isOpen) {
      rich.endRow()
      rich.endTable()
    }
    isOpen = false
    isInCell = false
  }
  return {
    /** Words are about to come, in a table or not. */
    enter: (isInTable: boolean): void => (isInTable ? startCell() : end()),
    endCell(): void {
      startCell()
      rich.endCell()
      isInCell = false
    },
    endRow(): void {
      if (!isOpen) return
      if (isInCell) rich.endCell()
      isInCell = false
      rich.endRow()
      rich.startRow()
    },
    end,
  }
}
