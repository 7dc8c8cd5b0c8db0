import type { fields as en } from '../../en/window/fields'
import type { Worded } from '../../worded'
import { isolated } from '../terms/quoted'

export const fields: Worded<typeof en> = {
  empty: 'لا يجوز ترك هذا الحقل فارغاً.',
  notSaved: (key) => `لم يُحفظ بعد، لكنه باقٍ هنا. يُحفظ بالضغط على ${isolated(key)}.`,
  required: ' مطلوب',
  nothingTyped: {
    undo: 'لم يبقَ في هذا الحقل ما يمكن التراجع عنه.',
    redo: 'لا شيء في هذا الحقل تمكن إعادته.',
  },
}
