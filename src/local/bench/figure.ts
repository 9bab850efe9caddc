/** What was measured, in words and with its unit, beside the number to reach. */
export interface Figure {
  what: string
  measured: string
  target: string
}
