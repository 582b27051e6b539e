import Check from "lucide-react/icons/check";
import Flag from "lucide-react/icons/flag";
import Paperclip from "lucide-react/icons/paperclip";
import Pencil from "lucide-react/icons/pencil";
import Square from "lucide-react/icons/square";
import SquareCheck from "lucide-react/icons/square-check";
import { type MouseEvent, memo } from "react";
import type { LibraryRow } from "../../../../electron/api/contract/library.ts";
import { t } from "../../../messages/t.ts";
import { topicName } from "../../../messages/topic-name.ts";
import { classes } from "../../../ui/classes.ts";
import { Pips } from "../../../ui/count/Pips.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";
import { keyText } from "../../game/answer-text.ts";
import { stopWriting, useEditing } from "./drafts.ts";
import { useLibrary } from "./library-store.ts";
import { isPicked, togglePicked } from "./picked.ts";
import css from "./QuestionList.module.css";

type QuestionLineProps = {
  readonly id: string;
  readonly place: number;
  /** Undefined while it is on its way. */
  readonly row: LibraryRow | undefined;
  readonly top: number;
  readonly height: number;
};

/** One question of the list: what it asks, what is right, and how it stands. */
export const QuestionLine = memo(function QuestionLine({ id, place, row, top, height }: QuestionLineProps) {
  const current = useLibrary(({ at }) => at === place);
  const picked = useLibrary((library) => row !== undefined && isPicked(library.picked, row.number));
  const press = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey) pick(row);
    useLibrary.setState({ at: place });
    stopWriting();
  };
  return (
    // biome-ignore lint/a11y: the list around it has the focus and the keys
    <div
      id={id}
      role="row"
      aria-rowindex={place + 1}
      aria-selected={picked}
      aria-current={current ? "true" : undefined}
      aria-busy={row === undefined}
      className={classes(css.line, current && css.current, row?.state === "retired" && css.retired)}
      style={{ transform: `translateY(${top}px)`, height }}
      onClick={press}
    >
      {row === undefined ? <Blank /> : <Cells row={row} picked={picked} />}
    </div>
  );
});

function pick(row: LibraryRow | undefined): void {
  if (row !== undefined) useLibrary.setState(({ picked }) => ({ picked: togglePicked(picked, row.number) }));
}

function Blank() {
  return (
    // biome-ignore lint/a11y: a cell of the drawn grid
    <div role="gridcell" className={css.blank}>
      <span className="unseen">{t("wait.loading")}</span>
    </div>
  );
}

function Cells({ row, picked }: { readonly row: LibraryRow; readonly picked: boolean }) {
  const { question } = row;
  const Box = picked ? SquareCheck : Square;
  return (
    <>
      {/* biome-ignore lint/a11y: a cell of the drawn grid; Space picks with the keyboard */}
      <div
        role="gridcell"
        className={css.box}
        title={t("library.pick")}
        onClick={(event) => {
          event.stopPropagation();
          pick(row);
        }}
      >
        <Box className="icon" strokeWidth={1.75} aria-hidden={true} />
      </div>
      {/* biome-ignore lint/a11y: a cell of the drawn grid */}
      <div role="gridcell" className={`card ${css.prompt}`} title={question.prompt}>
        <Prompt question={question} />
      </div>
      {/* biome-ignore lint/a11y: a cell of the drawn grid */}
      <div role="gridcell" className={css.key}>
        {keyText(question)}
      </div>
      {/* biome-ignore lint/a11y: a cell of the drawn grid */}
      <div role="gridcell" className={css.about}>
        <Marks row={row} />
        <span className={`label ${css.kind}`}>
          {topicName(question.topic)} <Pips difficulty={question.difficulty} />
        </span>
      </div>
    </>
  );
}

function Marks({ row: { number, state, question, original } }: { readonly row: LibraryRow }) {
  const unsaved = useEditing(({ drafts }) => drafts.has(number));
  const icon = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;
  return (
    <span className={css.marks}>
      {question.media !== undefined && <Paperclip {...icon} />}
      {(unsaved || original !== null) && <Pencil {...icon} />}
      {state === "checked" && <Check {...icon} />}
      {state === "flagged" && <Flag {...icon} className={`icon ${css.flag}`} />}
      {unsaved && <span className="unseen">{t("library.unsaved")}</span>}
      {state !== "new" && <span className="unseen">{t(`library.state.${state}`)}</span>}
    </span>
  );
}
