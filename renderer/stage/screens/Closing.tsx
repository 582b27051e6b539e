import type { StageView } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { TitleCard } from "../parts/TitleCard.tsx";
import { Podium } from "./Podium.tsx";

type ClosingProps = { readonly why: "ended" | "refused" | "outdated"; readonly view: StageView | null };

/** No more views will come; the podium stays. */
export function Closing({ why, view }: ClosingProps) {
  if (why === "outdated") return <TitleCard title={t("outdated.title")} below={t("outdated.about")} />;
  if (why === "refused") return <TitleCard title={t("refused.title")} below={t("refused.about")} />;
  if (view?.now.screen === "end") return <Podium now={view.now} night={view.night} />;
  return <TitleCard title={t("bye.title")} below={t("bye.about")} />;
}
