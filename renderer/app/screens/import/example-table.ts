/** A table to begin from, as it stands in docs/writing-tables.md; a test compares them. */

export const EXAMPLE_TABLE = `year,film,director,country
1989,Landscape in the Mist,Theo Angelopoulos,Greece
1990,Open Doors,Gianni Amelio,Italy
1992,The Stolen Children,Gianni Amelio,Italy
1994,Lamerica,Gianni Amelio,Italy
1995,Land and Freedom,Ken Loach,United Kingdom
1996,Breaking the Waves,Lars von Trier,Denmark
1997,The Full Monty,Peter Cattaneo,United Kingdom
1998,Life Is Beautiful,Roberto Benigni,Italy
1999,All About My Mother,Pedro Almodóvar,Spain
2000,Dancer in the Dark,Lars von Trier,Denmark
`;

export const EXAMPLE_SCHEMA = `{
  "format": "marquee-table",
  "version": 1,
  "title": "European Film Awards: best film",
  "about": "A row says which film won the European Film Award for best film in a year.",
  "licence": "Facts only",
  "attribution": "Our film club",
  "columns": [
    { "name": "year", "label": "Year", "type": "year" },
    { "name": "film", "label": "Film", "type": "work" },
    { "name": "director", "label": "Directed by", "type": "person", "list": true },
    { "name": "country", "label": "Country", "type": "place", "optional": true }
  ],
  "film": "film",
  "year": "year",
  "country": "country",
  "facts": [
    {
      "relation": "best-film",
      "topic": "awards",
      "slots": ["year", "film"],
      "asks": [
        {
          "answer": "film",
          "stems": ["Which film won the European Film Award for best film of {year}?"],
          "wrong": { "near": "year", "within": 6 }
        }
      ]
    }
  ]
}
`;
