/** What the address of the window's page says where it stands in the place of one that failed. */
export const afterFault = '?after=fault'
