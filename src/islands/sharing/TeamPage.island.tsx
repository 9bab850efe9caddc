import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { CodeForm } from './CodeForm.tsx'
import type { CourseToShare, UnitNames } from './sharing-props.ts'
import { TeamView } from './TeamView.tsx'
import { useTeam } from './use-team.ts'

interface Props {
  units: UnitNames
  courses: CourseToShare[]
}

/** "Tổ tuyên truyền": the code once, then a link to send and how often the links of the team were opened. */
export const TeamPage = ({ units, courses }: Props) => {
  const { state, enter, readAgain, forget } = useTeam()
  const heading = useFocusOnChange(state.phase === 'waiting' ? undefined : state.phase)
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {state.phase === 'told' ? state.opens.team.name : 'Tổ tuyên truyền'}
      </h1>
      {state.phase === 'waiting' && <p className="lead">Đang xem máy này thuộc tổ nào.</p>}
      {state.phase === 'asking' && <CodeForm failure={state.failure} onCode={enter} />}
      {state.phase === 'unread' && (
        <Callout tone="bad" title={`Chưa xem được số lượt mở của ${state.name}`}>
          <p>{errorWords(state.failure)}</p>
          <div className="acts">
            <button type="button" className="btn" onClick={readAgain}>
              Thử lại
            </button>
          </div>
        </Callout>
      )}
      {state.phase === 'told' && (
        <TeamView
          opens={state.opens}
          unitName={units[state.opens.team.unitCode]}
          courses={courses}
          onMade={readAgain}
          onForget={forget}
        />
      )}
    </>
  )
}
