import { type FormEvent, useState } from "react";
import { PERSON_COLOURS, PERSON_NAME, type Person } from "../../../../electron/api/contract/persons.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { loadPersons, usePersons } from "../../store/persons.ts";
import css from "./Persons.module.css";

type PersonFormProps = {
  /** Null for a new one. */
  readonly edited: Person | null;
  readonly onDone: () => void;
};

/** A name and a colour, of somebody new or of one on the list. */
export function PersonForm({ edited, onDone }: PersonFormProps) {
  const persons = usePersons((people) => people.persons);
  const free = PERSON_COLOURS.find((colour) => persons.every((person) => person.colour !== colour));
  const [name, setName] = useState(edited?.name ?? "");
  const [chosen, setColour] = useState(edited?.colour ?? null);
  const colour = chosen ?? free ?? "amber";
  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const kept = await (edited === null
      ? bridge().call("persons.add", { name, colour })
      : bridge().call("persons.change", { id: edited.id, name, colour }));
    if (!kept.ok) return noteFailure(kept);
    announce(t("persons.kept", { name: kept.value.name }));
    setName("");
    setColour(null);
    await loadPersons();
    onDone();
  }
  return (
    <form className={css.form} onSubmit={(event) => void keep(event)} aria-labelledby="person-form">
      <h2 id="person-form" className={`card ${css.title}`}>
        <Say id={edited === null ? "persons.new" : "persons.change"} />
      </h2>
      <TextField label={<Say id="persons.name" />} value={name} most={PERSON_NAME} onChange={setName} />
      <RadioChips legend={<Say id="persons.colour" />}>
        {PERSON_COLOURS.map((each) => (
          <RadioChip key={each} name="person-colour" checked={each === colour} onChoose={() => setColour(each)}>
            <span className={css.swatch} data-seat={each} aria-hidden="true" />
            <Say id={`persons.colour.${each}`} />
          </RadioChip>
        ))}
      </RadioChips>
      <div className={css.buttons}>
        <Button type="submit" look="lamp" disabled={name.trim() === ""}>
          <Say id={edited === null ? "persons.add" : "persons.keep"} />
        </Button>
        {edited !== null && (
          <Button onPress={onDone}>
            <Say id="persons.leave" />
          </Button>
        )}
      </div>
    </form>
  );
}
