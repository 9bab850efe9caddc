/** The letters of TCVN 5712:1993 from byte 0xA1 to 0xFE; `.` stands for the bytes that hold no whole letter. */
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđẰ.....àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ'

const FIRST = 0xa1

/** Marks that stand behind their letter: grave, hook, tilde, acute, dot below. */
const MARKS: Record<string, string> = {
  '\u00b0': '\u0300',
  '\u00b1': '\u0309',
  '\u00b2': '\u0303',
  '\u00b3': '\u0301',
  '\u00b4': '\u0323',
}

/**
 * Text written with a TCVN3 (ABC) font such as .VnTime, as Unicode. Each letter that such a font draws is held as the
 * Western sign of the same byte: `C©u hái` is `Câu hỏi`. The fonts have no capitals with a tone mark, so people typed
 * small ones: in a word of capitals they are raised.
 */
export const fromTcvn3 = (text: string): string => {
  const isAllCapitals = /[A-Z].*[A-Z]/s.test(text) && !/[a-z]/.test(text)
  return Array.from(text.replaceAll('\u03bc', '\u00b5'), toUnicode)
    .join('')
    .normalize('NFC')
    .replace(/\p{L}+/gu, (word) => (isAmongCapitals(word, isAllCapitals) ? word.toUpperCase() : word))
}

const toUnicode = (sign: string): string => {
  const letter = LETTERS[sign.charCodeAt(0) - FIRST]
  return letter === undefined || letter === '.' ? (MARKS[sign] ?? sign) : letter
}

// CéNG HOµ: every letter that a keyboard has is a capital. One alone, as in Hµ, may begin a name.
const isAmongCapitals = (word: string, isAllCapitals: boolean): boolean => {
  const plain = word.match(/[A-Za-z]/g) ?? []
  return plain.length > (isAllCapitals ? 0 : 1) && plain.every((letter) => letter < 'a')
}
