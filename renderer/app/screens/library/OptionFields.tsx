import Check from "lucide-react/icons/check";
import Plus from "lucide-react/icons/plus";
import X from "lucide-react/icons/x";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import { OptionMark } from "../../../ui/option/OptionMark.tsx";
import type { Draft } from "./draft.ts";
import css from "./Editor.module.css";

const FEWEST = 2;
const MOST = 6;

type OptionFieldsProps = { readonly draft: Draft; readonly onChange: (part: Partial<Draft>) => void };

/** Two to six options, and which of them are right. */
export function OptionFields({ draft, onChange }: OptionFieldsProps) {
  const { options } = draft;
  return (
    <fieldset className={css.options}>
      <legend className={css.label}>
        <Say id="library.edit.options" />
      </legend>
      {options.map((_, place) => (
        <OptionField key={letterAt(place)} place={place} draft={draft} onChange={onChange} />
      ))}
      {options.length < MOST && (
        <Button
          look="quiet"
          className={`${css.small} ${css.add}`}
          icon={<Plus className="icon" strokeWidth={1.75} aria-hidden={true} />}
          onPress={() => onChange({ options: [...options, ""] })}
        >
          <Say id="library.edit.add-option" />
        </Button>
      )}
    </fieldset>
  );
}

function OptionField({ place, draft, onChange }: OptionFieldsProps & { readonly place: number }) {
  const { options, keys } = draft;
  const letter = letterAt(place);
  const right = draft.kind === "choice" ? keys[0] === place : keys.includes(place);
  return (
    <div className={classes(css.option, right && css.right)}>
      <OptionMark letter={letter} />
      <input
        type="text"
        className={css.input}
        value={options[place] ?? ""}
        maxLength={300}
        autoComplete="off"
        aria-label={t("library.edit.option", { letter })}
        onChange={({ target }) => onChange({ options: options.with(place, target.value) })}
      />
      <button
        type="button"
        className={css.keyOf}
        aria-pressed={right}
        aria-label={t(right ? "library.edit.is-key" : "library.edit.make-key.of", { letter })}
        onClick={() => onChange({ keys: keysAfter(draft, place) })}
      >
        {right && <Check className="icon" strokeWidth={2} aria-hidden={true} />}
        <Say id={right ? "library.edit.key" : "library.edit.make-key"} />
      </button>
      <button
        type="button"
        className={css.remove}
        disabled={options.length <= FEWEST}
        aria-label={t("library.edit.remove-option", { letter })}
        title={t("library.edit.remove-option", { letter })}
        onClick={() => onChange(without(draft, place))}
      >
        <X className="icon" strokeWidth={1.75} aria-hidden={true} />
      </button>
    </div>
  );
}

/** A choice has one key; of several, each is right or not. */
function keysAfter({ kind, keys }: Draft, place: number): readonly number[] {
  if (kind === "choice") return [place];
  return keys.includes(place) ? keys.filter((key) => key !== place) : [...keys, place];
}

function without({ options, keys }: Draft, place: number): Partial<Draft> {
  const left = keys.filter((key) => key !== place).map((key) => (key > place ? key - 1 : key));
  return { options: options.filter((_, at) => at !== place), keys: left };
}
