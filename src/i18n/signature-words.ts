import type { CertificateState } from '../domain/practice/signing/certificate-at.ts'
import type { CalendarDay } from '../domain/shared/time.ts'
import { formatDay } from './format-day.ts'

interface SignatureWords {
  icon: 'ok' | 'no' | 'care'
  text: string
}

/** Whether the words are still those that were signed; undefined where the device could not tell. */
export const integrityWords = (isAsSigned: boolean | undefined): SignatureWords => {
  if (isAsSigned === undefined)
    return { icon: 'care', text: 'Không xác định. Trình duyệt này không kiểm được chữ ký.' }
  return isAsSigned
    ? { icon: 'ok', text: 'Toàn vẹn. Tệp không đổi từ lúc ký.' }
    : { icon: 'no', text: 'Tệp đã thay đổi sau khi ký.' }
}

/** What a certificate was worth at the moment of signing. */
export const certificateWords = (
  state: CertificateState,
  days: { validFrom: CalendarDay; validUntil: CalendarDay; revokedOn?: CalendarDay | undefined },
): SignatureWords => {
  switch (state) {
    case 'valid':
      return {
        icon: 'ok',
        text: `Chứng thư còn giá trị lúc ký, dùng đến ${formatDay(days.validUntil)}.`,
      }
    case 'not-yet':
      return { icon: 'no', text: `Chứng thư chưa có giá trị lúc ký, dùng từ ${formatDay(days.validFrom)}.` }
    case 'expired':
      return { icon: 'no', text: `Chứng thư đã hết hạn lúc ký, dùng đến ${formatDay(days.validUntil)}.` }
    case 'revoked':
      return { icon: 'no', text: `Chứng thư đã thu hồi từ ${formatDay(days.revokedOn ?? days.validUntil)}.` }
    case 'unknown':
      return { icon: 'care', text: 'Không có thời gian ký nên chưa biết chứng thư còn giá trị lúc ký không.' }
  }
}
