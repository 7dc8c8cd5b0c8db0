/*
 * What decides whether words are found again, and where: every number that an outcome hangs on, with what is lost when it is larger
 * and when it is smaller. What only bounds the work stands with the work. Likeness and context run from 0 (nothing in common) to 1.
 */

/**
 * UTF-16 units that an anchor remembers on each side. More: files grow with every claim, and edits further off make a place look
 * strange. Fewer: short words are told apart by nothing. The figure is that of the W3C's examples and of Hypothesis.
 */
export const CONTEXT_LENGTH = 32

/**
 * How much better the best place must be than the next. Larger: the journalist is asked where one place is clearly meant. Smaller: one
 * of two places that fit alike is taken without a word, the one fault that an anchor must not have.
 */
export const LEAST_MARGIN = 0.1

/**
 * What the words themselves weigh in the score of a place, against what stands around it. More: the same words in another sentence win
 * over reworded ones in the old place. Less: a place is taken for its neighbours though it says another thing.
 */
export const WEIGHT_OF_WORDS = 0.6
export const WEIGHT_OF_CONTEXT = 1 - WEIGHT_OF_WORDS

/** The greatest likeness of differing words: just below that of equal ones, so that those come first. */
export const MOST_FOR_CHANGED = 0.99

/**
 * What stands in place of a quote must be this like it. Larger: a sentence that an editor smoothed is lost. Smaller: a sentence of the
 * same make about another thing is offered as this one, changed.
 */
export const LEAST_LIKENESS = 0.75

/** Shorter words, in UTF-16 units, are looked for as they are only. Larger: misread names are lost. Smaller: with one error in them they stand everywhere. */
export const SHORTEST_APPROXIMATE = 16

/**
 * The least context of words that another program quotes. Larger: quotes of pages that were laid out anew are all asked about. Smaller:
 * the words are taken where they stand by chance.
 */
export const LEAST_CONTEXT_OF_QUOTE = 0.5

/**
 * What stands between the old neighbours is the old words, rewritten, where both reach this. Larger: a sentence that was worded anew
 * in its place counts as lost. Smaller: one that took its place counts as its change.
 */
export const LEAST_IN_PLACE = 0.5

/**
 * Few words (a figure, a name) may be replaced outright where the rest of the sentence stays this like itself: `old` words at most
 * became at most twice as many and `more`. Larger: a figure that was corrected together with its sentence is lost. Smaller: any
 * figure in a like sentence passes for the correction.
 */
export const FEW_REPLACED = { old: 8, more: 2, leastNear: 0.7 } as const

/** Words in place stand safe from a rival elsewhere that fits nearly as well where their context reaches this. */
export const SAFE_CONTEXT = 0.7

/**
 * Fewer words than this tell nothing by themselves: one neighbour must be the same. Larger: a name that moved with its sentence is asked
 * about. Smaller: "the man" is found in whatever sentence has it.
 */
export const FEW_WORDS = 4

/**
 * The context that confirms a place: so much, and less by each word quoted. More or a gentler slope: long quotes that moved are asked
 * about. Less: few words are taken in strange surroundings.
 */
export const CONFIRMING_CONTEXT = 0.6
export const LESS_BY_WORD = 1 / 20

/** Below this context, few words are not even offered: a list of places where "the man" stands helps nobody. */
export const WORTH_OFFERING = 0.2

/**
 * A new sentence this like the old one may be that one. Larger: of two versions of a sentence one is taken without asking. Smaller: any
 * sentence of the same make raises the question.
 */
export const DOUBLE_LIKENESS = 0.6

/** Sentences less alike than this are not looked at as doubles at all. */
export const LEAST_LOOKALIKE = 0.4

/** The reach of the surroundings of a place, in UTF-16 units: near words tell between several places, far ones find the passage. */
export const NEAR = 40
export const FAR = 200

/** What a quote remembers further off, in UTF-16 units, is not compared: other programs keep whole paragraphs, and edits in them say nothing. */
export const REACH_OF_QUOTE = 200

/**
 * Shorter units of text, in UTF-16 units, are not recognised without their neighbours. Larger: short paragraphs that moved are lost.
 * Smaller: "Read more" ties passages together that have nothing in common.
 */
export const TELLING_LENGTH = 24

/** The same for a stray sentence that went to another paragraph: alone it must say more. */
export const TELLING_SENTENCE = 60

/** Tells "fits better" from "fits as well" where numbers are worked out. */
export const A_LITTLE = 1e-6
