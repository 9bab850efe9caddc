/** The parts of the site that the header links to. */
export type Section = 'courses' | 'practices' | 'my-learning' | 'sign-in' | 'search'
