import { rowOf, rowsIn } from "./rows.ts";

/** Composers of the concert hall whose music films borrow, each row of one age. */
const COMPOSERS = rowsIn(`
François Couperin|Jean-Philippe Rameau|Antonio Vivaldi|Domenico Scarlatti|George Frideric Handel|Johann Sebastian Bach|Georg Philipp Telemann|Henry Purcell|Jean-Baptiste Lully|Arcangelo Corelli|Johann Pachelbel|Claudio Monteverdi|Tomaso Albinoni
Wolfgang Amadeus Mozart|Joseph Haydn|Ludwig van Beethoven|Franz Schubert|Luigi Boccherini|Antonio Salieri|Christoph Willibald Gluck|Muzio Clementi|Carl Maria von Weber|Niccolò Paganini|Giovanni Paisiello
Frédéric Chopin|Franz Liszt|Robert Schumann|Johannes Brahms|Felix Mendelssohn|Richard Wagner|Hector Berlioz|Edvard Grieg|Antonín Dvořák|Georges Bizet|Camille Saint-Saëns|Bedřich Smetana|Anton Bruckner
Pyotr Ilyich Tchaikovsky|Modest Mussorgsky|Nikolai Rimsky-Korsakov|Alexander Borodin|Mikhail Glinka|Sergei Rachmaninoff|Alexander Scriabin
Giuseppe Verdi|Gioachino Rossini|Giacomo Puccini|Gaetano Donizetti|Vincenzo Bellini|Pietro Mascagni|Ruggero Leoncavallo
Claude Debussy|Maurice Ravel|Erik Satie|Gabriel Fauré|Gustav Mahler|Richard Strauss|Edward Elgar|Gustav Holst|Jean Sibelius|Ralph Vaughan Williams
Igor Stravinsky|Béla Bartók|Sergei Prokofiev|Dmitri Shostakovich|Arnold Schoenberg|Alban Berg|Anton Webern|Leoš Janáček
György Ligeti|Krzysztof Penderecki|Arvo Pärt|Philip Glass|Steve Reich|John Adams|Henryk Górecki|John Cage|Karlheinz Stockhausen
Johann Strauss II|Jacques Offenbach|Franz Lehár|Franz von Suppé|Arthur Sullivan
`);

/** Composers of the same age; empty for whoever is none of them by the full name. */
export function classicsBeside(name: string | undefined): readonly string[] {
  return rowOf(COMPOSERS, name).filter((other) => other !== name);
}
