import type { printing as en } from '../../en/features/printing'
import type { Worded } from '../../worded'
import { isolated, quoted } from '../terms/quoted'

export const printing: Worded<typeof en> = {
  claims: 'الادعاءات المعلَّمة في هذا النص',
  facts: {
    outlet: 'الوسيلة',
    byline: 'الكاتب',
    published: 'تاريخ النشر',
    url: 'العنوان الإلكتروني',
    checkState: 'التحقّق',
  },
  colophon: (project, day, hash) =>
    `طُبع من المشروع ${quoted(project)}، ${isolated(day)}. بصمة النص (SHA-256): ${isolated(hash)}`,
  done: (what) => `أُرسل إلى الطابعة: ${isolated(what)}`,
  report: 'التقرير',
  withheld: 'هذا المقال مصدر هويته محجوبة: لا يُسلَّم إلى أحد.',
  written: (path) => `كُتب المقال إلى ${isolated(path)}`,
  failed: 'لم يُطبع',
}
