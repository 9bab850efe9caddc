import { MY_LEARNING_PATH } from './site-paths.ts'

/**
 * Where to go after sign-in, from the `ve` of the address. Only a place on this site: whoever writes the link must not
 * be able to send a person who has just typed a password elsewhere.
 */
export const returnPathFrom = (search: string): string => {
  const asked = new URLSearchParams(search).get('ve') ?? ''
  // Browsers read a backslash as a slash and drop tabs and line ends, so "/\host" and "/<tab>/host" leave the site too.
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(asked) ? asked : MY_LEARNING_PATH
}
