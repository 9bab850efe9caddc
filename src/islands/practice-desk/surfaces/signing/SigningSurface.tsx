import { DeskPapers } from '../../desk/DeskPapers.tsx'
import { DeskScreen } from '../../desk/DeskScreen.tsx'
import type { DeskProps } from '../../desk-props.ts'
import { CertificateChoice } from './CertificateChoice.tsx'
import { ReceivedLetter } from './ReceivedLetter.tsx'
import { SignedText } from './SignedText.tsx'

/** Signing and verifying: the document, the certificates at hand, and a list of signatures that is truly reckoned. */
export const SigningSurface = (desk: DeskProps) => {
  const { surface } = desk.practice
  if (surface.kind !== 'signing') return null
  const { texts, field, certificates, received } = surface
  return (
    <div className="desk-body">
      <DeskPapers {...desk} papersElsewhere={received.map(({ paper }) => paper)} />
      <div className="desk-pane">
        <p className="signing-head">
          <b>Phần mềm ký số</b>
          <span>Khoá ký chỉ dùng trong bài này</span>
        </p>
        <DeskScreen {...desk} fieldsElsewhere={[field, ...texts.map((text) => text.field)]}>
          {received.map((letter) => (
            <ReceivedLetter key={letter.paper} {...desk} received={letter} certificates={certificates} />
          ))}
          {texts.map((text) => (
            <SignedText key={text.field} {...desk} surface={surface} text={text} />
          ))}
          <CertificateChoice {...desk} fieldId={field} certificates={certificates} />
        </DeskScreen>
      </div>
    </div>
  )
}
