/** Columns: years of the films | names, most alike next to each other; women in films of the fifties and sixties. See `../circles.ts`. */
export const ACTRESSES_FIFTIES = `
`;
