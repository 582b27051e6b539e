import { useState } from "react";
import type { StoredPlan } from "../../../../electron/api/contract/nights.ts";
import { DIFFICULTIES, type Difficulty } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { NumberField } from "../../../ui/field/NumberField.tsx";
import type { Picking } from "../../night/build-request.ts";
import { usePacks } from "../../store/packs.ts";
import { ByHand } from "./ByHand.tsx";
import css from "./PlanPage.module.css";
import { pickQuestions } from "./pick-questions.ts";

const ANY = "";

type PickDialogProps = {
  readonly stored: StoredPlan;
  /** The round that gets them; null for a new one. */
  readonly roundId: string | null;
  readonly onClose: () => void;
};

/** More questions: so many of a film, a topic, a difficulty; or chosen by hand. */
export function PickDialog({ stored, roundId, onClose }: PickDialogProps) {
  const [picking, setPicking] = useState<Picking>({ packId: null, topic: null, difficulty: null, count: 5 });
  const change = (part: Partial<Picking>) => setPicking({ ...picking, ...part });
  const pick = async () => {
    if (await pickQuestions(stored, roundId, picking)) onClose();
  };
  return (
    <Dialog title={<Say id={roundId === null ? "plan.pick.round" : "plan.pick"} />} onClose={onClose}>
      <div className={css.settings}>
        <SourceFields picking={picking} onChange={change} />
        <NumberField
          label={<Say id="plan.pick.count" />}
          value={picking.count}
          min={1}
          max={50}
          onChange={(count) => change({ count })}
        />
      </div>
      <DialogButtons>
        <Button look="lamp" onPress={() => void pick()}>
          <Say id="plan.pick.add" values={{ count: picking.count }} />
        </Button>
        <Button hint="leave" onPress={onClose}>
          <Say id="host.done" />
        </Button>
      </DialogButtons>
      {roundId !== null && picking.packId !== null && (
        <ByHand picking={picking} packId={picking.packId} roundId={roundId} />
      )}
      {roundId !== null && picking.packId === null && (
        <p className="label">
          <Say id="plan.pick.by-hand" />
        </p>
      )}
    </Dialog>
  );
}

type SourceProps = { readonly picking: Picking; readonly onChange: (part: Partial<Picking>) => void };

function SourceFields({ picking, onChange }: SourceProps) {
  const loaded = usePacks((store) => store.packs);
  const packs = loaded.status === "ready" ? loaded.value : [];
  const topics = [...new Set(packs.flatMap((pack) => Object.keys(pack.topics)))].toSorted();
  const anyOr = (value: string) => (value === ANY ? null : value);
  return (
    <>
      <ChoiceField
        label={<Say id="plan.pick.pack" />}
        value={picking.packId ?? ANY}
        choices={[
          { value: ANY, text: t("plan.pick.any-pack") },
          ...packs.map(({ id, title }) => ({ value: id, text: title })),
        ]}
        onChange={(value) => onChange({ packId: anyOr(value) })}
      />
      <ChoiceField
        label={<Say id="pack.topic" />}
        value={picking.topic ?? ANY}
        choices={[
          { value: ANY, text: t("plan.pick.any") },
          ...topics.map((topic) => ({ value: topic, text: topicName(topic) })),
        ]}
        onChange={(value) => onChange({ topic: anyOr(value) })}
      />
      <ChoiceField
        label={<Say id="pack.difficulty" />}
        value={picking.difficulty ?? "any"}
        choices={[
          { value: "any", text: t("plan.pick.any") },
          ...DIFFICULTIES.map((difficulty) => ({ value: difficulty, text: t(`difficulty.${difficulty}`) })),
        ]}
        onChange={(value: Difficulty | "any") => onChange({ difficulty: value === "any" ? null : value })}
      />
    </>
  );
}
