/** Columns: years of the films | names, most alike next to each other; men in films of the seventies and eighties. See `../circles.ts`. */
export const ACTORS_SEVENTIES = `
`;
