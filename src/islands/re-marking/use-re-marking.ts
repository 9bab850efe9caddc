import { useState } from 'react'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { type KeyVersionView, keyVersionsRoute } from '../../contract/studio/key-versions.ts'
import { type RemarkPreview, remarkPreviewRoute } from '../../contract/studio/remark-preview.ts'
import type { KeyVersion } from '../../domain/shared/ids.ts'

/** How far a trainer is: a course, its versions, and who would change with one of them. */
type ReMarkingState =
  | { phase: 'choosing'; failure?: ApiFailure | undefined; isKept?: boolean }
  | { phase: 'loading' }
  | { phase: 'preview'; preview: RemarkPreview; to: KeyVersion }

export interface ReMarking {
  courseId: string | undefined
  /** Undefined until they were asked for. */
  versions: KeyVersionView[] | undefined
  state: ReMarkingState
  chooseCourse(courseId: string): Promise<void>
  look(to: KeyVersion): Promise<void>
  /** Leaves every attempt as it is. */
  keepAll(): void
}

export const useReMarking = (): ReMarking => {
  const [courseId, setCourseId] = useState<string>()
  const [versions, setVersions] = useState<KeyVersionView[]>()
  const [state, setState] = useState<ReMarkingState>({ phase: 'choosing' })
  return {
    courseId,
    versions,
    state,
    chooseCourse: async (chosen) => {
      setCourseId(chosen)
      setVersions(undefined)
      setState({ phase: 'loading' })
      const reply = await callApi(keyVersionsRoute, { params: { courseId: chosen } })
      if (reply.ok) setVersions(reply.value.versions)
      setState({ phase: 'choosing', failure: reply.ok ? undefined : reply })
    },
    look: async (to) => {
      if (courseId === undefined) return
      setState({ phase: 'loading' })
      const reply = await callApi(remarkPreviewRoute, { params: { courseId, keyVersion: to } })
      setState(
        reply.ok ? { phase: 'preview', preview: reply.value, to } : { phase: 'choosing', failure: reply },
      )
    },
    keepAll: () => setState({ phase: 'choosing', isKept: true }),
  }
}
