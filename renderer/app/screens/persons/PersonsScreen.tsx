import { useEffect, useState } from "react";
import type { Person } from "../../../../electron/api/contract/persons.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Columns } from "../../../ui/room/Columns.tsx";
import { RoomHead } from "../../../ui/room/RoomHead.tsx";
import { WorkRoom } from "../../../ui/room/WorkRoom.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPersons, usePersons } from "../../store/persons.ts";
import { back } from "../../store/view.ts";
import { PersonForm } from "./PersonForm.tsx";
import { PersonRow } from "./PersonRow.tsx";
import css from "./Persons.module.css";

/** Who is at the computer, and who else uses it. */
export default function PersonsScreen() {
  const { present, persons } = usePersons();
  const [edited, setEdited] = useState<Person | null>(null);
  useActions({ leave: back });
  useEffect(() => void loadPersons(), []);
  return (
    <WorkRoom>
      <RoomHead window={t("persons.title")} title={<Say id="persons.title" />}>
        <p className="label">
          <Say id="persons.about" />
        </p>
      </RoomHead>
      <Columns shares="1.2 1">
        <ul className={css.list} aria-label={t("persons.list")}>
          {persons.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              isHere={person.id === present}
              onEdit={() => setEdited(person)}
            />
          ))}
        </ul>
        <PersonForm key={edited?.id ?? "new"} edited={edited} onDone={() => setEdited(null)} />
      </Columns>
    </WorkRoom>
  );
}
