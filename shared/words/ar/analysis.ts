import type { analysis as en } from '../en/analysis'
import type { Worded } from '../worded'
import { counted, formatCount } from './terms/format-count'
import { isolated } from './terms/quoted'
import { nouns } from './terms/nouns'

export const analysis: Worded<typeof en> = {
  broke: 'انقطعت مقارنة المقالات. وما وُجد حتى الآن باقٍ. وبالضغط على «تحليل من جديد» تُعاد المحاولة.',
  cancelled: 'أُلغي التحليل، فقد يكون المقترح غير محدَّث.',
  again: 'تحليل من جديد',
  underWay: (percent) => `جارٍ مقارنة المقالات، ${isolated(`${formatCount(percent)}%`)}`,
  problem: (problem) => {
    switch (problem.kind) {
      case 'too many figures':
        return `الأرقام أكثر مما يُقارَن، وقد تُرك ${counted(problem.figures, nouns.figure)}: إما لأنها في جملة واحدة فيها أكثر من ${formatCount(200)}، كجدول في سطر واحد، وإما لأنها بعد أكثر ما يجوز في مقال.`
      case 'took too long':
        return 'أكثر مما يُقارَن: استغرقت قراءة أرقامه وقتاً أطول مما ينبغي، فلا يُقارَن بأي مقال آخر.'
      case 'failed':
        return 'تعذّرت قراءة أرقامه، فلا يُقارَن بأي مقال آخر.'
    }
  },
  problemTag: {
    'too many figures': 'أرقامه أكثر مما يُقارَن',
    'took too long': 'أكثر مما يُقارَن',
    failed: 'لم يُقارَن',
  },
  problems: (articles) => `لم يُقارَن كاملاً: ${counted(articles, nouns.article)}`,
  furtherProblems: (articles) => `وغير ذلك ${counted(articles, nouns.article)}، بعلامة في قائمة المقالات.`,
  further: (count) => `لا يُعرض هنا ولن يصير ادعاءً: ${counted(count, nouns.figure)} عن الشيء نفسه.`,
  furtherCopies: (count) => `يروي الرواية نفسها ${counted(count, nouns.furtherArticle)}.`,
}
