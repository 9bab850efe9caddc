/** Voices come some time after they are first asked for; a device without any never says so. */
const PATIENCE_MS = 1500

/** A Vietnamese voice of this device: one that needs no network before one that does. */
export const vietnameseVoice = async (): Promise<SpeechSynthesisVoice | undefined> => {
  if (!('speechSynthesis' in window)) return undefined
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true })
      setTimeout(resolve, PATIENCE_MS)
    })
  }
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi\b/i.test(lang))
  return voices.find(({ localService }) => localService) ?? voices[0]
}
