import { describe, expect, it } from "vitest";
import { tidyCommon } from "../../../../../questions/article/tidy/common.ts";
import { tidyTokens } from "../../../../../questions/article/tidy/tokens.ts";

const tidy = (text: string) => tidyCommon(tidyTokens(text));

describe("tokens become plain text", () => {
  it.each([
    ["a five @-@ reel comedy of mid @-@ 1962", "a five-reel comedy of mid-1962"],
    ["over 1 @,@ 700 cinemas and 8 @.@ 5 of 10", "over 1,700 cinemas and 8.5 of 10"],
    ["a budget of \\$ 23 million and £ 4", "a budget of $23 million and £4"],
    ["seen by 95 % of them", "seen by 95% of them"],
    ["Clara ( Nora Hale ) said [ sic ] no .", "Clara (Nora Hale) said [sic] no."],
    ["Night Train : A Journey , at 8 : 30 ; then", "Night Train: A Journey, at 8:30; then"],
    ["from 1961 – 62 – a long time", "from 1961–62 – a long time"],
    ["Ruiz 's film , which I 'm sure didn 't and wasn ' t", "Ruiz's film, which I'm sure didn't and wasn't"],
    ["<unk> 's film by Reed Inc. 's owner", "<unk>'s film by Reed Inc.'s owner"],
    ["Nora O 'Hare won the Palme d 'Or for L ' Avventura", "Nora O'Hare won the Palme d'Or for L'Avventura"],
    ["an ' 80s film", "an '80s film"],
    ["the Actors ' Guild and the Writers ' Guild", "the Actors' Guild and the Writers' Guild"],
    ["the guards 'uniforms", "the guards' uniforms"],
    ["Reed Bros. ' 1962 film", "Reed Bros.' 1962 film"],
    ["said ' Come in , ' and ' Who is it ? ' , then", "said 'Come in,' and 'Who is it?', then"],
    ["for the ' Best Film ' award of the Actors ' Guild", "for the 'Best Film' award of the Actors' Guild"],
    ['called it " a gem " .', "called it “a gem”."],
    ['" It is slow , " said Ruiz . " I like it . "', "“It is slow,” said Ruiz. “I like it.”"],
    ['the "slow "and "sad "film', "the “slow” and “sad” film"],
    ['whoa [ ... ] this " is "', "whoa [...] this “is”"],
    ['an episode " ... Three Years Later " of May', "an episode “... Three Years Later” of May"],
  ])("%s", (tokens, text) => {
    expect(tidy(tokens)).toBe(text);
  });
});

describe("well-set text is left as it is", () => {
  it.each([
    "Ruiz's film, the critics' choice of '62, didn't win.",
    "It cost $23 million (95% of it for trains) [sic].",
    "At 8:30 – or 9 – she said: 'Come in,' and left.",
    "A text with “quotations” and an em—dash.",
    "The character / film is a B- film... of 1961–62.",
    "Jack O'Hare of L'Avventura won the Palme d'Or in the 1960s.",
  ])("%s", (text) => {
    expect(tidy(text)).toBe(text);
  });
});
