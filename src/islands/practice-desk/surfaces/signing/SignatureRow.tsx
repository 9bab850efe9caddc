import { certificateAt } from '../../../../domain/practice/signing/certificate-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { certificateWords, integrityWords } from '../../../../i18n/signature-words.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { useVerified } from './use-verified.ts'

export type Certificate = Extract<Surface, { kind: 'signing' }>['certificates'][number]

interface Props {
  certificate: Certificate
  stampedAt: string | undefined
  signedText: string
  textNow: string
  isVerified: boolean
}

/** One signature: whose it is, when it was given, and, once it is verified, whether it holds. */
export const SignatureRow = ({ certificate, stampedAt, signedText, textNow, isVerified }: Props) => {
  const verified = useVerified(certificate.option, signedText, textNow)
  const validity = certificateWords(certificateAt(certificate, stampedAt), certificate)
  const integrity = integrityWords(verified?.isAsSigned)
  return (
    <li>
      <p>
        <b>{certificate.name}</b>, {certificate.holder === 'agency' ? 'chữ ký cơ quan' : 'chữ ký cá nhân'}
      </p>
      <dl>
        <div>
          <dt>Nơi cấp</dt>
          <dd>{certificate.issuer}</dd>
        </div>
        <div>
          <dt>Ký lúc</dt>
          <dd>{stampedAt ?? 'không có thời gian ký'}</dd>
        </div>
        {isVerified && verified?.isAsSigned !== undefined && (
          <div>
            <dt>Niêm phong</dt>
            <dd>
              lúc ký {verified.sealThen}, bây giờ {verified.sealNow}
            </dd>
          </div>
        )}
      </dl>
      {!isVerified ? (
        <p className="signed-says">Đã ký, chưa kiểm.</p>
      ) : (
        verified !== undefined && (
          <>
            <p className={`signed-says ${integrity.icon}`} role="status">
              <Icon name={integrity.icon} /> {integrity.text}
            </p>
            <p className={`signed-says ${validity.icon}`}>
              <Icon name={validity.icon} /> {validity.text}
            </p>
          </>
        )
      )}
    </li>
  )
}
