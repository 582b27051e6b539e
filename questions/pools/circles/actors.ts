/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const ACTORS = `
1948-1962|Marlon Brando/Montgomery Clift/Anthony Quinn/Paul Newman/Kirk Douglas
`;
