/** Writes words into a part of a view; a part without words is hidden. */
export const fill = (part: Element, slot: string, words: string): void => {
  const element = part.querySelector(`[data-slot=${slot}]`)
  if (element === null) return
  element.textContent = words
  element.toggleAttribute('hidden', words === '')
}

/** Listens to the button of a view that does this deed. */
export const on = (part: Element, deed: string, act: () => void): void =>
  part.querySelector(`[data-do=${deed}]`)?.addEventListener('click', act)

/** Names the button of a row and listens to it. */
export const press = (row: Element, words: string, act: () => void): void => {
  const button = row.querySelector('button')
  if (button === null) return
  button.textContent = words
  button.addEventListener('click', act)
}

/**
 * Listens to the form of a view.
 * @param take gets a reader of fields and says what is to be mended, or nothing
 */
export const onSubmit = (part: Element, take: (field: (name: string) => string) => string): void => {
  const form = part.querySelector('form')
  form?.addEventListener('submit', (event) => {
    event.preventDefault()
    const typed = new FormData(form)
    const field = (name: string) =>
      String(typed.get(name) ?? '')
        .normalize('NFC')
        .trim()
    fill(part, 'fault', take(field))
  })
}
