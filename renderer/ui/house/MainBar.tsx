import Settings from "lucide-react/icons/settings";
import type { RouteName } from "../../app/store/route.ts";
import { go, useView } from "../../app/store/view.ts";
import { t } from "../../messages/t.ts";
import css from "./MainBar.module.css";
import { Nav } from "./Nav.tsx";
import { PersonTool } from "./PersonTool.tsx";
import { SoundTool } from "./SoundTool.tsx";
import { Tool } from "./Tool.tsx";
import { Wordmark } from "./Wordmark.tsx";

/** Screens that are opened from several rooms, and belong to the one that they were opened from. */
const GUESTS: ReadonlySet<RouteName> = new Set(["result", "pack", "article", "import"]);

function whereAmI({ route, trail }: ReturnType<typeof useView.getState>): RouteName {
  if (!GUESTS.has(route.name)) return route.name;
  return trail.findLast(({ name }) => !GUESTS.has(name))?.name ?? route.name;
}

/** The bar of every screen that is not a quiz: the name, where to go, sound and settings. */
export function MainBar() {
  const here = useView(whereAmI);
  return (
    <>
      <Wordmark />
      <Nav here={here} />
      <div className={css.end}>
        <PersonTool current={here === "persons"} />
        <SoundTool />
        <Tool
          label={t("nav.settings")}
          current={here === "settings"}
          onPress={() => go({ name: "settings" })}
          icon={<Settings className="icon" strokeWidth={1.75} aria-hidden={true} />}
        />
      </div>
    </>
  );
}
