/**
 * A fresh copy of one part that the page prepared in a `<template data-part>`. All words and markup stay in the page;
 * the script only chooses.
 * @throws when the page has no such part, which is a mistake of ours
 */
export const templatePart = (host: Element, name: string): HTMLElement => {
  const template = host.querySelector(`template[data-part="${name}"]`)
  const content = template instanceof HTMLTemplateElement ? template.content.firstElementChild : null
  const copy = content?.cloneNode(true)
  if (!(copy instanceof HTMLElement)) throw new Error(`No part named ${name}`)
  return copy
}
