/** The shape of words in one language, for the words of another: the same names, any strings, functions of the same arguments. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : T extends number | boolean | null | undefined
      ? T
      : { readonly [Name in keyof T]: Worded<T[Name]> }
