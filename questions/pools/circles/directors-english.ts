/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_ENGLISH = `
1964-1976|Arthur Penn/Sidney Lumet/John Frankenheimer/Sydney Pollack/Mike Nichols/George Roy Hill
`;
