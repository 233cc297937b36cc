import type { VerbEntry } from '../frames.ts'

/** Verbs by which documents, studies, pictures and events tell something. */
export const showing: readonly VerbEntry[] = [
  ['capture', 'np', 'The video captured the fall of the tower.'],
  ['demonstrate', 'that clause wh np', 'The study demonstrated that the drug was safe.'],
  ['depict', 'np', 'The film depicts the captain as a coward.'],
  ['document', 'np that wh', 'The archive documents the history of the mine.'],
  ['establish', 'that wh', 'The inquiry established that the valve was faulty.'],
  ['highlight', 'that np wh', 'The report highlighted the cost of the tunnel.'],
  ['illustrate', 'that np wh', 'The story illustrates the danger of the reef.'],
  ['outline', 'np wh that', 'The report outlined the cost of the tunnel.'],
  ['point', 'that to-np', 'The auditor pointed to a hole in the accounts.'],
  ['present', 'np?', 'The engineer presented “a harbour for all” in March.'],
  ['prove', 'that wh np?', 'The letters prove that the owner knew.'],
  ['publish', 'np?', 'The paper published “a list of lies” about the widow.'],
  ['read', 'that quote after', 'The sign read “No swimming after dark.”'],
  ['record', 'that np', 'The log records that the sea was calm.'],
  ['release', 'np?', 'The firm released “a harbour for all” in March.'],
  ['represent', 'that np?', 'The seller represented that the roof was new.'],
  ['show', 'listener that clause wh np after', 'The video shows that the gate was open.'],
  ['unveil', 'np', 'The firm unveiled a plan for the harbour.'],
  ['tally', 'np', 'The clerk tallied the cost of the storm.'],
  ['trace', 'np wh', 'The book traces the history of the mine.'],
]
