import BookOpen from "lucide-react/icons/book-open";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { usePacks } from "../../store/packs.ts";
import { go } from "../../store/view.ts";
import css from "./AboutScreen.module.css";

/** The articles that came with the program, to be read. */
export function BuiltIn() {
  const packs = usePacks((store) => store.packs);
  const builtIn = packs.status === "ready" ? packs.value.filter((pack) => pack.builtIn) : [];
  if (builtIn.length === 0) return null;
  return (
    <section className={css.part} aria-labelledby="about-articles">
      <h2 id="about-articles" className={`card ${css.heading}`}>
        <Say id="about.articles" />
      </h2>
      <p>
        <Say id="about.articles.text" />
      </p>
      <ul className={css.articles}>
        {builtIn.map((pack) => (
          <li key={pack.id}>
            <Button
              className={css.read}
              icon={<BookOpen className="icon" strokeWidth={1.75} aria-hidden={true} />}
              onPress={() => go({ name: "article", packId: pack.id })}
            >
              <Say id="about.articles.read" values={{ title: <PackTitle pack={pack} /> }} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
