import { type DragEvent, useState } from "react";
import { failureText } from "../../../messages/failure-text.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { TextButton } from "../../../ui/button/TextButton.tsx";
import { classes } from "../../../ui/classes.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import { bridge } from "../../bridge/client.ts";
import { saveFile } from "../../files/save-file.ts";
import type { Bringing } from "./bring.ts";
import { EXAMPLE_SCHEMA, EXAMPLE_TABLE } from "./example-table.ts";
import css from "./Import.module.css";

type Waiting = Exclude<Bringing, { at: "shown" }>;

type DropFileProps = {
  readonly now: Waiting;
  readonly onChoose: () => void;
  readonly onFiles: (files: readonly File[]) => void;
};

/** The lit screen on which files are dropped; for the keyboard it holds the button that opens them. */
export function DropFile({ now, onChoose, onFiles }: DropFileProps) {
  const [over, setOver] = useState(false);
  // Here a file is questions, not an article: it goes no further.
  const drop = (event: DragEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
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
      <p className="soft">
        <Say id="import.table" />{" "}
        <TextButton onPress={() => saveFile("films.csv", "text/csv", EXAMPLE_TABLE)}>
          <Say id="import.example.table" />
        </TextButton>{" "}
        <TextButton onPress={() => saveFile("films.schema.json", "application/json", EXAMPLE_SCHEMA)}>
          <Say id="import.example.schema" />
        </TextButton>
      </p>
      <div role="status" className={css.status}>
        <Told now={now} />
      </div>
      {now.at === "reading" && (
        <Button onPress={() => void bridge().call("imports.drop", { importId: now.importId })}>
          <Say id="import.cancel" />
        </Button>
      )}
      <Button look="lamp" hint="choose-file" disabled={now.at === "reading"} onPress={onChoose}>
        <Say id={wantedOf(now)} />
      </Button>
    </Screen>
  );
}

function wantedOf(now: Waiting) {
  if (now.at === "half") return "import.choose.table";
  return now.at === "failed" && now.table !== null ? "import.choose.schema" : "import.choose";
}

function Told({ now }: { readonly now: Waiting }) {
  if (now.at === "idle") return null;
  if (now.at === "reading") return <Say id="import.reading" values={{ name: now.name }} />;
  if (now.at === "half") return <Say id="import.schema-held" values={{ name: now.schema.name }} />;
  return (
    <>
      <p className={css.failed}>
        <b>{now.name}</b> {failureText(now.failure)}
      </p>
      {now.table !== null && (
        <p className={css.failed}>
          <Say id="import.table-held" />
        </p>
      )}
    </>
  );
}
