const LETTERS = 'ABCDEFGHIJ'

/** The place, from 0, of a choice by its letter; Đ stands where old papers go on after D. */
export const placeOfLetter = (letter: string): number => LETTERS.indexOf(letter.toUpperCase())

export const letterOf = (place: number): string => LETTERS[place] ?? ''

const BEGINS = /^\s*\(?([A-Ja-j])\s?[.):/]\)?\s*(\S[\s\S]*)?$/

/** A line that begins with the letter of a choice: `A. 60 ngày`, `b) 30 ngày`, `(c) 15 ngày`. */
export const readLetteredLine = (line: string): { place: number; text: string } | undefined => {
  const [, letter, text = ''] = BEGINS.exec(line) ?? []
  return letter === undefined ? undefined : { place: placeOfLetter(letter), text: text.trim() }
}
