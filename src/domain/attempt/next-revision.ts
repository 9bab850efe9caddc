/** The revision the next answer of an attempt gets on a device that knows these. */
export const nextRevision = (known: readonly { revision: number }[]): number =>
  1 + Math.max(0, ...known.map(({ revision }) => revision))
