import type { references as en } from '../../en/import/references'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { isolated, quoted } from '../terms/quoted'
import { nouns } from '../terms/nouns'

export const references: Worded<typeof en> = {
  none: (name) => `لا يسمّي ${quoted(name)} أي مرجع: ليس فيه مدخل من BibTeX أو RIS أو CSL-JSON.`,
  others: 'وآخرون',
  done: (name, sources, known) =>
    `${quoted(name)}: أُضيف ${sources === 0 ? `${formatCount(0)} مصدر` : counted(sources, nouns.source)}${known > 0 ? `، والموجود منها أصلاً ${formatCount(known)}` : ''}.`,
  knownLine: (title, as) =>
    title === as ? `${quoted(title)} موجود أصلاً` : `${quoted(title)} موجود أصلاً باسم ${quoted(as)}`,
  left: (count, fields) => `ما لم يؤخذ: ${counted(count, nouns.value)} (${fields.map(isolated).join('، ')})`,
  leftField: (field, count) => (count === 1 ? field : isolated(`${field} ×${formatCount(count)}`)),
  broken: (name, count) => `${quoted(name)}: ما لم يُقرأ ${counted(count, nouns.bookEntry)}.`,
  brokenLine: (at, number, why) => `${ats[at]} ${formatCount(number)}: ${whys[why]}`,
}

const ats = { line: 'السطر', entry: 'المدخل' }

const whys = {
  'not ended': 'لا ينتهي المدخل قبل أن يبدأ التالي',
  'not an entry': 'هذا ليس من أي مدخل',
  nameless: 'ليس للمدخل عنوان ولا عنوان إلكتروني',
}
