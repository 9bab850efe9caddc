import { buttonsAt } from '../../../../domain/practice/desk-at.ts'
import type { Surface } from '../../../../domain/practice/surface.ts'
import { dossierStateWords } from '../../../../i18n/practice-words-one-stop.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { WorkRow } from '../../desk/WorkRow.tsx'
import type { DeskProps } from '../../desk-props.ts'

type Queue = Extract<Surface, { kind: 'one-stop' }>['queue']

interface Props extends DeskProps {
  queue: Queue
  /** Code of the dossier in hand, if there is one. */
  code: string | undefined
}

/** Dossiers that wait, and how urgent each is. */
export const QueuePane = ({ queue, code, ...desk }: Props) => {
  if (queue.length === 0) return null
  const canChoose = buttonsAt(desk.practice, desk.state.screenId).some(({ id }) =>
    queue.some(({ button }) => button === id),
  )
  return (
    <section
      className={canChoose ? 'desk-pane work-list' : 'desk-pane work-list still'}
      aria-label="Hàng chờ"
    >
      <h3>Hàng chờ, {queue.length} hồ sơ</h3>
      <ul className="plain">
        {queue.map((dossier) => (
          <WorkRow key={dossier.button} {...desk} button={dossier.button} isCurrent={dossier.code === code}>
            <b>
              {dossier.code} {dossier.title}
            </b>
            <span>
              {desk.practice.people.find(({ id }) => id === dossier.person)?.name}. {dossier.due}
            </span>
            {dossierStateWords[dossier.state] !== undefined && (
              <span className={`work-mark ${dossier.state}`}>
                <Icon name={ICONS[dossier.state]} />
                {dossierStateWords[dossier.state]}
              </span>
            )}
          </WorkRow>
        ))}
      </ul>
    </section>
  )
}

const ICONS = { today: 'clock', waiting: 'clock', late: 'care', done: 'ok' } as const
