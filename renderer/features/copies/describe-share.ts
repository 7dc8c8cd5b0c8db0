/** A share (0 to 1) in per cent; only what is whole is called 100%, and only nothing 0%. */
export function describeShare(share: number): string {
  if (share === 0 || share === 1) return `${share * 100}%`
  return `${Math.min(99, Math.max(1, Math.round(share * 100)))}%`
}

/** How much of the shorter of two texts both have, in words. */
export function describeContainment(containment: number): string {
  return containment === 1
    ? 'All of the shorter text is in both'
    : `${describeShare(containment)} of the shorter text is in both`
}
