/** The end of an attempt id, short enough to be read out over the telephone. */
export const attemptCode = (attemptId: string): string => attemptId.slice(-6).toUpperCase()
