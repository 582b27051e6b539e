import ArrowLeft from "lucide-react/icons/arrow-left";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { back } from "../../store/view.ts";
import css from "./Reader.module.css";

/** The way back; to the question it is the next thing to do, and lit. */
export function BackButton({ inGame }: { readonly inGame: boolean }) {
  return (
    <Button
      className={css.back}
      look={inGame ? "lamp" : "plain"}
      hint="leave"
      icon={<ArrowLeft className="icon" strokeWidth={1.75} aria-hidden={true} />}
      onPress={back}
    >
      <Say id={inGame ? "article.back.question" : "article.back"} />
    </Button>
  );
}
