/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const COMPOSERS = `
1935-1955|Max Steiner/Erich Wolfgang Korngold/Franz Waxman/Alfred Newman/Miklós Rózsa/Dimitri Tiomkin/Victor Young
`;
