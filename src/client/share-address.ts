/**
 * The address under which this device shares a page. Today the page's own; the one place where a team that keeps its
 * code on the device gets a short link of its own instead.
 * @param target whole address of the page
 */
export const shareAddress = (target: string): string => target
