import fc from 'fast-check'

const SYLLABLES = ['hoà', 'hòa', 'Thuý', 'THÚY', 'quý', 'gịa', 'giạ', 'kỹ', 'kĩ', 'đăng', 'Đường', 'nghiêng']
const LETTERS = [...'aăâbcdđeêghiklmnoôơpqrstuưvxyfjwzÁỀỘỰ0123456789']
const MARKS = ['\u0300', '\u0301', '\u0302', '\u0303', '\u0306', '\u0309', '\u031B', '\u0323']
const PASTED = [' ', '\u00A0', '\u200B', '\uFEFF', '“', '’', '–', '−', '…', '１', 'Ｄ', 'Ð', '.', ',', '-']

/** One to three Vietnamese syllables. */
export const anyPhrase = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 3 })
  .map((syllables) => syllables.join(' '))

/** What a Vietnamese keyboard, a chat program and a careless paste can bring, and now and then any character at all. */
export const anyTyping = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...SYLLABLES) },
      { weight: 3, arbitrary: fc.constantFrom(...LETTERS) },
      { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 3, arbitrary: fc.constantFrom(...PASTED) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
