/** Columns: country and manner | films. See `../films.ts`. */
export const CIRCLES_WORLD = `
IT neorealism|Rome, Open City=1945/Paisan=1946/Shoeshine=1946/Bicycle Thieves=1948/La terra trema=1948/Umberto D.=1952
`;
