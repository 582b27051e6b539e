import FileText from "lucide-react/icons/file-text";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { classes } from "../../../ui/classes.ts";
import { Screen } from "../../../ui/surface/Screen.tsx";
import css from "./DropScreen.module.css";
import { chooseArticle } from "./opening.ts";

/** The lit screen, on which an article is dropped; for the keyboard it holds the button that opens a file. */
export function DropScreen({ dragging }: { readonly dragging: boolean }) {
  return (
    <Screen className={classes(css.drop, dragging && css.over)} aria-labelledby="drop">
      <h2 id="drop" className={`card ${css.title}`}>
        <Say id={dragging ? "open-article.drop.now" : "open-article.drop"} />
      </h2>
      <p className="soft">
        <Say id="open-article.about" />
        <br />
        <Say id="open-article.formats" />
      </p>
      <Button
        className={css.choose}
        hint="choose-file"
        icon={<FileText className="icon" strokeWidth={1.75} aria-hidden={true} />}
        onPress={() => void chooseArticle()}
      >
        <Say id="open-article.choose" />
      </Button>
    </Screen>
  );
}
