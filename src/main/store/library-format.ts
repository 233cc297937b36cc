/** Stands in the header of every Attest library ("Atst"), so that another program's SQLite file is told apart. */
export const applicationId = 0x41747374
