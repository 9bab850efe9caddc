/** Where letters lie until the server has them. Alone in its file, so that a lesson page carries nothing else of them. */
export const LETTERS_KEY = 'lop-hoc-so.letters'
