import { ok } from "../../../questions/result.ts";
import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type FileHandlers = Pick<Handlers, Extract<keyof Handlers, `imports.${string}` | `exports.${string}`>>;

/** Calls of question files: bringing them in, and taking packs out. */
export function fileHandlers({ imports, exports }: Ports): FileHandlers {
  return {
    "imports.add": (part) => imports.add(part),
    "imports.fields": (choice) => imports.fields(choice),
    "imports.mend": (row) => imports.mend(row),
    "imports.left-out": ({ importId }) => imports.leftOut(importId),
    "imports.keep": ({ importId, title }) => imports.keep(importId, title),
    "imports.drop": ({ importId }) => {
      imports.drop(importId);
      return ok({});
    },
    "exports.write": (request) => exports.write(request),
  };
}
