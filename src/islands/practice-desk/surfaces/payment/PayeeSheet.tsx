import type { Surface } from '../../../../domain/practice/surface.ts'
import { dongWords } from '../../../../i18n/practice-words.ts'

interface Props {
  payee: Extract<Surface, { kind: 'payment' }>['payees'][number]
  balanceVnd: number | undefined
}

/** Who would be paid and how much, as an app of a bank shows it before one confirms. */
export const PayeeSheet = ({ payee: { name, account, bank, amountVnd }, balanceVnd }: Props) => (
  <dl className="pay-sheet">
    <div className="pay-name">
      <dt>Người nhận</dt>
      <dd>{name}</dd>
    </div>
    <div>
      <dt>Tài khoản nhận</dt>
      <dd>{account}</dd>
    </div>
    <div>
      <dt>Ngân hàng</dt>
      <dd>{bank}</dd>
    </div>
    <div className="pay-sum">
      <dt>Số tiền</dt>
      <dd>{dongWords(amountVnd)}</dd>
    </div>
    {balanceVnd !== undefined && (
      <div>
        <dt>Số dư</dt>
        <dd>{dongWords(balanceVnd)}</dd>
      </div>
    )}
  </dl>
)
