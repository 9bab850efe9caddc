import { useEffect, useState } from 'react'
import { isAsSigned, sealOf } from './sign-and-verify.ts'

interface Verified {
  /** Undefined where this browser cannot reckon it: it does so on secure pages only. */
  isAsSigned: boolean | undefined
  sealThen: string
  sealNow: string
}

/**
 * Verifies a signature over the text of now, again with every letter that is written. What was found last stays until the
 * next is known, so that nothing flickers and nothing is said aloud that did not change; undefined before the first.
 */
export const useVerified = (option: string, signedText: string, textNow: string): Verified | undefined => {
  const [verified, setVerified] = useState<Verified>()
  useEffect(() => {
    let isStale = false
    const tell = (found: Verified): void => {
      if (!isStale) setVerified(found)
    }
    void Promise.all([isAsSigned(option, signedText, textNow), sealOf(signedText), sealOf(textNow)]).then(
      ([isSame, sealThen, sealNow]) => tell({ isAsSigned: isSame, sealThen, sealNow }),
      () => tell({ isAsSigned: undefined, sealThen: '', sealNow: '' }),
    )
    return () => {
      isStale = true
    }
  }, [option, signedText, textNow])
  return verified
}
