/** Under each calling, columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const CRAFTS = `
# cinematographer
1970-1995|Gordon Willis/Conrad Hall/Vilmos Zsigmond/László Kovács/Haskell Wexler/Owen Roizman
# editor
1972-1998|Thelma Schoonmaker/Dede Allen/Walter Murch/Verna Fields/Michael Kahn
`;
