/** Columns: years of the films | names, most alike next to each other; women in films of the seventies and eighties. See `../circles.ts`. */
export const ACTRESSES_SEVENTIES = `
`;
