import type { CSSProperties } from "react";
import type { Joining, StageScreen, StageView } from "../../../game/night/messages.ts";
import { wifiCode } from "../../../game/night/wifi-code.ts";
import { Curtains } from "../../ui/house/Curtains.tsx";
import { t } from "../messages/t.ts";
import { addressInWords } from "../parts/address-words.ts";
import { Bulbs } from "../parts/Bulbs.tsx";
import { Fit } from "../parts/Fit.tsx";
import { namePages } from "../parts/pages.ts";
import { QrCode } from "../parts/QrCode.tsx";
import { useTurning } from "../parts/use-turning.ts";
import { useSound } from "../sound/sound.ts";
import css from "./Lobby.module.css";

type LobbyScreen = Extract<StageScreen, { screen: "lobby" }>;

/** How the room joins, and who is in. */
export function Lobby({ view, now }: { readonly view: StageView; readonly now: LobbyScreen }) {
  const { night, joining } = view;
  return (
    <main className={`stage ${css.lobby}`}>
      <Curtains />
      <header className={css.top}>
        <Fit>
          <h1 className="card">{night.title}</h1>
        </Fit>
        <Tonight subtitle={night.subtitle} />
      </header>
      <Codes joining={joining} />
      <How joining={joining} />
      <Teams now={now} />
      <Hints wifi={joining.wifi} />
    </main>
  );
}

/** What is on tonight; a stage that wants a click for its sound says so in its stead, where nothing is covered. */
function Tonight({ subtitle }: { readonly subtitle: string }) {
  const wantsClick = useSound(({ notice }) => notice === "click");
  return <p className={`label ${wantsClick ? css.click : ""}`}>{wantsClick ? t("lobby.click") : subtitle}</p>;
}

function Codes({ joining: { wifi, url } }: { readonly joining: Joining }) {
  if (wifi === null) {
    return (
      <section className={`screen ${css.codes} ${css.alone}`}>
        <QrCode className={css.qr} text={url} label={t("lobby.qr.join", { url })} />
      </section>
    );
  }
  return (
    <section className={`screen ${css.codes}`}>
      <figure>
        <QrCode className={css.qr} text={wifiCode(wifi)} label={t("lobby.qr.wifi", { name: wifi.name })} />
        <figcaption>{t("lobby.wifi")}</figcaption>
      </figure>
      <figure>
        <QrCode className={css.qr} text={url} label={t("lobby.qr.join", { url })} />
        <figcaption>{t("lobby.join")}</figcaption>
      </figure>
    </section>
  );
}

type Letters = CSSProperties & { readonly "--letters": number };

/** "10.0.0.12:4040" -> "10.0.0.12", ":4040" */
function halves(address: string): readonly [string, string] {
  const colon = address.lastIndexOf(":");
  return colon === -1 ? [address, ""] : [address.slice(0, colon), address.slice(colon)];
}

/** For those who type, and the one thing that goes wrong most: a phone leaves a Wi-Fi that has no internet. */
function Hints({ wifi }: Pick<Joining, "wifi">) {
  return (
    <p className={css.hint}>
      {wifi !== null && <b>{t(wifi.password === "" ? "lobby.wifi.open" : "lobby.wifi.password", wifi)}</b>}{" "}
      {t("lobby.stay")}
    </p>
  );
}

function How({ joining: { address, pin } }: { readonly joining: Joining }) {
  const [head, port] = halves(address);
  const words = addressInWords(address);
  const letters: Letters = { "--letters": address.length };
  return (
    <section className={css.how}>
      <p className="label">{t("lobby.type")}</p>
      <div>
        <p className={`sign ${css.address}`} style={letters}>
          {head}
          <span className={css.port}>{port}</span>
        </p>
        {words !== null && <p className={`card ${css.words}`}>{words}</p>}
      </div>
      <div className={css.pin}>
        <span className="label">{t("lobby.pin")}</span>
        <b className="sign" role="img" aria-label={pin}>
          {[...pin].map((digit, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a digit is its place in the PIN
            <span key={place}>{digit}</span>
          ))}
        </b>
      </div>
    </section>
  );
}

/** Letters of names that the foot of the lobby holds at once, on a wide stage and on one of 4:3. */
const LETTERS = { wide: 120, narrow: 76 };
const NARROW = 1.5;

function letters(): number {
  return window.innerWidth / window.innerHeight < NARROW ? LETTERS.narrow : LETTERS.wide;
}

function Teams({ now: { seats, locked } }: { readonly now: LobbyScreen }) {
  const newest = seats.toReversed();
  const pages = namePages(newest, letters());
  const page = useTurning(pages.length, String(seats.length));
  return (
    <section className={css.teams}>
      <div className={css.count}>
        <p className="figure">{t("lobby.teams", { count: seats.length })}</p>
        <Bulbs lit={seats.length} of={seats.length} />
        {locked && <p className="label">{t("lobby.locked")}</p>}
      </div>
      <Fit className={css.box}>
        <ul className={`sign ${css.names}`}>
          {(pages[page] ?? []).map(({ seat, name }) => (
            <li key={seat} className={seat === newest[0]?.seat ? css.fresh : undefined}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </Fit>
    </section>
  );
}
