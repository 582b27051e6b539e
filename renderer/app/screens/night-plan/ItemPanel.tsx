import type { NightItem } from "../../../../game/night/plan.ts";
import type { Question } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { usePacks } from "../../store/packs.ts";
import { ProofOf } from "../game/ProofOf.tsx";
import { AnswerFields } from "./AnswerFields.tsx";
import { illustrated, reworded } from "./edit-question.ts";
import { KindField } from "./KindField.tsx";
import { MediaField } from "./MediaField.tsx";
import css from "./PlanPage.module.css";
import { changeItem } from "./plan-edit.ts";
import { editPlan } from "./plan-store.ts";
import { swapItem } from "./swap-item.ts";

/** The question that is looked at: its words to be changed, and its proof. */
export function ItemPanel({ item }: { readonly item: NightItem | undefined }) {
  if (item === undefined) {
    return (
      <aside className={css.panel}>
        <p className="soft">
          <Say id="plan.item.none" />
        </p>
      </aside>
    );
  }
  const { id, question, note, packId } = item;
  const change = (changed: Question) => editPlan((plan) => changeItem(plan, id, { question: changed }));
  return (
    <aside className={css.panel} aria-label={t("plan.item")}>
      <section aria-labelledby="item-proof">
        <h2 id="item-proof" className={css.heading}>
          <Say id="host.proof" />
        </h2>
        <div className={css.proof}>
          <ItemProof question={question} packId={packId} />
        </div>
      </section>
      <TextField
        label={<Say id="plan.prompt" />}
        value={question.prompt}
        most={1000}
        long
        onChange={(prompt) => change(reworded(question, prompt))}
      />
      {packId === null && <KindField question={question} onChange={change} />}
      <AnswerFields key={`${id} ${question.kind}`} question={question} onChange={change} />
      <MediaField key={id} media={question.media} onChange={(media) => change(illustrated(question, media))} />
      <TextField
        label={<Say id="plan.note" />}
        value={note}
        most={2000}
        long
        onChange={(text) => editPlan((plan) => changeItem(plan, id, { note: text }))}
      />
      <Button className={css.small} hint="swap-question" onPress={() => void swapItem(id)}>
        <Say id="plan.swap" />
      </Button>
    </aside>
  );
}

function ItemProof({ question, packId }: { readonly question: Question; readonly packId: string | null }) {
  const film = usePacks(({ packs }) =>
    packs.status === "ready" ? packs.value.some(({ id, kind }) => id === packId && kind === "film") : false,
  );
  return <ProofOf proof={question.proof} film={film} />;
}
