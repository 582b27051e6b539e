import Check from "lucide-react/icons/check";
import type { HostView } from "../../../../game/night/host-view.ts";
import type { AnswerShown } from "../../../../game/night/messages.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { saidShort } from "../../night/answers-said.ts";
import { tellHost } from "../../night/tell-host.ts";
import live from "./Live.module.css";
import css from "./WrittenAnswers.module.css";

type Asked = HostView["asked"][number];

/** What is right where the answer is written. */
export function WrittenKey({ written }: { readonly written: NonNullable<AnswerShown["written"]> }) {
  const { text, also, tolerance } = written;
  return (
    <p className={live.right}>
      {[text, ...also].join(" / ")}{" "}
      {tolerance !== null && tolerance > 0 && (
        <span className="label">
          <Say id="answer.within" values={{ tolerance }} />
        </span>
      )}
    </p>
  );
}

/** What teams wrote, what is right and what is near first; any of it can be counted for everybody who wrote it. */
export function WrittenAnswers({ asked: { ask, said } }: { readonly asked: Asked }) {
  if (said.length === 0) return null;
  return (
    <section aria-labelledby="written">
      <h2 id="written" className={css.heading}>
        <Say id="host.written" />
      </h2>
      <ul className={css.rows}>
        {said.map((each) => {
          const text = each.text === "" ? saidShort(each.given) : each.text;
          return (
            <li key={text} className={css.row}>
              <span className={css.text}>
                <bdi>{text}</bdi>{" "}
                <span className="label">
                  <Say id={`host.written.${each.match}`} values={{ teams: each.teams }} />
                </span>
              </span>
              {each.match === "right" ? (
                <Check className="icon" strokeWidth={2} aria-hidden={true} />
              ) : (
                <Button
                  className={css.accept}
                  onPress={() =>
                    void tellHost({ type: "correct", ask, correction: { kind: "accept-given", given: each.given } })
                  }
                >
                  <span className="unseen">{t("host.written.accept.said", { text })}</span>
                  <span aria-hidden="true">
                    <Say id="host.written.accept" />
                  </span>
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
