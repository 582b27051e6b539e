import type { LibraryChange } from "../../../../electron/api/contract/library.ts";
import { DIFFICULTIES, TOPICS } from "../../../../questions/model.ts";
import type { MessageId } from "../../../messages/catalogue.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { changePicked } from "./act.ts";
import css from "./BulkBar.module.css";
import { totalOf, useLibrary } from "./library-store.ts";
import { Pick } from "./Pick.tsx";
import { countPicked, NONE_PICKED } from "./picked.ts";

type BulkName = Extract<MessageId, `library.bulk.${"check" | "flag" | "unflag" | "retire" | "bring-back"}`>;
const CHANGES: readonly (readonly [BulkName, LibraryChange])[] = [
  ["library.bulk.check", { action: "check", on: true }],
  ["library.bulk.flag", { action: "flag", on: true }],
  ["library.bulk.unflag", { action: "flag", on: false }],
  ["library.bulk.retire", { action: "retire", on: true }],
  ["library.bulk.bring-back", { action: "retire", on: false }],
];

/** What can be done with all that is picked, in one step that can be taken back. */
export function BulkBar() {
  const count = useLibrary((library) => countPicked(library.picked, totalOf(library)));
  if (count === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons, no fields
    <div className={css.bar} role="group" aria-label={t("library.bulk")}>
      <p className="figure" role="status">
        <Say id="library.bulk.count" values={{ count }} />
      </p>
      {CHANGES.map(([name, change]) => (
        <Button key={name} className={css.small} onPress={() => void changePicked(change)}>
          <Say id={name} />
        </Button>
      ))}
      <Pick
        label={t("library.bulk.topic")}
        any={t("library.bulk.topic")}
        value={null}
        choices={TOPICS.map((topic) => ({ value: topic, name: topicName(topic) }))}
        onChange={(topic) => topic !== null && void changePicked({ action: "topic", topic })}
      />
      <Pick
        label={t("library.bulk.difficulty")}
        any={t("library.bulk.difficulty")}
        value={null}
        choices={DIFFICULTIES.map((value) => ({ value, name: t(`difficulty.${value}`) }))}
        onChange={(difficulty) => difficulty !== null && void changePicked({ action: "difficulty", difficulty })}
      />
      <Button look="quiet" className={css.small} onPress={() => useLibrary.setState({ picked: NONE_PICKED })}>
        <Say id="library.bulk.none" />
      </Button>
    </div>
  );
}
