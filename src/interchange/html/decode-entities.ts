import { NAMED_SIGNS } from './named-signs.ts'

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]\w{1,9}));/g

/** Signs written by name or number. Names nobody knows, and numbers of no sign, stay as they are typed. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (typed: string, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED_SIGNS.get(name) ?? typed
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    const isSign = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
    return isSign ? String.fromCodePoint(code) : ' '
  })
