/** Columns: years of the films | names, most alike next to each other. See `../circles.ts`. */
export const DIRECTORS_WORLD = `
1948-1964|Akira Kurosawa/Kenji Mizoguchi/Yasujirō Ozu/Mikio Naruse/Masaki Kobayashi/Keisuke Kinoshita
1999-2024|Bong Joon-ho/Park Chan-wook/Kim Jee-woon/Lee Chang-dong/Na Hong-jin/Hong Sang-soo
`;
