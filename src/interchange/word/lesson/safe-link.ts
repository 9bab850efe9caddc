const SAFE = /^(?:https?:\/\/|mailto:|tel:)/i

/** The address as Markdown can hold it, or undefined for one that a lesson must not lead to. */
export const safeLink = (address: string): string | undefined => {
  // Browsers skip control characters and blanks in a scheme, so "java\nscript:" is one.
  const bare = address.replace(/[\p{Cc} ]/gu, (sign) => (sign === ' ' ? '%20' : ''))
  return SAFE.test(bare)
    ? bare.replace(/[()<>\\"`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    : undefined
}
