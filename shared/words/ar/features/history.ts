import type { history as en } from '../../en/features/history'
import type { Worded } from '../../worded'
import { byKind } from '../../../document-kinds'
import { andMore, formatCount } from '../terms/format-count'
import { kinds } from '../terms/kinds'

export const history: Worded<typeof en> = {
  title: 'السجل',
  explanation:
    'في كل قيد بصمة القيد الذي قبله. وهذا يثبت ترتيب القيود وأن شيئاً منها لم يُغيَّر بعد ذلك؛ ولا يثبت الوقت، فالوقت وقت ساعة هذا الجهاز.',
  columns: { number: 'الرقم', when: 'متى', who: 'من', what: 'ماذا', hash: 'البصمة' },
  notStated: 'غير مذكور',
  hashCopied: 'نُسخت البصمة إلى الحافظة.',
  further: 'عرض قيود أخرى',
  furtherNames: andMore,
  kinds: byKind((kind) => kinds[kind].title),
  takesBack: (operation, seq) => `${operation} (تراجُع عن القيد ${formatCount(seq)})`,
  doesAgain: (operation, seq) => `${operation} (إعادة للقيد ${formatCount(seq)})`,
}
