import { isAttributable } from '../model/annotation.ts'
import { confirmationStates } from '../model/state.ts'
import type { AnnotatedCopy } from './annotated-copy.ts'
import { icon } from './html-icon.ts'
import { countInWords } from './in-words.ts'
import { type Markup, markup } from './markup.ts'
import { stateLook } from '../model/state-look.ts'

/** What the lines and colours mean, with how often each occurs: the article at a glance. */
export const legend = (copy: AnnotatedCopy): Markup | null => {
  const annotations = [...copy.byId.values()].map(({ annotation }) => annotation)
  const checked = annotations.filter(({ kind }) => isAttributable(kind))
  if (annotations.length === 0) return null
  const notes = annotations.length - checked.length
  const attributed = checked.filter(({ attribution }) => attribution.sourceId !== null).length
  const states = confirmationStates
    .map((state) => ({ state, count: checked.filter((annotation) => annotation.state === state).length }))
    .filter(({ count }) => count > 0)
  return markup`
<section class="legend" lang="en" dir="ltr" aria-label="Legend">
<p class="counts"><b>${checked.length}</b> quotes and claims · <b>${attributed}</b> attributed${notes > 0 ? ` · ${countInWords(notes, 'note')}` : ''}</p>
<ul>${states.map(
    ({ state, count }) => markup`
<li class="is-${state}">${icon(state)}<mark class="is-${state} lane-0">${stateLook[state].label}</mark> <b>${count}</b> <span class="meaning">${stateLook[state].meaning}</span></li>`,
  )}
</ul>
</section>`
}
