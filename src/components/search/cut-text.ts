/** The beginning of a text, cut between words; an ellipsis says that it goes on. */
export const cutText = (text: string, mostCharacters: number): string =>
  text.length <= mostCharacters ? text : `${text.slice(0, text.lastIndexOf(' ', mostCharacters))} …`
