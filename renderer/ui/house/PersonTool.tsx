import UserRound from "lucide-react/icons/user-round";
import { usePersons } from "../../app/store/persons.ts";
import { go } from "../../app/store/view.ts";
import { t } from "../../messages/t.ts";
import { Initial } from "../person/Initial.tsx";
import { Tool } from "./Tool.tsx";

/** Says who is at the computer, and leads to where somebody else sits down. */
export function PersonTool({ current }: { readonly current: boolean }) {
  const person = usePersons(({ present, persons }) => persons.find(({ id }) => id === present));
  const isNamed = person !== undefined && person.name !== "";
  return (
    <Tool
      label={isNamed ? t("persons.who", { name: person.name }) : t("persons.title")}
      current={current}
      onPress={() => go({ name: "persons" })}
      icon={
        isNamed ? <Initial person={person} /> : <UserRound className="icon" strokeWidth={1.75} aria-hidden={true} />
      }
    />
  );
}
