import type { readings as en } from '../../en/features/readings'
import type { Worded } from '../../worded'
import { counted, formatCount } from '../terms/format-count'
import { describeSteps, leftOut } from '../import/import-steps'
import { nouns } from '../terms/nouns'
import { quoted } from '../terms/quoted'

export const readings: Worded<typeof en> = {
  sealedMail: (name) => `${quoted(name)} رسالة مشفّرة. تُفتح في برنامج البريد ويُحفظ نصها، ثم يُستورد ذلك النص.`,
  left: leftOut,
  notRead: (name, left) => `ما ليس في نص ${quoted(name)}: ${left.join('، ')}.`,
  doubtful: (name, share) =>
    `لم يُقرأ مما يظهر في ${quoted(name)} إلا \u2068${formatCount(Math.round(share * 100))}%\u2069. تلزم مقارنة نصه بالأصل.`,
  points: (name, points) => `يلزم النظر في ${quoted(name)}: ${describeSteps(points)}.`,
  severalToLookAt: (count) => `قد يكون مبتوراً أو مكرراً ويلزم النظر فيه: ${counted(count, nouns.text)}.`,
  severalNotRead: (count) => `فيه أكثر مما قُرئ: ${counted(count, nouns.file)}.`,
}
