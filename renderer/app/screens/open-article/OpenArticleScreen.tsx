import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";

export default function OpenArticleScreen() {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("open-article.title")} className="card">
        <Say id="open-article.title" />
      </ScreenTitle>
    </House>
  );
}
