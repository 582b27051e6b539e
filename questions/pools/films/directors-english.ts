/** Columns: director | films. See `../films.ts`. */
export const BY_DIRECTORS_ENGLISH = `
Mike Nichols|The Graduate=1967/Who's Afraid of Virginia Woolf?=1966/Carnal Knowledge=1971/Catch-22=1970/Silkwood=1983/Working Girl=1988
`;
