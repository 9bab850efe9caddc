import { useEffect, useState } from 'react'
import { isAsSigned, sealOf } from './sign-and-verify.ts'

interface Verified {
  /** Undefined where this browser cannot reckon it: it does so on secure pages only. */
  isAsSigned: boolean | undefined
  sealThen: string
  sealNow: string
}

/** Verifies a signature over the text of now, again with every letter that is written; undefined until it is known. */
export const useVerified = (option: string, signedText: string, textNow: string): Verified | undefined => {
  const about = JSON.stringify([option, signedText, textNow])
  const [held, setHeld] = useState<{ about: string; verified: Verified }>()
  useEffect(() => {
    let isStale = false
    const tell = (verified: Verified): void => {
      if (!isStale) setHeld({ about, verified })
    }
    void Promise.all([isAsSigned(option, signedText, textNow), sealOf(signedText), sealOf(textNow)]).then(
      ([isSame, sealThen, sealNow]) => tell({ isAsSigned: isSame, sealThen, sealNow }),
      () => tell({ isAsSigned: undefined, sealThen: '', sealNow: '' }),
    )
    return () => {
      isStale = true
    }
  }, [about, option, signedText, textNow])
  return held?.about === about ? held.verified : undefined
}
