// dynalite ships no types; this is all we use of it.
declare module 'dynalite' {
  import type { Server } from 'node:http'

  export default function dynalite(options: { path?: string; createTableMs?: number }): Server
}
