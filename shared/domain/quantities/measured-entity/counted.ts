/** What one of them is, and what is counted of them; '' where the text does not say. */
export type Counted = { readonly unit: string; readonly counted: string }
