/** The sample articles a new library comes with, by their headlines. */
export const trams = 'Kelmouth takes a third of its trams out of service over brake fault'
export const clock = 'One hand, one keeper: the clock that Aldmere winds'
