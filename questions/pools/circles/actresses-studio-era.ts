/** Columns: years of the films | names, most alike next to each other; women in films of the studios and before, 1910 to 1949. See `../circles.ts`. */
export const ACTRESSES_STUDIO_ERA = `

`;
