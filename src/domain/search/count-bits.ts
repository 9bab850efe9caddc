/** How many of the words that a set of bits stands for are in it. */
export const countBits = (set: number): number => {
  let ones = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) ones++
  return ones
}
