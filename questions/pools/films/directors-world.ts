/** Columns: director | films. See `../films.ts`. */
export const BY_DIRECTORS_WORLD = `
Abbas Kiarostami|Taste of Cherry=1997/Close-Up=1990/Where Is the Friend's House?=1987/The Wind Will Carry Us=1999/Through the Olive Trees=1994/Ten=2002
`;
