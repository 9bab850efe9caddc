/** What a course must reach before it is taught; the page `/viet-bai/` explains each to whoever writes. */
export const LIMITS = {
  lessons: { from: 5, to: 8 },
  questions: { from: 20 },
  caseStudies: { from: 2 },
  /** In each lesson. */
  figures: { from: 1 },
  checks: { from: 1 },
  words: { from: 450, to: 1400 },
  /** The longest sentence, and the mean of a lesson, in words. */
  longestSentence: 45,
  meanSentence: 20,
  /** Share of its runs of six words that a lesson may have in common with another. */
  sharedRuns: 0.12,
  /** From how many words on a sentence stands in one lesson only. */
  ownSentence: { from: 10 },
} as const
