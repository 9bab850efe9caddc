import { useCallback, useEffect, useState } from 'react'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { classResultsRoute } from '../../contract/studio/class-results.ts'
import type { ImportedClassView } from '../../contract/studio/class-view.ts'

/** The classes imported so far; undefined until they are known. */
export const useClasses = () => {
  const [classes, setClasses] = useState<ImportedClassView[]>()
  const [failure, setFailure] = useState<ApiFailure>()
  const refresh = useCallback(async (): Promise<void> => {
    const reply = await callApi(classResultsRoute, {})
    if (reply.ok) setClasses(reply.value.classes)
    setFailure(reply.ok ? undefined : reply)
  }, [])
  useEffect(() => void refresh(), [refresh])
  return { classes, failure, refresh }
}
