import { Say } from "../../../messages/Say.tsx";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { back } from "../../store/view.ts";
import css from "./AboutScreen.module.css";
import { BuiltIn } from "./BuiltIn.tsx";
import { Credits } from "./credits/Credits.tsx";
import { Licences } from "./Licences.tsx";
import { TitleCard } from "./TitleCard.tsx";

/** What Marquee is, how it does without a network, and whose work is in it. */
export default function AboutScreen() {
  useActions({ leave: back });
  return (
    <House bar={<MainBar />}>
      <Columns shares="1 1.35">
        <TitleCard />
        <div className={css.words}>
          <section className={css.part} aria-labelledby="about-what">
            <h2 id="about-what" className={`card ${css.heading}`}>
              <Say id="about.what" />
            </h2>
            <p>
              <Say id="about.what.text" />
            </p>
          </section>
          <section className={css.part} aria-labelledby="about-offline">
            <h2 id="about-offline" className={`card ${css.heading}`}>
              <Say id="about.offline" />
            </h2>
            <p>
              <Say id="about.offline.text" />
            </p>
          </section>
          <BuiltIn />
          <section className={css.part} aria-labelledby="about-credits">
            <h2 id="about-credits" className={`card ${css.heading}`}>
              <Say id="about.credits" />
            </h2>
            <Credits />
            <Licences />
          </section>
        </div>
      </Columns>
    </House>
  );
}
