/** Columns: years of the films | names, most alike next to each other; men in films of the fifties and sixties. See `../circles.ts`. */
export const ACTORS_FIFTIES = `
`;
