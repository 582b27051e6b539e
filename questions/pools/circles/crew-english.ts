/** Columns: years of the films | names, most alike next to each other; makers of films in English, each craft under its heading. See `../circles.ts`. */
export const CREW_ENGLISH = `
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
