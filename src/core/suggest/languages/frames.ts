/**
 * What a verb or noun of saying may bring with it.
 *
 * | frame    | example |
 * |----------|---------|
 * | that     | She said **that the bridge is closed**. |
 * | clause   | She said **the bridge is closed**. |
 * | wh       | He asked **whether the bridge is closed**. |
 * | quote    | She said: **“The bridge is closed.”** |
 * | after    | **The bridge is closed**, she said. |
 * | to       | She vowed **to reopen the bridge**. |
 * | who-to   | She urged the council **to reopen the bridge**. |
 * | want-to  | She wants **the council to reopen the bridge**. |
 * | ing      | She proposed **closing the bridge**. |
 * | np       | She praised **the bridge**. |
 * | to-np    | She referred to **the bridge**. |
 * | who-np   | She accused **the council of neglect**. |
 * | listener | She told **reporters** that the bridge is closed: someone may be named who is spoken to. |
 * | PREP     | She warned of **a closed bridge**. Any preposition may stand as a frame: of, about, for, on … |
 *
 * A question mark after a frame says that the verb often stands so without anything being said, thought or judged.
 */
export type Frames = string

/** A verb in its base form, the frames it takes, and a sentence in which it attributes something. */
export type VerbEntry = readonly [verb: string, frames: Frames, example: string]

/** A noun in the singular, the frames it takes, and a sentence in which it attributes something. */
export type NounEntry = readonly [noun: string, frames: Frames, example: string]
