import type { Ports } from "../ports.ts";
import type { Handlers } from "./model.ts";

type LibraryHandlers = Pick<Handlers, Extract<keyof Handlers, `library.${string}`>>;

/** Calls of the library: all questions of all packs. */
export function libraryHandlers({ library, writer }: Pick<Ports, "library" | "writer">): LibraryHandlers {
  return {
    // The packs that come with the program may just be written.
    "library.search": async (search) => {
      await writer.builtInReady();
      return library.search(search);
    },
    "library.counts": async ({ query }) => {
      await writer.builtInReady();
      return library.counts(query);
    },
    "library.alike": () => library.alike(),
    "library.get": ({ number }) => library.get(number),
    "library.change": ({ target, change }) => library.change(target, change),
    "library.save": ({ number, question }) => library.save(number, question),
    "library.revert": ({ number }) => library.revert(number),
    "library.add": (question) => library.add(question),
    "library.undo": () => library.undo(),
    "library.redo": () => library.redo(),
    "library.history": () => library.history(),
  };
}
