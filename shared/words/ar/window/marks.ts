import type { marks as en } from '../../en/window/marks'
import type { Worded } from '../../worded'
import { counted } from '../terms/format-count'
import { nouns } from '../terms/nouns'

export const marks: Worded<typeof en> = {
  anchoring: {
    exact: 'في موضعه',
    moved: 'انتقل',
    changed: 'تغيّر',
    ambiguous: 'تطابقه عدة مواضع',
    lost: 'لم يعد في النص',
  },
  bidiControls: {
    ALM: 'علامة حرف عربي',
    LRM: 'علامة من اليسار إلى اليمين',
    RLM: 'علامة من اليمين إلى اليسار',
    LRE: 'تضمين من اليسار إلى اليمين',
    RLE: 'تضمين من اليمين إلى اليسار',
    PDF: 'إنهاء تنسيق الاتجاه',
    LRO: 'فرض الاتجاه من اليسار إلى اليمين',
    RLO: 'فرض الاتجاه من اليمين إلى اليسار',
    LRI: 'عزل من اليسار إلى اليمين',
    RLI: 'عزل من اليمين إلى اليسار',
    FSI: 'عزل باتجاه أول حرف قوي',
    PDI: 'إنهاء عزل الاتجاه',
  },
  copyAddress: 'نسخ العنوان',
  addressCopied: 'نُسخ العنوان إلى الحافظة.',
  openInBrowser: 'فتح في المتصفح…',
  sameWords: 'الكلمات نفسها؛ ولا اختلاف إلا في المسافات.',
  showUnchanged: (characters) => `عرض ما لم يتغير (${counted(characters, nouns.character)})`,
  noSuchVerdict: 'ليس في سلّم الأحكام',
  articleGone: 'مقال لم يعد موجوداً',
}
