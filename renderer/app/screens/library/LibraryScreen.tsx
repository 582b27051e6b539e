import { useEffect, useRef } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPacks } from "../../store/packs.ts";
import { go } from "../../store/view.ts";
import { redoStep, toggleMark, undoStep } from "./act.ts";
import { useArticleShown } from "./article-shown.ts";
import { BulkBar } from "./BulkBar.tsx";
import { Desk } from "./Desk.tsx";
import { writeNew } from "./drafts.ts";
import { Filters } from "./Filters.tsx";
import { FindField } from "./FindField.tsx";
import { HeadActs } from "./HeadActs.tsx";
import css from "./Library.module.css";
import { EVERYTHING, rowAt, totalOf, useLibrary } from "./library-store.ts";
import { lookAgain, lookFor } from "./load.ts";
import { openArticle } from "./ProofPanel.tsx";
import { countPicked } from "./picked.ts";
import { QuestionList } from "./QuestionList.tsx";

/** Every question of every pack: found, looked at beside its proof, changed, put away, written. */
export default function LibraryScreen() {
  const library = useLibrary();
  const find = useRef<HTMLInputElement>(null);
  const prompt = useRef<HTMLDivElement>(null);
  const row = rowAt(library, library.at);
  const { undo, redo } = library.history;
  useEffect(() => {
    void lookAgain();
    void loadPacks();
  }, []);
  const toPrompt = () => prompt.current?.querySelector("textarea")?.focus();
  const write = () => {
    writeNew();
    requestAnimationFrame(toPrompt);
  };
  useActions({
    "find-question": () => find.current?.focus(),
    "write-question": write,
    "import-questions": () => go({ name: "import" }),
    "edit-question": toPrompt,
    "check-question": () => toggleMark("check"),
    flag: () => toggleMark("flag"),
    "retire-question": () => toggleMark("retire"),
    undo: undo === null ? undefined : () => void undoStep(),
    "redo-step": redo === null ? undefined : () => void redoStep(),
    answers: () => useArticleShown.setState(({ shown }) => ({ shown: !shown })),
    "read-article": row === undefined ? undefined : () => openArticle(row),
  });
  return (
    <WorkRoom>
      <div className={css.top}>
        <RoomHead window={t("library.title")} title={<Say id="library.title" />}>
          <p className="label figure" role="status">
            {library.counts !== null && <Say id="library.found" values={{ total: totalOf(library) }} />}
          </p>
        </RoomHead>
        <FindField field={find} />
        <HeadActs history={library.history} packId={library.query.packId ?? row?.packId} onWrite={write} />
      </div>
      <Filters />
      <BulkBar />
      {library.status === "ready" ? (
        <div className={css.three} data-picked={countPicked(library.picked, totalOf(library)) > 0}>
          <div className={css.side}>
            <QuestionList onOpen={toPrompt} />
            {totalOf(library) === 0 && <Nothing />}
          </div>
          <Desk row={row} prompt={prompt} />
        </div>
      ) : (
        <Waiting
          on={library.failure === null ? { status: "loading" } : { status: "failed", failure: library.failure }}
          again={() => void lookAgain()}
        />
      )}
    </WorkRoom>
  );
}

function Nothing() {
  return (
    <div className={css.nothing}>
      <p className="soft">
        <Say id="library.empty" />
      </p>
      <Button onPress={() => lookFor(EVERYTHING)}>
        <Say id="library.everything" />
      </Button>
    </div>
  );
}
