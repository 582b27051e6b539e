import type { AnswerShown, OpenQuestion } from "../../../game/night/messages.ts";
import { type Run, runsOf } from "../../night/runs.ts";
import { type Child, h } from "../dom.ts";
import { t } from "../messages/t.ts";
import { icon } from "./icon.ts";

function set(runs: readonly Run[], tag: string): Child[] {
  return runs.map(({ text, marked }) => (marked ? h(tag, {}, text) : text));
}

/** A question's words, with titles in italics. */
export function prompt({ prompt: text, italics }: Pick<OpenQuestion, "prompt" | "italics">): Child[] {
  return set(runsOf(text, italics), "i");
}

/** The sentence that bears the answer out, quoted, or the row of a table as it stands, the key under the marker; with where it stands. */
export function proof(shown: AnswerShown["proof"]): Child {
  if (shown === null) return null;
  const { sentence, mark, quoted, section, article } = shown;
  const words = set(runsOf(sentence, mark === null ? [] : [mark]), "mark");
  return h(
    "div.evidence",
    {},
    h("p.proof", {}, ...(quoted ? [h("q", {}, ...words)] : words)),
    h(
      "p.path",
      {},
      icon("book"),
      h("span.unseen", {}, `${t("verdict.proof.from")} `),
      h("span.film", {}, article),
      icon("next"),
      h("span", {}, section),
    ),
  );
}
