/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const WRITERS = `
1955-1968|Alain Robbe-Grillet/Marguerite Duras/Jean Cayrol/Jean Gruault/Paul Gégauff
`;
