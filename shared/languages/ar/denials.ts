import type { DenialWords } from '../language'

/** Arabic: what says that something is not so, and that somebody said so. */
export const denials: DenialWords = {
  negators: `
    لا, لم, لن, ليس, ليست, ليسوا, غير, دون, بدون, بلا, أبدا, ما من, لا أحد, أي`,
  denials: `
    نفى, نفت, نفوا, ينفي, تنفي, ينفون, نفي, أنكر, أنكرت, أنكروا, ينكر, تنكر, رفض, رفضت, رفضوا, يرفض,
    ترفض, كذب, كذبت, يكذب, تكذيب, دحض, دحضت, يدحض, فند, فندت, يفند, استبعد, استبعدت, يستبعد, اعترض,
    اعترضت, تراجع عن`,
}
