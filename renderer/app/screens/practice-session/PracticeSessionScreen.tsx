import { useEffect } from "react";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { useTable } from "../../practice/table.ts";
import { replace } from "../../store/view.ts";
import { AskingCard } from "./AskingCard.tsx";
import css from "./Session.module.css";
import { SessionEnd } from "./SessionEnd.tsx";
import { SessionFigures } from "./SessionFigures.tsx";
import { ShownCard } from "./ShownCard.tsx";

/** A session of practice: one card after the other, until the day's are done. */
export default function PracticeSessionScreen() {
  const table = useTable((state) => state.table);
  useEffect(() => {
    if (table === null) replace({ name: "practice" });
  }, [table]);
  if (table === null) return null;
  const { turn, phase } = table;
  const { next } = turn;
  return (
    <House bar={<MainBar />} className={css.room}>
      {next === null ? (
        <SessionEnd turn={turn} />
      ) : (
        <>
          <SessionFigures turn={turn} />
          {phase.name === "asking" ? (
            <AskingCard key={turn.now} turn={turn} card={next} near={phase.near} />
          ) : (
            <ShownCard turn={turn} card={next} phase={phase} />
          )}
        </>
      )}
    </House>
  );
}
