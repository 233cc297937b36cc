/** One step of the library's form. `number` is the `user_version` a library has after it. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sql: string
}
