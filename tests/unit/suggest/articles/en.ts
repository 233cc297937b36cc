import type { Article } from './article.ts'

export const english: readonly Article[] = [
  {
    text: [
      '“The ferry will sail again on Friday,” said Ines Hale, head of the Port Elva harbour board, on Monday. “We have waited long enough.”',
      'She added that tickets would cost the same as before. The ferry “Saint Lorn” had been in dock since May.',
      '“Nobody told us,” Paul Marsh, a fisherman, told the Elva Herald. The shipyard did not respond to a request for comment.',
    ].join('\n'),
    told: [
      'Ines Hale | said | “The ferry will sail again on Friday,” … “We have waited long enough.” | on 2026-03-09',
      'Ines Hale | added | that tickets would cost the same as before',
      'no quote: Saint Lorn',
      'Paul Marsh | told | “Nobody told us,” | via Elva Herald',
      'claim: shipyard | pending, no reply: did not respond',
    ],
  },
  {
    text: [
      'The mayor of Port Elva, Tom Reed, told reporters on Monday that the pool would stay closed. “Nobody is to blame,” he said, “but the money is gone.”',
      '“We had a plan. It failed.',
      '“Now we need another,” the mayor said.',
      'The swimming club called the decision “a disgrace”. Its president, Laura Finch, vowed to collect signatures.',
    ].join('\n'),
    told: [
      'Tom Reed | told | that the pool would stay closed | by told reporters | on 2026-03-09',
      'Tom Reed | said | “Nobody is to blame,” … “but the money is gone.”',
      'Tom Reed | said | “We had a plan. It failed. … “Now we need another,”',
      'swimming club | called | the decision “a disgrace”',
      'Laura Finch | vowed | to collect signatures',
    ],
  },
  {
    text: [
      'According to the Harbour Police, three boats were stolen on Sunday night. Police spokesman Mark Dunn said one of them was found empty near Cape Lorn.',
      'The thieves allegedly came by sea. The owner of the boats declined to comment.',
      'The so-called “ghost boat” has been seen before, the news agency Ansa reported.',
    ].join('\n'),
    told: [
      'Harbour Police | According to | three boats were stolen on Sunday night',
      'Mark Dunn | said | one of them was found empty near Cape Lorn',
      'claim: - | unchecked, -: allegedly',
      'claim: owner of the boats | pending, declined: declined to comment',
      'Ansa | reported | The so-called “ghost boat” has been seen before',
    ],
  },
  {
    text: [
      'Senator Laura Finch accused the company of a cover-up. In a statement, the company denied the allegations.',
      '“This report,” Finch wrote on Mastodon yesterday, “is a list of lies.” Its author, Peter Low, said in an interview with Radio Elva that he stood by “every word”.',
      'The figures in the report could not be independently verified.',
    ].join('\n'),
    told: [
      'Laura Finch | accused | the company of a cover-up',
      'company | denied | the allegations | by In a statement | denied, -: denied',
      'Laura Finch | wrote | “This report,” … “is a list of lies.” | by on Mastodon | on 2026-03-09',
      'Peter Low | said | that he stood by “every word” | by in an interview with Radio Elva | via Radio Elva',
      'claim: - | unconfirmed, -: could not be independently verified',
    ],
  },
  {
    text: [
      '“Was the gate open?” asked Judge Helen Marsh. The guard, Peter Low, answered that he could not remember.',
      '“My father used to say, ‘Lock it twice,’ and I did,” Low said. The film “Two Rivers” was shown to the jury.',
      'Marsh wants to know who had the second key. The trial is expected to end in May.',
    ].join('\n'),
    told: [
      'Helen Marsh | asked | “Was the gate open?”',
      'Peter Low | answered | that he could not remember',
      'Peter Low | said | “My father used to say, ‘Lock it twice,’ and I did,”',
      'no quote: Two Rivers',
      'Helen Marsh | wants to know | who had the second key',
      'claim: - | is expected | The trial … to end in May | unchecked, -: is expected to',
    ],
  },
  {
    text: [
      'The tunnel, Mr. Oscar Brand wrote in an email, will cost twice as much. He warned of “a hole in the budget”.',
      'Brand’s claim that the drills are too old was rejected by the council. Engineers believe that the rock is harder than planned.',
      '“Ask the rock.” — Oscar Brand',
      'There was no confirmation from the Ministry of Works.',
    ].join('\n'),
    told: [
      'Oscar Brand | wrote | The tunnel … will cost twice as much | by in an email',
      'Oscar Brand | warned of | “a hole in the budget”',
      'Oscar Brand | claim | that the drills are too old',
      'Engineers | believe | that the rock is harder than planned',
      'Oscar Brand | — | “Ask the rock.”',
      'claim: Ministry of Works | unconfirmed, -: There was no confirmation',
    ],
  },
]
