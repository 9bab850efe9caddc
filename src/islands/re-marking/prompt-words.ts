/** What a question asks, or its id where this page no longer has it. */
export const promptWords = (prompts: Record<string, string>, questionId: string): string =>
  prompts[questionId] ?? `Câu có mã ${questionId}`
