import type { Bundle, GoldSpan } from './bundles'

/** How many units of a text its short version has: a few sentences, as an agency's flash has them. */
const SHORT = 330

/**
 * Several bundles as one project, so that texts which have nothing to do with one another stand side by side; with `isShort` each text is
 * cut after its first sentences.
 */
export function mergeBundles(bundles: readonly Bundle[], isShort: boolean): Bundle {
  return {
    name: bundles.map(({ name }) => name).join('+'),
    kind: bundles[0]?.kind ?? 'ordinary',
    docs: bundles.flatMap((bundle) =>
      bundle.docs.map(({ name, text }) => ({
        name: named(bundle, name),
        text: isShort ? firstSentences(text) : text,
      })),
    ),
    events: bundles.flatMap((bundle) =>
      bundle.events.map(({ id, title, docs, passages }) => ({
        id: named(bundle, id),
        title,
        docs: docs.map((doc) => named(bundle, doc)),
        passages: spans(bundle, passages),
      })),
    ),
    groups: bundles.flatMap((bundle) => sided(bundle, bundle.groups)),
    textual: bundles.flatMap((bundle) => sided(bundle, bundle.textual)),
    traps: bundles.flatMap((bundle) => sided(bundle, bundle.traps)),
  }
}

/** A text up to the first full stop after a few sentences. */
function firstSentences(text: string): string {
  const stop = text.slice(SHORT).search(/[.!?]\s/u)
  return stop < 0 ? text : text.slice(0, SHORT + stop + 1)
}

function named(bundle: Bundle, name: string): string {
  return `${bundle.name}/${name}`
}

function spans(bundle: Bundle, list: readonly GoldSpan[]): readonly GoldSpan[] {
  return list.map((span) => ({ ...span, doc: named(bundle, span.doc) }))
}

function sided<T extends { readonly id: string; readonly sides: readonly (readonly GoldSpan[])[] }>(
  bundle: Bundle,
  items: readonly T[],
): readonly T[] {
  return items.map((item) => ({
    ...item,
    id: named(bundle, item.id),
    sides: item.sides.map((side) => spans(bundle, side)),
  }))
}
