import type { ApiFailure } from '../../client/call-api.ts'
import type { ImportedClassView } from '../../contract/studio/class-view.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { ClassRow } from './ClassRow.tsx'

interface Props {
  classes: readonly ImportedClassView[] | undefined
  failure: ApiFailure | undefined
}

/** Every class whose results came home, latest first. */
export const ClassList = ({ classes, failure }: Props) => (
  <section>
    <h2>Các lớp đã nhập</h2>
    {failure !== undefined && <p role="status">{errorWords(failure)}</p>}
    {classes?.length === 0 && <p>Chưa có lớp nào. Nhập tệp kết quả đầu tiên ở trên.</p>}
    <div className="ruled classes">
      {(classes ?? []).map((held) => (
        // With its counts: after an import its people are read anew.
        <ClassRow key={`${held.editionId} ${held.classId} ${held.learners} ${held.answers}`} held={held} />
      ))}
    </div>
  </section>
)
