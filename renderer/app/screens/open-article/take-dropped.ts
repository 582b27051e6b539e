import { unreachable } from "../../../../questions/result.ts";
import type { Dropped } from "./dropped.ts";
import { remark, takeFiles, takeText } from "./opening.ts";

export function takeDropped(dropped: Dropped): void {
  switch (dropped.kind) {
    case "files":
      void takeFiles(dropped.files);
      break;
    case "text":
      void takeText(dropped.text);
      break;
    case "link":
      remark({ kind: "link" });
      break;
    case "nothing":
      remark({ kind: "nothing-dropped" });
      break;
    default:
      unreachable(dropped);
  }
}
