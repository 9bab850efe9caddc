import { fromTcvn3 } from '../tcvn3.ts'
import { fromVni } from '../vni.ts'

/** Every letter of Vietnamese that ASCII does not have, small. */
const MARKED = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ'

const SIGNS = Array.from({ length: 0xff - 0xa0 }, (_, at) => String.fromCharCode(0xa1 + at))

const invert = (candidates: string[], read: (sign: string) => string): Map<string, string> =>
  new Map(
    Array.from(MARKED, (letter) => [letter, candidates.find((sign) => read(sign) === letter) ?? letter]),
  )

// Behind a small letter, so that nothing is taken for a word of capitals.
const TCVN3 = invert(SIGNS, (sign) => fromTcvn3(`x ${sign}`).slice(2))
const SMALL_SIGNS = SIGNS.filter((sign) => sign === sign.toLowerCase())

// A sign that stays itself is none of the encoding's, but for these two.
const VNI = invert(
  [
    ...SMALL_SIGNS.filter((sign) => fromVni(sign) !== sign || 'íì'.includes(sign)),
    ...SMALL_SIGNS.flatMap((sign) => Array.from('aeouyôö', (base) => base + sign)),
  ],
  fromVni,
)

/** What a person with a TCVN3 font would have typed; the marked capitals it lacks become small. */
export const toTcvn3 = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => TCVN3.get(letter) ?? capital(letter)).join('')

const capital = (letter: string): string =>
  letter === 'Đ' ? '§' : (TCVN3.get(letter.toLowerCase()) ?? letter)

export const toVni = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => {
    const small = VNI.get(letter.toLowerCase())
    if (small === undefined) return letter
    return letter === letter.toLowerCase() ? small : small.toUpperCase()
  }).join('')
