import type { OpenNight } from "../../../../electron/api/contract/nights.ts";
import { t } from "../../../messages/t.ts";
import { useDesk } from "./desk.ts";
import { EarlierQuestion } from "./EarlierQuestion.tsx";
import { HostActions } from "./HostActions.tsx";
import css from "./Live.module.css";
import { LiveCard } from "./LiveCard.tsx";
import { LiveOptions } from "./LiveOptions.tsx";
import { PaperMarks } from "./PaperMarks.tsx";
import { Teams } from "./Teams.tsx";
import { Welcome } from "./Welcome.tsx";

/** What the room is at, or an earlier question that is looked at again. */
export function Live({ night }: { readonly night: OpenNight }) {
  const { view } = night;
  const looking = useDesk((desk) => desk.looking);
  const earlier = view.asked.find(({ ask }) => ask === looking);
  const closed = view.asked.find(({ ask }) => ask === view.question?.ask);
  return (
    <section className={css.live} aria-label={t("host.live")}>
      {earlier !== undefined ? (
        <EarlierQuestion asked={earlier} view={view} />
      ) : (
        <>
          <LiveCard view={view} />
          {view.question !== null && <LiveOptions question={view.question} view={view} />}
          {view.phase === "lobby" && <Welcome night={night} />}
          <Teams view={view} />
          {closed !== undefined && <PaperMarks asked={closed} view={view} />}
        </>
      )}
      <HostActions view={view} looking={looking} />
    </section>
  );
}
