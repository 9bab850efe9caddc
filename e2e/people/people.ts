/** The demo people of local mode, as `npm start` prints them. */
export interface Person {
  username: string
  password: string
  displayName: string
}
