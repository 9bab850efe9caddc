import { useRef, useState } from 'react'
import { type Decided, decideRemarks } from '../../client/studio/decide-remarks.ts'
import type { RemarkPreview } from '../../contract/studio/remark-preview.ts'
import type { KeyVersion } from '../../domain/shared/ids.ts'
import { useFocusOnChange } from '../ui/use-focus-on-change.ts'
import { ChangedQuestions } from './ChangedQuestions.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { OutcomesView } from './OutcomesView.tsx'
import type { MarkedCourse } from './re-marking-props.ts'

interface Props {
  course: MarkedCourse
  to: KeyVersion
  preview: RemarkPreview
  onKeepAll: () => void
}

/** What changed in the bank, who would change by it, and, once decided, how each decision ended. */
export const PreviewView = ({ course, to, preview, onKeepAll }: Props) => {
  const { questions, attempts, rows } = preview
  const [decided, setDecided] = useState<Decided>()
  const [isSending, setIsSending] = useState(false)
  const sent = useRef<{ attemptIds: ReadonlySet<string>; reason: string }>(undefined)
  const heading = useFocusOnChange(decided === undefined ? 'preview' : 'decided')

  const apply = async (attemptIds: ReadonlySet<string>, reason: string): Promise<void> => {
    sent.current = { attemptIds, reason }
    setIsSending(true)
    const attempts = rows.filter(({ attemptId }) => attemptIds.has(attemptId))
    setDecided(await decideRemarks({ courseId: course.id, to, reason, attempts }))
    setIsSending(false)
  }
  const sendAgain = (): void => {
    if (sent.current !== undefined) void apply(sent.current.attemptIds, sent.current.reason)
  }

  if (decided !== undefined && sent.current !== undefined) {
    const { attemptIds } = sent.current
    return (
      <OutcomesView
        rows={rows.filter(({ attemptId }) => attemptIds.has(attemptId))}
        decided={decided}
        heading={heading}
        isSending={isSending}
        onSendAgain={sendAgain}
      />
    )
  }
  return (
    <>
      <ChangedQuestions course={course} questions={questions} />
      {rows.length === 0 ? (
        <section>
          <h2>Không lượt nào đổi điểm</h2>
          <p>Đã xem {attempts} lượt đã nộp. Chưa cần chấm lại.</p>
        </section>
      ) : (
        <DecisionForm
          rows={rows}
          attempts={attempts}
          prompts={course.prompts}
          isSending={isSending}
          onApply={(chosen, reason) => void apply(chosen, reason)}
          onKeepAll={onKeepAll}
        />
      )}
    </>
  )
}
