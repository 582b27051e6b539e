import { useState } from "react";
import type { NightPlan } from "../../../../game/night/plan.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { keyText } from "../../game/answer-text.ts";
import type { Picking } from "../../night/build-request.ts";
import { newId } from "../../night/random.ts";
import { useCall } from "../../store/use-call.ts";
import { offered } from "./offered.ts";
import css from "./PlanPage.module.css";
import { addItems } from "./plan-edit.ts";
import { editPlan, usePlanning } from "./plan-store.ts";

type ByHandProps = { readonly picking: Picking; readonly packId: string; readonly roundId: string };

/** The questions of one pack, to be chosen one by one. */
export function ByHand({ picking, packId, roundId }: ByHandProps) {
  const { answer, again } = useCall("packs.get", { packId });
  const [words, setWords] = useState("");
  const stored = usePlanning((planning) => planning.stored);
  if (answer.status !== "ready" || stored.status !== "ready") {
    return answer.status === "ready" ? null : <Waiting on={answer} again={again} />;
  }
  const questions = offered(answer.value.questions, picking, words);
  return (
    <>
      <TextField label={<Say id="plan.pick.words" />} value={words} most={100} onChange={setWords} />
      <ul className={css.picks}>
        {questions.map((question) => (
          <Pick key={question.id} question={question} plan={stored.value.plan} packId={packId} roundId={roundId} />
        ))}
      </ul>
    </>
  );
}

type PickProps = {
  readonly question: Question;
  readonly plan: NightPlan;
  readonly packId: string;
  readonly roundId: string;
};

function Pick({ question, plan, packId, roundId }: PickProps) {
  const there = plan.rounds.some(({ items }) => items.some((item) => item.question.id === question.id));
  const add = () => {
    editPlan((before) => addItems(before, roundId, [{ id: newId(), packId, question, note: question.note ?? "" }]));
  };
  return (
    <li className={css.pick}>
      <span>
        <Prompt question={question} /> <b>{keyText(question)}</b>
      </span>
      {there ? (
        <span className="label">
          <Say id="plan.pick.there" />
        </span>
      ) : (
        <Button className={css.small} onPress={add}>
          <span className="unseen">{t("plan.pick.one.said", { prompt: question.prompt })}</span>
          <span aria-hidden="true">
            <Say id="plan.pick.one" />
          </span>
        </Button>
      )}
    </li>
  );
}
