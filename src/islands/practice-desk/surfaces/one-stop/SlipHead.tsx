import type { Surface } from '../../../../domain/practice/surface.ts'
import { slipTitles } from '../../../../i18n/practice-words-one-stop.ts'

interface Props {
  kind: Extract<Surface, { kind: 'one-stop' }>['slips'][number]['kind']
  office: string
  code: string | undefined
}

/** The head of a slip that is being written for whoever waits at the desk. */
export const SlipHead = ({ kind, office, code }: Props) => (
  <p className="slip-head">
    <span>{office}</span>
    <b>{slipTitles[kind]}</b>
    {code !== undefined && <span>Mã hồ sơ: {code}</span>}
  </p>
)
