import { useEffect, useRef } from 'react'
import { Callout } from './Callout.tsx'

export interface FieldFault {
  /** Id of the field to mend; undefined when no single field is at fault. */
  fieldId: string | undefined
  words: string
}

interface Props {
  faults: readonly FieldFault[]
}

/** What has to be mended, each line leading to its field. Takes focus each time a new list comes. */
export const ErrorSummary = ({ faults }: Props) => {
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus()
  }, [faults])
  if (faults.length === 0) return null
  const isAboutFields = faults.every(({ fieldId }) => fieldId !== undefined)
  return (
    <Callout
      tone="bad"
      focusRef={summary}
      title={isAboutFields ? `Có ${faults.length} chỗ cần sửa` : 'Chưa làm được'}
    >
      <ul className="plain">
        {faults.map(({ fieldId, words }) => (
          <li key={words}>{fieldId === undefined ? words : <a href={`#${fieldId}`}>{words}</a>}</li>
        ))}
      </ul>
    </Callout>
  )
}
