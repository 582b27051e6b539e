import type { StageView } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import css from "./Moved.module.css";
import { QrCode } from "./QrCode.tsx";

/** The night is at another address: all phones have lost it, so this comes before whatever else the stage shows. */
export function Moved({ view: { joining, now } }: { readonly view: StageView }) {
  const { reach, url, address, pin } = joining;
  // The lobby says all of it anyway, and after the end nobody joins.
  if (reach !== "moved" || now.screen === "lobby" || now.screen === "end") return null;
  return (
    <section className={css.place} role="status">
      <div className={css.code}>
        <QrCode className={css.qr} text={url} label={t("lobby.qr.join", { url })} />
      </div>
      <p className={css.about}>
        <b>{t("moved.title")}</b> {t("moved.about", { address, pin })}
      </p>
    </section>
  );
}
