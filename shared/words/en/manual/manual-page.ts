/** A page of the manual. A command in braces stands for its name and its keys: `{new-claim}`; `{Alt}` for what that key is called. */
export type ManualPage = {
  readonly id: string
  readonly title: string
  readonly parts: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[]
}
