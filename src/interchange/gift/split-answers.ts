export interface GiftAnswer {
  sign: '=' | '~'
  /** Per cent of the mark. */
  weight: number
  text: string
  feedback: string
}

/** The answers between the braces, what stands before the first, and the feedback of the question as a whole (`####`). */
export const splitAnswers = (inside: string): { answers: GiftAnswer[]; before: string; general: string } => {
  const [body = '', ...general] = inside.split('####')
  const [before = '', ...pieces] = body.split(/([=~])/)
  const answers: GiftAnswer[] = []
  for (let at = 0; at < pieces.length; at += 2)
    answers.push(readAnswer(pieces[at] === '=' ? '=' : '~', pieces[at + 1] ?? ''))
  return { answers, before, general: general.join(' ') }
}

const WEIGHT = /^\s*%(-?\d{1,3}(?:[.,]\d{1,8})?)%/

const readAnswer = (sign: GiftAnswer['sign'], piece: string): GiftAnswer => {
  const [, weight] = WEIGHT.exec(piece) ?? []
  const [text = '', ...feedback] = piece.replace(WEIGHT, '').split('#')
  return {
    sign,
    weight: weight === undefined ? (sign === '=' ? 100 : 0) : Number(weight.replace(',', '.')),
    text,
    feedback: feedback.join('#'),
  }
}
