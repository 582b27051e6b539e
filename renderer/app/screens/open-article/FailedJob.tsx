import CircleX from "lucide-react/icons/circle-x";
import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type { Failure } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { Button } from "../../../ui/button/Button.tsx";
import { Intertitle } from "../../../ui/intertitle/Intertitle.tsx";
import type { ArticleFile } from "../../bridge/choose-file.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { chooseArticle, tryAgain } from "./opening.ts";
import { safeName } from "./safe-name.ts";
import css from "./Works.module.css";
import { writingFailureText } from "./writing-failure-text.ts";

type FailedJobProps = {
  readonly name: string;
  readonly failure: Failure<FailureCode>;
  /** Null where trying again would change nothing. */
  readonly source: ArticleFile | null;
};

/** No quiz: what is wrong, and what to do. */
export function FailedJob({ name, failure, source }: FailedJobProps) {
  const again = source === null ? undefined : () => tryAgain(source);
  const stopped = failure.code === "cancelled";
  useActions({ "go-on": again });
  return (
    <Intertitle className={css.failed}>
      <CircleX strokeWidth={1.5} aria-hidden={true} />
      <h2 id="works" className={`card ${css.name}`}>
        {name === "" ? (
          <Say id="open-article.failed.nameless" />
        ) : (
          <Say
            id={stopped ? "open-article.stopped" : "open-article.failed"}
            values={{ name: <bdi>{safeName(name)}</bdi> }}
          />
        )}
      </h2>
      <p className={css.why}>{stopped ? <Say id="open-article.stopped.about" /> : writingFailureText(failure)}</p>
      <div className={css.acts}>
        {again !== undefined && (
          <Button look="lamp" hint="go-on" onPress={again}>
            <Say id="open-article.again" />
          </Button>
        )}
        <Button hint="choose-file" onPress={() => void chooseArticle()}>
          <Say id="open-article.choose" />
        </Button>
      </div>
    </Intertitle>
  );
}
