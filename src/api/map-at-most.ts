/** Does the work for every item, so many at a time: the connections to the table are few, and waiting ones give up. */
export const mapAtMost = async <Item, Done>(
  atATime: number,
  items: readonly Item[],
  work: (item: Item) => Promise<Done>,
): Promise<Done[]> => {
  const done: Done[] = []
  const queue = items.entries()
  const worker = async (): Promise<void> => {
    for (const [place, item] of queue) done[place] = await work(item)
  }
  await Promise.all(Array.from({ length: atATime }, worker))
  return done
}
