import { expect, it } from "vitest";
import { kindOf } from "../../../../../questions/article/know/kind.ts";

it.each([
  ["Night Train is a 1962 British romantic comedy-drama film written by Ana Ruiz.", "film"],
  ["Night Train (1962) is the third spy film in the Clara series.", "film"],
  ["Night Train is a 1912 American silent short comedy produced by the Reed Company.", "film"],
  ["Night Train is an animated television film about a festival.", "film"],
  ["Night Train is one of the oldest British films of the war.", "film"],
  ["Ana Ruiz (born 3 May 1931) is a British film director, screenwriter and producer.", "person"],
  ["Nora Hale was an English actress who starred in three films.", "person"],
  ["Abel Reed (1901 – 5 June 1962) was a juggler.", "person"],
  ["The Lantern Award for Best Film is an award that is given each year.", "award"],
  ["The Lanterns are awards for films, given by the Guild.", "award"],
  ["The 12th Lantern Awards took place in York.", "award"],
  ["The York Film Festival is an annual film festival held in York.", "festival"],
  ["The 70TH YORK FILM FESTIVAL took place in May.", "festival"],
  ["Reed Pictures is a British film studio that made comedies.", "studio"],
  ["Reed Pictures was a film production company based in York.", "studio"],
  ["Night Train is a novel by Ana Ruiz, made into a film in 1962.", "other"],
  ["Night Train is the fifth episode of the series The Guard.", "other"],
  ["Night Train is a series of British horror films.", "series"],
  ["Night Train is a trilogy of films by Ana Ruiz.", "series"],
  ["Night Train is an American television legal drama, starring Ana Ruiz.", "show"],
  ["Night Train is a British sitcom about a train.", "show"],
  ["Night Train is a British television film.", "film"],
  ["Ana Ruiz is a British television series producer.", "person"],
  ["Northern Realism was a movement of the silent cinema.", "movement"],
  ["Harbour noir is a style of film that flourished in York.", "movement"],
  ["Lamp trimming is the craft of keeping lamps alight.", "craft"],
  ["The Quillograph was a camera built in York.", "technology"],
  ["Night Train is a film in the style of a documentary.", "film"],
  ["Basalt is a rock that actors know.", "other"],
  ["It rained.", "other"],
  ["", "other"],
])("%s -> %s", (sentence, kind) => {
  expect(kindOf(sentence)).toBe(kind);
});
