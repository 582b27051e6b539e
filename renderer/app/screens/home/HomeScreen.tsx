import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";

export function HomeScreen() {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("home.title")} className="card">
        <Say id="home.title" />
      </ScreenTitle>
    </House>
  );
}
