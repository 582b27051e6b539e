import type { OpenQuestion } from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";
import { t } from "../messages/t.ts";
import css from "./Answers.module.css";
import { Plate } from "./Plate.tsx";

/** What there is to choose from; a statement has two answers. */
export function choices({ kind, options }: OpenQuestion): readonly string[] {
  return kind === "truth" ? [t("answer.true"), t("answer.false")] : options;
}

/** The options of an open question, or how it is answered where there are none. */
export function Answers({ question }: { readonly question: OpenQuestion }) {
  const said = howTo(question);
  return (
    <div className={css.answers}>
      {said !== null && <p className={`card ${css.how}`}>{said}</p>}
      <ul className="plates figure">
        {choices(question).map((text, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place
          <Plate key={place} place={place} text={text} state="open" count={null} />
        ))}
      </ul>
    </div>
  );
}

function howTo({ kind, unit, nearness }: OpenQuestion): string | null {
  switch (kind) {
    case "choice":
    case "truth":
      return null;
    case "several":
      return t("answer.several");
    case "timeline":
      return t("answer.timeline");
    case "typed":
      return t("answer.typed");
    case "number":
      if (nearness) return t("answer.nearness");
      return unit === "" ? t("answer.number") : t("answer.number.unit", { unit });
    default:
      return unreachable(kind);
  }
}
