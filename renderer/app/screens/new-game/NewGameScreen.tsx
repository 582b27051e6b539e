import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";

export default function NewGameScreen(_props: { readonly packId?: string | undefined }) {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("new-game.title")} className="card">
        <Say id="new-game.title" />
      </ScreenTitle>
    </House>
  );
}
