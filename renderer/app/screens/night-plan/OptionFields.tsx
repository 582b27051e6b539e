import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { letterAt } from "../../../ui/option/letters.ts";
import css from "./PlanPage.module.css";

type OptionFieldsProps = {
  readonly options: readonly string[];
  readonly keys: readonly number[];
  /** More than one may be a key; one always is. */
  readonly several: boolean;
  readonly onOptions: (options: string[]) => void;
  readonly onKeys: (keys: number[]) => void;
};

/** The options, and which of them are right. */
export function OptionFields({ options, keys, several, onOptions, onKeys }: OptionFieldsProps) {
  const turn = (place: number) => {
    if (!several) return onKeys([place]);
    const left = keys.filter((key) => key !== place);
    const all = keys.includes(place) ? left : [...left, place].sort((a, b) => a - b);
    if (all.length > 0) onKeys(all);
  };
  return (
    <fieldset className={css.optionFields}>
      <legend className={css.heading}>
        <Say id="plan.options" />
      </legend>
      {options.map((option, place) => {
        const letter = letterAt(place);
        return (
          <div key={letter} className={css.optionField}>
            <input
              type={several ? "checkbox" : "radio"}
              name="key"
              checked={keys.includes(place)}
              aria-label={t("plan.option.key", { letter })}
              onChange={() => turn(place)}
            />
            <input
              type="text"
              value={option}
              maxLength={300}
              aria-label={t("plan.option", { letter })}
              onChange={({ target }) => onOptions(options.with(place, target.value))}
            />
          </div>
        );
      })}
    </fieldset>
  );
}
