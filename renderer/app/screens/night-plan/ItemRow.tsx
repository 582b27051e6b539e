import ArrowDown from "lucide-react/icons/arrow-down";
import ArrowUp from "lucide-react/icons/arrow-up";
import Repeat from "lucide-react/icons/repeat";
import X from "lucide-react/icons/x";
import type { NightItem } from "../../../../game/night/plan.ts";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { Pips } from "../../../ui/count/Pips.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { MoveButton } from "./MoveButton.tsx";
import css from "./PlanPage.module.css";
import { moveItem, removeItem } from "./plan-edit.ts";
import { editPlan, usePlanning } from "./plan-store.ts";
import { swapItem } from "./swap-item.ts";

type ItemRowProps = {
  readonly item: NightItem;
  readonly number: number;
  readonly chosen: boolean;
  /** The only one of its round, which stays. */
  readonly alone: boolean;
};

/** A question of the round, with its key. Pressed, it stands beside the list with its proof. */
export function ItemRow({ item, number, chosen, alone }: ItemRowProps) {
  const { id, question } = item;
  const { topic, difficulty, proof } = question;
  return (
    <li className={css.item} data-chosen={chosen}>
      <span className={`label figure ${css.number}`}>{number}</span>
      <button
        type="button"
        className={css.words}
        aria-pressed={chosen}
        onClick={() => usePlanning.setState({ itemId: chosen ? null : id })}
      >
        <span className={`card ${css.prompt}`}>
          <Prompt question={question} />
        </span>
        <span className={css.kind}>
          <span className={css.answer}>{keyText(question)}</span>
          {proof.kind !== "none" && <span className="label">{proof.article}</span>}
          <span className="label">{topicName(topic)}</span>
          <Pips difficulty={difficulty} />
        </span>
      </button>
      <span className={css.itemActs}>
        <MoveButton
          label={t("plan.item.up", { number })}
          icon={ArrowUp}
          onPress={() => editPlan((plan) => moveItem(plan, id, -1))}
        />
        <MoveButton
          label={t("plan.item.down", { number })}
          icon={ArrowDown}
          onPress={() => editPlan((plan) => moveItem(plan, id, 1))}
        />
        <MoveButton label={t("plan.item.swap", { number })} icon={Repeat} onPress={() => void swapItem(id)} />
        <MoveButton
          label={t("plan.item.remove", { number })}
          disabled={alone}
          icon={X}
          onPress={() => editPlan((plan) => removeItem(plan, id))}
        />
      </span>
    </li>
  );
}
