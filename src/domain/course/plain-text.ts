/** Where one piece of running text ends and the next begins. */
export const BLOCK_ENDS = /<\/(?:p|li|h[34]|td|th|tr|blockquote)>|<br>/g
// The names of columns, torn from their table, read like a broken sentence.
const TABLE_HEADS = /<thead>.*?<\/thead>/gs
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

/** The words of a piece of our own sanitised HTML, without markup, spaces collapsed. */
export const plainText = (html: string): string =>
  html
    .replace(TABLE_HEADS, '')
    .replace(BLOCK_ENDS, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
