import type { Article } from './article.ts'

export const english: readonly Article[] = [
  {
    text: '“The ferry will sail again on Friday,” said Ines Hale, head of the Port Elva harbour board. “We have waited long enough.”\n\nShe added that tickets would cost the same as before.',
    quotes: [
      'Ines Hale | said | “The ferry will sail again on Friday,” … “We have waited long enough.”',
      'Ines Hale | added | that tickets would cost the same as before',
    ],
  },
  {
    text: 'The mayor of Port Elva, Tom Reed, told reporters on Monday that the pool would stay closed. “Nobody is to blame,” he said, “but the money is gone.” The swimming club did not respond to a request for comment.',
    quotes: [
      'Tom Reed | told | that the pool would stay closed',
      'Tom Reed | said | “Nobody is to blame,” … “but the money is gone.”',
    ],
    channels: ['Tom Reed: told reporters'],
    confirmations: ['pending, no reply: did not respond'],
  },
  {
    text: 'According to the Harbour Police, three boats were stolen on Sunday night. Police spokesman Mark Dunn said one of them was found empty near Cape Lorn. The owner declined to comment.',
    quotes: [
      'Harbour Police | According to | three boats were stolen on Sunday night',
      'Mark Dunn | said | one of them was found empty near Cape Lorn',
    ],
    confirmations: ['pending, declined: declined to comment'],
  },
  {
    text: 'Senator Laura Finch called the report “a disgrace”. In a statement, the company denied the allegations. Finch vowed to take the case to court.',
    quotes: [
      'Laura Finch | called | the report “a disgrace”',
      'company | denied | the allegations',
      'Laura Finch | vowed | to take the case to court',
    ],
    channels: ['company: In a statement'],
    confirmations: ['denied, -: denied'],
  },
  {
    text: '“Was the gate open?” asked Judge Helen Marsh. The guard, Peter Low, answered that he could not remember. The film “Two Rivers” was shown to the jury.',
    quotes: ['Helen Marsh | asked | “Was the gate open?”', 'Peter Low | answered | that he could not remember'],
  },
  {
    text: 'The tunnel, Mr. Oscar Brand wrote on Telegram, will cost twice as much. He warned of “a hole in the budget”. The figures could not be independently verified.',
    quotes: [
      'Oscar Brand | wrote | The tunnel … will cost twice as much',
      'Oscar Brand | warned of | “a hole in the budget”',
    ],
    channels: ['Oscar Brand: on Telegram'],
    confirmations: ['unconfirmed, -: could not be independently verified'],
  },
]
