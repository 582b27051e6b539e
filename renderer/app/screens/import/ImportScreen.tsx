import { type DragEvent, useEffect, useState } from "react";
import { failureText } from "../../../messages/failure-text.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { bridge } from "../../bridge/client.ts";
import { askForFile } from "../../files/ask-for-file.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { newId } from "../../night/random.ts";
import { back } from "../../store/view.ts";
import { type Bringing, bring } from "./bring.ts";
import css from "./Import.module.css";
import { Preview } from "./Preview.tsx";

/** Brings in a file of questions: first what is in it, then, if the person likes, the questions. */
export default function ImportScreen() {
  const [now, setNow] = useState<Bringing>({ at: "idle" });
  const importId = now.at === "shown" ? now.preview.importId : null;

  async function take(file: File | null | undefined): Promise<void> {
    if (!file) return;
    const importId = newId();
    setNow({ at: "reading", name: file.name, importId });
    const brought = await bring(importId, file);
    if (!brought.ok && brought.code === "cancelled") return setNow({ at: "idle" });
    setNow(
      brought.ok
        ? { at: "shown", name: file.name, preview: brought.value }
        : { at: "failed", name: file.name, failure: brought },
    );
  }
  const choose = () => void askForFile().then(take);
  // What is not kept is not held either.
  useEffect(() => {
    if (importId === null) return undefined;
    return () => void bridge().call("imports.drop", { importId });
  }, [importId]);
  useActions({ leave: back, "choose-file": choose });
  return (
    <WorkRoom>
      <RoomHead window={t("import.title")} title={<Say id="import.title" />}>
        <p className="label">
          <Say id="import.about" />
        </p>
      </RoomHead>
      {now.at === "shown" ? (
        <Preview
          key={now.preview.importId}
          name={now.name}
          preview={now.preview}
          onChange={(preview) => setNow({ ...now, preview })}
          onOther={choose}
        />
      ) : (
        <Drop now={now} onChoose={choose} onFile={(file) => void take(file)} />
      )}
    </WorkRoom>
  );
}

type DropProps = {
  readonly now: Exclude<Bringing, { at: "shown" }>;
  readonly onChoose: () => void;
  readonly onFile: (file: File | undefined) => void;
};

/** The lit screen on which a file is dropped; for the keyboard it holds the button that opens one. */
function Drop({ now, onChoose, onFile }: DropProps) {
  const [over, setOver] = useState(false);
  // Here a file is questions, not an article: it goes no further.
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <Screen
      className={classes(css.drop, over && css.over)}
      aria-labelledby="bring"
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2 id="bring" className={`card ${css.dropTitle}`}>
        <Say id={over ? "import.drop.now" : "import.drop"} />
      </h2>
      <p className="soft">
        <Say id="import.formats" />
      </p>
      <div role="status" className={css.status}>
        {now.at === "reading" && <Say id="import.reading" values={{ name: now.name }} />}
        {now.at === "failed" && (
          <p className={css.failed}>
            <b>{now.name}</b> {failureText(now.failure)}
          </p>
        )}
      </div>
      {now.at === "reading" && (
        <Button onPress={() => void bridge().call("imports.drop", { importId: now.importId })}>
          <Say id="import.cancel" />
        </Button>
      )}
      <Button look="lamp" hint="choose-file" disabled={now.at === "reading"} onPress={onChoose}>
        <Say id="import.choose" />
      </Button>
    </Screen>
  );
}
