import type { Surface } from '../../../../domain/practice/surface.ts'

interface Props {
  kind: Extract<Surface, { kind: 'one-stop' }>['slips'][number]['kind']
  office: string
  code: string | undefined
}

/** The head of a slip that is being written for whoever waits at the desk. */
export const SlipHead = ({ kind, office, code }: Props) => (
  <p className="slip-head">
    <span>{office}</span>
    <b>{TITLES[kind]}</b>
    {code !== undefined && <span>Mã hồ sơ: {code}</span>}
  </p>
)

const TITLES: Record<Props['kind'], string> = {
  receipt: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả',
  return: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ',
  apology: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả',
}
