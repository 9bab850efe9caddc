/** Text so that Markdown shows it letter for letter, wherever in a line it stands. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]<|~]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')

/** A finished line whose beginning would be read as a heading, a list, a quotation, a rule or a directive. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2').replace(/^(?:[#>+=-]|:{2,})/, (sign) => `\\${sign}`)

/** A value between the quotation marks of a directive. */
export const escapeAttribute = (text: string): string =>
  text.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('"', '&quot;')
