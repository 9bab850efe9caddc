import type { Surface } from '../../../../domain/practice/surface.ts'
import type { DeskProps } from '../../desk-props.ts'
import { lookUpsMade } from './look-ups-made.ts'

type LookUp = Extract<Surface, { kind: 'look-up' }>

interface Props extends DeskProps {
  records: LookUp['records']
  log: LookUp['log']
  basisField: string
}

/** Who looked at what, and why; it grows with each record that is opened. */
export const LookUpLog = ({ practice, state, records, log, basisField }: Props) => {
  const { surface, papers } = practice
  const me = 'person' in surface ? practice.people.find(({ id }) => id === surface.person)?.name : undefined
  const made = lookUpsMade(state, records, basisField)
  return (
    <section className="look-up-log" aria-labelledby="look-up-log">
      <h3 id="look-up-log">Nhật ký tra cứu</h3>
      <ol className="plain" aria-live="polite">
        {log.map(({ at, who, what }) => (
          <li key={`${at} ${what}`}>
            <b>{at}</b> {who}. {what}
          </li>
        ))}
        {made.map(({ paper, reason, basis }) => (
          <li key={paper}>
            <b>Vừa xong</b> {me}. Mở “{papers.find(({ id }) => id === paper)?.title}”,{' '}
            {reason ?? (basis === '' ? 'không ghi căn cứ' : `căn cứ ${basis}`)}
          </li>
        ))}
      </ol>
    </section>
  )
}
