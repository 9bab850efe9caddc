/**
 * Signs that stand behind a backslash are words, not marks. While a question is taken apart each is held by a code point
 * that no text may contain (Unicode keeps these for programs), so that marks can be looked for plainly.
 */
const ESCAPED = '~=#{}:\\'
const FIRST_HELD = 0xfdd0

/** Escaped signs as their stand-ins, `\n` as a line end. A backslash before any other sign is a backslash. */
export const holdEscapes = (text: string): string =>
  text
    .replace(/[\ufdd0-\ufdef]/g, '')
    .replace(/\\([~=#{}:\\n])/g, (_typed, sign: string) =>
      sign === 'n' ? '\n' : String.fromCharCode(FIRST_HELD + ESCAPED.indexOf(sign)),
    )

export const releaseEscapes = (text: string): string =>
  text.replace(/[\ufdd0-\ufddf]/g, (held) => ESCAPED[held.charCodeAt(0) - FIRST_HELD] ?? '')
