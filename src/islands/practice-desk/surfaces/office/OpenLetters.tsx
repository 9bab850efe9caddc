import { papersAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import type { DeskProps } from '../../desk-props.ts'
import { LetterView } from './LetterView.tsx'

interface Props extends DeskProps {
  mail: Extract<Surface, { kind: 'office' }>['mail']
}

/** The letters that are open on this screen. */
export const OpenLetters = ({ mail, ...desk }: Props) =>
  papersAt(desk.practice, desk.state.screenId).map((paper) => {
    const letter = mail.find((one) => one.paper === paper.id)
    return letter && <LetterView key={paper.id} {...desk} letter={letter} paper={paper} />
  })
