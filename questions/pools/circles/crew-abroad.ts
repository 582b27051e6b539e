/** Columns: years of the films | names, most alike next to each other; makers of films in other languages, each craft under its heading. See `../circles.ts`. */
export const CREW_ABROAD = `
# director
# writer
# author
# composer
# cinematographer
# editor
# producer
# production designer
# costume designer
`;
