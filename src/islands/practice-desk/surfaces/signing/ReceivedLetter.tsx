import { papersAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { DeskPaper } from '../../desk/DeskPaper.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { isPointedAt } from '../../pointed-at.ts'
import { SignaturePanel } from './SignaturePanel.tsx'

type Signing = Extract<Surface, { kind: 'signing' }>

interface Props extends DeskProps {
  received: Signing['received'][number]
  certificates: Signing['certificates']
}

/** A document that came signed; its signatures are shown once it is opened. */
export const ReceivedLetter = ({ received, certificates, practice, state, onAct }: Props) => {
  const paper = papersAt(practice, state.screenId).find(({ id }) => id === received.paper)
  if (paper === undefined) return null
  const isRead = state.seen.includes(paper.id)
  const text = paper.text ?? paper.title
  return (
    <div className="signed-letter">
      <DeskPaper
        paper={paper}
        isRead={isRead}
        isHere={isPointedAt(state, 'open', paper.id)}
        onOpen={() => onAct({ kind: 'open', target: paper.id })}
      />
      {isRead && (
        <SignaturePanel
          title={paper.title}
          signatures={received.signatures.map((signature) => ({ ...signature, signedText: text }))}
          certificates={certificates}
          textNow={text}
          isVerified
        />
      )}
    </div>
  )
}
