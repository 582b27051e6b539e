/** Columns: country and manner | films. See `../films.ts`. */
export const CIRCLES_ENGLISH = `
US gangster films|Little Caesar=1931/The Public Enemy=1931/Scarface=1932/Angels with Dirty Faces=1938/The Roaring Twenties=1939
`;
