/** One line of what was answered and what is right. */
export interface ReviewRow {
  id: string
  text: string
  /** How it stands; left out where there is nothing to say. */
  words?: string
  isRight?: boolean
}
