import { Icon } from '../../../ui/Icon.tsx'

/** The state of the dossier once the money has come, with the code of the payment. */
export const PaidStamp = ({ code }: { code: string }) => (
  <p className="pay-done">
    <Icon name="ok" />
    <span>
      <b>Đã thanh toán</b> Mã giao dịch {code}
    </span>
  </p>
)
