/** Something only the author knows. Nothing is decided for them: unanswered, the text stays as it is in the file. */
export interface WordDoubt {
  /** The same each time the same file is read, so that answers can be kept and given again. */
  id: string
  /**
   * `is-heading`: a short bold line; answered by `2`, `3` or `no`.
   * `old-font`: text that reads as Vietnamese in an old encoding; answered by `yes` or `no`.
   * `picture-alt`: what a picture shows; answered in words.
   */
  about: 'is-heading' | 'old-font' | 'picture-alt'
  paragraph: number
  /** What stands in the file. */
  found: string
  /** What we would make of it; empty when we have no idea. */
  reading: string
}

/** Answers by the id of their doubt. */
export type WordAnswers = ReadonlyMap<string, string>
