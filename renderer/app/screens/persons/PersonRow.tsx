import Pencil from "lucide-react/icons/pencil";
import UserMinus from "lucide-react/icons/user-minus";
import type { Person } from "../../../../electron/api/contract/persons.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Tool } from "../../../ui/house/Tool.tsx";
import { Initial } from "../../../ui/person/Initial.tsx";
import { bridge } from "../../bridge/client.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { loadPersons, sitDown } from "../../store/persons.ts";
import css from "./Persons.module.css";

type PersonRowProps = { readonly person: Person; readonly isHere: boolean; readonly onEdit: () => void };

const icon = { className: "icon", strokeWidth: 1.75, "aria-hidden": true } as const;

export function PersonRow({ person, isHere, onEdit }: PersonRowProps) {
  const name = person.name || t("persons.first");
  async function remove(): Promise<void> {
    const removed = await bridge().call("persons.remove", { id: person.id });
    if (!removed.ok) noteFailure(removed);
    else announce(t("persons.removed", { name }));
    await loadPersons();
  }
  return (
    <li className={css.row}>
      <Initial person={{ ...person, name }} />
      <span className={css.name}>{name}</span>
      {isHere ? (
        <span className={css.here}>
          <Say id="persons.here" />
        </span>
      ) : (
        <Button label={t("persons.be.who", { name })} onPress={() => void sitDown(person.id)}>
          <Say id="persons.be" />
        </Button>
      )}
      <span className={css.tools}>
        <Tool label={t("persons.edit", { name })} icon={<Pencil {...icon} />} onPress={onEdit} />
        {!isHere && (
          <Tool label={t("persons.remove", { name })} icon={<UserMinus {...icon} />} onPress={() => void remove()} />
        )}
      </span>
    </li>
  );
}
