import { named, type Template } from "./template.ts";

/** `{{Rotten Tomatoes prose|93|8.2/10|75}}` */
const tomatoes: Template = ({ positional: [share = "", average = "", reviews = ""] }) => {
  if (!/^\d/.test(share) || !/^\d/.test(reviews)) return null;
  const mean = /^\d/.test(average) ? `, with an average rating of ${average.replace(/^([\d.]+)$/, "$1/10")}` : "";
  return `On Rotten Tomatoes, the film holds an approval rating of ${share.replace(/%$/, "")}% based on ${reviews} reviews${mean}.`;
};

/** `{{Metacritic film prose|76|35}}` */
const metacritic: Template = ({ positional: [score = "", reviews = ""] }) => {
  if (!/^\d/.test(score) || !/^\d/.test(reviews)) return null;
  return `On Metacritic, the film has a weighted average score of ${score} out of 100 based on ${reviews} critics.`;
};

export const SCORES: readonly [string, Template][] = [
  ...named("rotten tomatoes prose, rt prose", tomatoes),
  ...named("metacritic film prose, metacritic prose, mc film", metacritic),
];
