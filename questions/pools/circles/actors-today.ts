/** Columns: years of the films | names, most alike next to each other; men in films since 2010. See `../circles.ts`. */
export const ACTORS_TODAY = `
`;
