/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTRESSES_WORLD = `
`;
