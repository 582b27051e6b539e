import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import type { Place } from "../../store/route.ts";

export default function ArticleScreen(_props: { readonly packId: string; readonly place?: Place | undefined }) {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("article.title")} className="card">
        <Say id="article.title" />
      </ScreenTitle>
    </House>
  );
}
