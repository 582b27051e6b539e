import Search from "lucide-react/icons/search";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { t } from "../../../messages/t.ts";
import { KeyHint } from "../../../ui/button/KeyHint.tsx";
import css from "./Library.module.css";
import { useLibrary } from "./library-store.ts";
import { lookFor } from "./load.ts";

/** Searches while it is typed in. Escape empties it. */
export function FindField({ field }: { readonly field: RefObject<HTMLInputElement | null> }) {
  const [typed, setTyped] = useState(() => useLibrary.getState().query.text);
  const text = useLibrary(({ query }) => query.text);
  const [before, setBefore] = useState(text);
  if (text !== before) {
    // Somebody asked for everything, or for something else.
    setBefore(text);
    setTyped(text);
  }
  const type = (next: string) => {
    setTyped(next);
    setBefore(next);
    lookFor({ text: next });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || typed === "") return;
    event.preventDefault();
    type("");
  };
  return (
    <div className={css.find}>
      <Search className="icon" strokeWidth={1.75} aria-hidden={true} />
      <input
        ref={field}
        type="search"
        className={css.field}
        value={typed}
        maxLength={200}
        placeholder={t("library.find")}
        aria-label={t("library.find")}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={onKeyDown}
        onChange={({ target }) => type(target.value)}
      />
      <KeyHint action="find-question" />
    </div>
  );
}
