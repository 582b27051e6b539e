import Settings from "lucide-react/icons/settings";
import { go, useView } from "../../app/store/view.ts";
import { t } from "../../messages/t.ts";
import css from "./MainBar.module.css";
import { Nav } from "./Nav.tsx";
import { SoundTool } from "./SoundTool.tsx";
import { Tool } from "./Tool.tsx";
import { Wordmark } from "./Wordmark.tsx";

/** The bar of every screen that is not a quiz: the name, where to go, sound and settings. */
export function MainBar() {
  const here = useView((view) => view.route.name);
  return (
    <>
      <Wordmark />
      <Nav here={here} />
      <div className={css.end}>
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
