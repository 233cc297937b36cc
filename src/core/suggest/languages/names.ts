import { wordSet } from '../../text/word-set.ts'

/** Agencies by name, in lower case. */
export const agencies = wordSet(
  'reuters ap afp dpa sda ats keystone-sda keystone-ats keystone ansa apa tass interfax xinhua bloomberg upi efe ria anadolu kyodo',
)

/** Those written without a capital even so. */
export const smallAgencies = wordSet('dpa')

/** Frequent first names of women and of men. */
export const womanNames =
  wordSet(`maria anna marie laura julia sarah lisa claire nina eva elena sofia sophie clara carla paola giulia chiara francesca
  martina simone karin petra sabine monika ursula christine barbara susanne heidi ruth esther anne catherine isabelle nathalie valérie sylvie
  hillary jennifer jessica emily emma olivia mary patricia linda elizabeth susan margaret nancy karen betty helen sandra donna carol michelle
  angela melania ivanka theresa kamala mara lena hanna hannah ines lea léa camille manon alice jeanne lucie rosa silvia alessandra federica`)
export const manNames =
  wordSet(`ignazio sergey sergei andrij vladimir volodymyr donald john james robert michael william david richard joseph thomas
  charles christopher daniel matthew anthony mark paul steven andrew kenneth george kevin brian edward ronald peter hans martin stefan thomas
  andreas markus christian daniel michael klaus jürgen wolfgang werner rolf beat urs reto pierre jean jacques michel philippe alain bernard
  louis nicolas françois olivier marc luc marco luca giovanni giuseppe antonio mario francesco paolo roberto andrea matteo alessandro stefano
  barack bill bernie mike tim joe ted jonas karl otto emil felix lukas noah elias leon oscar tom henry jack`)
