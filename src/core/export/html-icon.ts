import { type ConfirmationState, confirmationStates } from '../model/state.ts'
import { type Markup, markup } from './markup.ts'
import { type StateLook, stateLook } from '../model/state-look.ts'

type IconName = ConfirmationState | 'note'

const noteLines = 'M4 3h8v7.5L9.5 13H4zM6.5 6.2h3M6.5 8.8h3'

const symbol = (name: IconName, { stroke, fill }: StateLook['icon']): Markup =>
  markup`<symbol id="icon-${name}" viewBox="0 0 16 16"><path d="${stroke}"/>${
    fill ? markup`<path d="${fill}" fill="currentColor" stroke="none"/>` : ''
  }</symbol>`

/** The drawings of all icons, to be put once at the start of the page. */
export const iconDrawings = (): Markup =>
  markup`<svg class="drawings" aria-hidden="true" width="0" height="0">${[
    ...confirmationStates.map((state) => symbol(state, stateLook[state].icon)),
    symbol('note', { stroke: noteLines }),
  ]}</svg>`

/** The icon of a state or a note; its label stands beside it. */
export const icon = (name: IconName): Markup =>
  markup`<svg class="icon" aria-hidden="true" width="14" height="14"><use href="#icon-${name}"/></svg>`
