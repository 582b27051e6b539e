/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTRESSES = `
1938-1950|Olivia de Havilland/Joan Fontaine/Ingrid Bergman/Greer Garson/Jennifer Jones/Vivien Leigh
`;
