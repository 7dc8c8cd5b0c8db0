export function DifferenceView(_: { readonly a: string; readonly b: string }) {
  return null
}
