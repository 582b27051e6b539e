/** Columns: player | films. See `../films.ts`. */
export const OF_PLAYERS = `
Geoffrey Rush|Shine=1996/Quills=2000/Shakespeare in Love=1998/The King's Speech=2010/Elizabeth=1998/Munich=2005
`;
