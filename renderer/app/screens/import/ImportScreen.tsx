import { useEffect, useState } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { bridge } from "../../bridge/client.ts";
import { askForFiles } from "../../files/ask-for-file.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { newId } from "../../night/random.ts";
import { back } from "../../store/view.ts";
import { arrange } from "./arrange.ts";
import { type Bringing, bring, fileOf, heldIn, mayBeTable } from "./bring.ts";
import { DropFile } from "./DropFile.tsx";
import { Preview } from "./Preview.tsx";

type ImportScreenProps = {
  /** Dropped elsewhere, and brought here. */
  readonly files?: readonly File[];
};

/** Brings in a file of questions, or a table of facts: first what is in it, then, if the person likes, the questions. */
export default function ImportScreen({ files }: ImportScreenProps) {
  const [now, setNow] = useState<Bringing>({ at: "idle" });
  const importId = now.at === "shown" ? now.preview.importId : null;

  async function take(given: readonly File[]): Promise<void> {
    const arranged = await arrange(given, heldIn(now));
    if (arranged === null) return;
    if (arranged.kind === "schema") return setNow({ at: "half", schema: arranged.schema });
    const { name } = fileOf(arranged);
    const id = newId();
    setNow({ at: "reading", name, importId: id });
    const brought = await bring(id, arranged);
    if (!brought.ok && brought.code === "cancelled") return setNow({ at: "idle" });
    if (brought.ok) return setNow({ at: "shown", name, preview: brought.value });
    const table = mayBeTable(fileOf(arranged), brought) ? fileOf(arranged) : null;
    setNow({ at: "failed", name, failure: brought, table });
  }
  const choose = () => void askForFiles().then(take);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was dropped is taken once, when it comes
  useEffect(() => {
    if (files !== undefined) void take(files);
  }, [files]);
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
        <DropFile now={now} onChoose={choose} onFiles={(dropped) => void take(dropped)} />
      )}
    </WorkRoom>
  );
}
