import type { CalendarDay } from '../shared/time.ts'
import { foldVietnamese } from '../text/normalise-text.ts'
import type { Programme } from './programme.ts'

/**
 * The programmes that ask something of a person today: open already, and for the person's post where it is known. The
 * one due first comes first; one that is overdue still asks.
 *
 * @param post as it stands in the account; undefined for somebody whose post is not known, who is shown all
 */
export const programmesFor = (
  programmes: readonly Programme[],
  post: string | undefined,
  today: CalendarDay,
): Programme[] =>
  programmes
    .filter(({ opensOn }) => opensOn <= today)
    .filter(({ posts }) => post === undefined || posts.some((named) => isSamePost(named, post)))
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))

/** Written by hand in two places, so case, marks and spaces are forgiven. */
const isSamePost = (a: string, b: string): boolean =>
  foldVietnamese(a) === foldVietnamese(b) || foldVietnamese(a) === EVERYONE

const EVERYONE = 'moi nguoi'
