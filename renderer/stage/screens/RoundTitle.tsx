import type { StageScreen } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { TitleCard } from "../parts/TitleCard.tsx";

export function RoundTitle({ now }: { readonly now: Extract<StageScreen, { screen: "round" }> }) {
  const about = [t("round.questions", { count: now.questions }), t("round.seconds", { seconds: now.seconds })];
  return (
    <TitleCard
      above={t("round.number", { round: now.round, of: now.of })}
      title={now.title}
      below={<p className="figure">{about.join(", ")}</p>}
      foot={now.jokers > 0 && t("round.jokers", { count: now.jokers })}
    />
  );
}
