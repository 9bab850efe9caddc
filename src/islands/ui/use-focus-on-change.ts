import { type RefCallback, useCallback, useLayoutEffect, useRef } from 'react'

/**
 * Moves focus to the element that gets the returned ref each time `key` changes, so that keyboards and screen readers
 * follow the page. Not while the key is still undefined, nor when it is first known: a page that opens must not take
 * focus.
 */
export const useFocusOnChange = (key: string | undefined): RefCallback<HTMLElement> => {
  const target = useRef<HTMLElement>(null)
  const before = useRef<string>(undefined)
  // With the change itself: who is quick with the Tab key must not be ahead of the focus.
  useLayoutEffect(() => {
    // Not in a tab nobody looks at, which may follow another one.
    if (before.current !== undefined && before.current !== key && document.hasFocus()) target.current?.focus()
    before.current = key
  }, [key])
  return useCallback((element: HTMLElement | null) => {
    target.current = element
  }, [])
}
