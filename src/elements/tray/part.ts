interface Looks {
  className?: string
  words?: string
  href?: string
}

/** An element of the tray's panel. */
export const part = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className, words, href }: Looks = {},
  ...children: Node[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name)
  if (className !== undefined) element.className = className
  if (words !== undefined) element.textContent = words
  if (href !== undefined) element.setAttribute('href', href)
  element.append(...children)
  return element
}

export const button = (words: string, act: () => void): HTMLButtonElement => {
  const element = part('button', { className: 'btn alt', words })
  element.type = 'button'
  element.addEventListener('click', act)
  return element
}
