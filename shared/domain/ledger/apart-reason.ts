/** Why a figure of the same role does not stand with the others. */
export type ApartReason = 'said' | 'background' | 'planned' | 'place' | 'time' | 'unlike'
