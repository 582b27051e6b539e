import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";

export default function GameScreen() {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("game.leave")} className="card">
        <Say id="game.leave" />
      </ScreenTitle>
    </House>
  );
}
