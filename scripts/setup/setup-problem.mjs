import { announce } from './announce.mjs'

/** What stops the set-up. The message is one line: what could not be done, and what to do about it. */
export class SetupProblem extends Error {
  /** @param {string} message */
  constructor(message) {
    super(message)
    this.name = 'SetupProblem'
  }
}

/**
 * Takes a step of the set-up; when a problem stops it, says so.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {Promise<T | undefined>} undefined after a problem
 */
export async function announcingProblems(step) {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error
    announce(error.message)
    return undefined
  }
}
