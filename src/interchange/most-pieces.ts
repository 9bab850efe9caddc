import { type ImportFault, importFault } from './import-report.ts'

/** Pieces of a file that are looked at one by one: more are no list of questions but an attempt to keep a device busy. */
const MOST_PIECES = 3000

/** The pieces that are read, and where the rest begins if there is one. */
export const mostPieces = <Piece extends { line: number }>(
  pieces: readonly Piece[],
): { pieces: readonly Piece[]; faults: ImportFault[] } => {
  const over = pieces[MOST_PIECES]
  return {
    pieces: pieces.slice(0, MOST_PIECES),
    faults: over === undefined ? [] : [importFault('too-many-questions', { kind: 'line', line: over.line })],
  }
}
