import { type Certificate, SignatureRow } from './SignatureRow.tsx'

interface Props {
  /** Of what the signatures are. */
  title: string
  signatures: readonly { option: string; stampedAt?: string | undefined; signedText: string }[]
  certificates: readonly Certificate[]
  textNow: string
  isVerified: boolean
}

/** The list of signatures of one document, verified again with every letter that is written. */
export const SignaturePanel = ({ title, signatures, certificates, textNow, isVerified }: Props) => (
  <section className="signed" data-signatures>
    <h4>Bảng chữ ký: {title}</h4>
    {signatures.length === 0 && <p className="signed-says">Không có chữ ký số nào.</p>}
    <ul className="plain">
      {signatures.map(({ option, stampedAt, signedText }) => {
        const certificate = certificates.find((one) => one.option === option)
        return (
          certificate && (
            <SignatureRow
              key={option}
              certificate={certificate}
              stampedAt={stampedAt}
              signedText={signedText}
              textNow={textNow}
              isVerified={isVerified}
            />
          )
        )
      })}
    </ul>
  </section>
)
