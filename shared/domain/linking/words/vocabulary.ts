/** How many texts, or sentences, of a project have each word: what is rare in the project tells more. */
export type Vocabulary = {
  /** The weight of a word: the logarithm of how rare it is among the texts. */
  readonly weightOf: (id: number) => number
  /** The same as a share of the weight of the rarest. */
  readonly rarityOf: (id: number) => number
}

/** A word that so many texts share, as many as tell of one event, is as telling as one that two share. */
const FEW = 8
/** A project of a few texts says little of what is rare: it is counted as if so many others stood beside them. */
const BESIDE = 3
/**
 * The weight of a word that all texts have, as a share of the weight of a rare one: where all texts tell one event, its words are in all
 * of them.
 */
const LEAST = 0.1

/** How many to the doubling: what is counted is told in steps, so that a text more or less changes the weights of few words. */
const STEPS = 2

/** A number as it is counted: exactly as long as it is small. */
function inSteps(count: number): number {
  return count <= FEW ? count : 2 ** (Math.round(Math.log2(count) * STEPS) / STEPS)
}

/** Words as they are counted, kept up as texts come and go. */
export type WordCount = {
  /** Counts the words of some texts, each given as the lists of its words, or takes them back; a word counts once a text. */
  readonly count: (texts: Iterable<readonly Int32Array[]>, change: 1 | -1) => void
  /** The weights of now. */
  readonly vocabulary: () => Vocabulary
  /** Whether a word weighs something else than when this was asked last. */
  readonly takeChanged: () => (id: number) => boolean
}

/** Makes a count of nothing. What it answers hangs on the texts alone, not on how they came there. */
export function createWordCount(): WordCount {
  const counts: number[] = []
  /** The counts that changed, as they were. */
  let before = new Map<number, number>()
  const countedIn: number[] = []
  let counted = 0
  let size = 0
  let scale = scaleOf(size)
  return {
    count(texts, change) {
      for (const lists of texts) {
        counted += 1
        size += change
        for (const words of lists) {
          for (const id of words) {
            if (countedIn[id] === counted) continue
            countedIn[id] = counted
            const count = counts[id] ?? 0
            if (!before.has(id)) before.set(id, count)
            counts[id] = count + change
          }
        }
      }
    },
    vocabulary() {
      const { weigh, most } = scaleOf(size)
      return {
        weightOf: (id) => weigh(counts[id] ?? 0),
        rarityOf: (id) => weigh(counts[id] ?? 0) / most,
      }
    },
    takeChanged() {
      const [old, now] = [scale, scaleOf(size)]
      const isOther = new Set<number>()
      for (const [id, count] of before) if (old.weigh(count) !== now.weigh(counts[id] ?? 0)) isOther.add(id)
      before = new Map()
      scale = now
      const isOtherScale = old.total !== now.total || old.most !== now.most
      return (id) => isOtherScale || isOther.has(id)
    },
  }
}

type Scale = { readonly total: number; readonly most: number; readonly weigh: (count: number) => number }

/** What words weigh among so many texts. */
function scaleOf(texts: number): Scale {
  const total = inSteps(texts + BESIDE)
  const most = Math.log(total / (Math.max(2, Math.min(FEW, texts * 0.6)) + 0.5))
  const known: number[] = []
  const weigh = (count: number): number =>
    (known[count] ??= Math.max(LEAST * most, Math.min(most, Math.log(total / (inSteps(count) + 0.5)))))
  return { total, most, weigh }
}
