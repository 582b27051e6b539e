import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { resumeTable } from "../../hot-seat/begin-table.ts";
import { useCall } from "../../store/use-call.ts";
import css from "./HotSeat.module.css";

/** A game of several that was left open. */
export function UnfinishedTable({ packs }: { readonly packs: readonly PackSummary[] }) {
  const { answer } = useCall("hot-seat.unfinished", {});
  const game = answer.status === "ready" ? answer.value : null;
  const began = game?.events[0];
  if (game === null || began?.type !== "began") return null;
  const names = began.seats.map(({ name }) => name || t("persons.first")).join(", ");
  return (
    <div className={css.few}>
      <p>
        <Say id="hot-seat.unfinished" values={{ names, title: began.setup.packTitle }} />
      </p>
      <Button onPress={() => void resumeTable(game, packs)}>
        <Say id="hot-seat.resume" />
      </Button>
    </div>
  );
}
