import { type FormEvent, type KeyboardEvent, useRef } from "react";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { takePasted, useOpening } from "./opening.ts";
import css from "./PasteBox.module.css";
import { usePasting } from "./use-pasting.ts";

export function PasteBox() {
  const box = useRef<HTMLTextAreaElement>(null);
  const pasted = useOpening((opening) => opening.pasted);
  usePasting(box);

  function write(event?: FormEvent): void {
    event?.preventDefault();
    if (pasted.trim() === "") box.current?.focus();
    void takePasted();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) write();
  }

  return (
    <form className={css.paste} onSubmit={write}>
      <label className="label" htmlFor="paste">
        <Say id="open-article.paste" />
      </label>
      <div className={css.row}>
        <textarea
          ref={box}
          id="paste"
          className={css.box}
          rows={2}
          spellCheck={false}
          placeholder={t("open-article.paste.placeholder")}
          value={pasted}
          onChange={({ target }) => useOpening.setState({ pasted: target.value, remark: null })}
          onKeyDown={onKeyDown}
        />
        <Button type="submit">
          <Say id="open-article.write" />
        </Button>
      </div>
    </form>
  );
}
