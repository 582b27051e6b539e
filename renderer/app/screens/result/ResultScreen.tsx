import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";

export default function ResultScreen(_props: { readonly sessionId: string }) {
  return (
    <House bar={<MainBar />}>
      <ScreenTitle window={t("result.title")} className="card">
        <Say id="result.title" />
      </ScreenTitle>
    </House>
  );
}
