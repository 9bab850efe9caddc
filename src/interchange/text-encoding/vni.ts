const ACUTE = '\u0301'
const GRAVE = '\u0300'
const HOOK = '\u0309'
const TILDE = '\u0303'
const DOT = '\u0323'
const CIRCUMFLEX = '\u0302'
const BREVE = '\u0306'

const TONES: Record<string, string> = { ù: ACUTE, ø: GRAVE, û: HOOK, õ: TILDE, ï: DOT }

const WITH_CIRCUMFLEX: Record<string, string> = {
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
}

const WITH_BREVE: Record<string, string> = {
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
}

/** What may stand behind each letter, written small. */
const MARKS_AFTER: Record<string, Record<string, string>> = {
  a: { ...TONES, ...WITH_CIRCUMFLEX, ...WITH_BREVE },
  e: { ...TONES, ...WITH_CIRCUMFLEX },
  o: { ...TONES, ...WITH_CIRCUMFLEX },
  u: TONES,
  y: TONES,
  ô: TONES,
  ö: TONES,
}

/** Letters that one sign holds whole. */
const WHOLE: Record<string, string> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
}

/**
 * Text written with a VNI font such as VNI-Times, as Unicode. Such a font holds a letter and its mark as two Western signs:
 * `Caâu hoûi` is `Câu hỏi`.
 */
export const fromVni = (text: string): string => {
  const signs = Array.from(text)
  let unicode = ''
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? ''
    const small = sign.toLowerCase()
    const mark = MARKS_AFTER[small]?.[(signs[at + 1] ?? '').toLowerCase()]
    const letter = WHOLE[small] ?? small
    unicode += sign === small ? letter : letter.toUpperCase()
    if (mark === undefined) continue
    unicode += mark
    at++
  }
  return unicode.normalize('NFC')
}
