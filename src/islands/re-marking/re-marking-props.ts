export interface MarkedCourse {
  id: string
  title: string
  /** What each question of the bank asks, by its id; a question withdrawn since is missing. */
  prompts: Record<string, string>
}
