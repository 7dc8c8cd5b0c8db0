import type { SentenceWords } from '../language'

export const sentences: SentenceWords = {
  beforeName: 'د, أ, م, ا.د, أ.د',
  beforeFigure: 'ص, ج, ت',
  mayEnd: 'إلخ',
  starters: '',
  clockFollowers: '',
  telling: `
    لا, لم, لن, ليس, ليست, ما, غير, بدون, دون, أكثر, أقل, نحو, حوالي, قرابة, واحد, اثنان, ثلاثة, أربعة, خمسة,
    ستة, سبعة, ثمانية, تسعة, عشرة, مئة, ألف, مليون`,
  notNames: '',
}
