import type { FailureCode } from "../../../../electron/api/contract/codes.ts";
import type { Failure } from "../../../../questions/result.ts";
import { failureText } from "../../../messages/failure-text.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { useActions } from "../../keyboard/use-actions.ts";
import { loadPacks } from "../../store/packs.ts";
import { go } from "../../store/view.ts";
import { useAfter } from "../../use-after.ts";
import css from "./HomeWaiting.module.css";
import { Sign } from "./Sign.tsx";
import { SignTitle } from "./SignTitle.tsx";

/** A start that takes longer than this is the first one, which writes the first quiz, milliseconds. */
const LONG_START = 900;

type HomeLoadingProps = {
  /** Whether Enter has been pressed already. */
  readonly early: boolean;
  readonly onEnter: () => void;
};

/** The store is starting: the sign stands dark. */
export function HomeLoading({ early, onEnter }: HomeLoadingProps) {
  useActions({ "go-on": onEnter });
  const long = useAfter(LONG_START);
  return (
    <div className={css.beside}>
      <DarkSign />
      <div className={css.words} role="status">
        <p className={`card ${css.title}`}>
          <Say id="home.loading" />
        </p>
        {long && (
          <p className="soft">
            <Say id="home.loading.first" />
          </p>
        )}
        {early && (
          <p className="soft">
            <Say id="home.loading.early" />
          </p>
        )}
      </div>
    </div>
  );
}

/** Nothing could be fetched: says why, and offers to try again. */
export function HomeFailed({ failure }: { readonly failure: Failure<FailureCode> }) {
  const again = () => void loadPacks();
  useActions({ "go-on": again });
  return (
    <div className={css.beside}>
      <DarkSign />
      <div className={css.words} role="alert">
        <h2 className={`card ${css.title}`}>
          <Say id="home.failed" />
        </h2>
        <p className="soft">{failureText(failure)}</p>
        <Button look="lamp" hint="go-on" onPress={again}>
          <Say id="wait.again" />
        </Button>
      </div>
    </div>
  );
}

/** No packs at all. */
export function HomeEmpty() {
  const open = () => go({ name: "open-article" });
  useActions({ "go-on": open });
  return (
    <div className={css.beside}>
      <DarkSign />
      <div className={css.words}>
        <h2 className={`card ${css.title}`}>
          <Say id="home.empty" />
        </h2>
        <p className="soft">
          <Say id="home.empty.about" />
        </p>
        <Button look="lamp" hint="go-on" onPress={open}>
          <Say id="home.open-article" />
        </Button>
      </div>
    </div>
  );
}

function DarkSign() {
  return (
    <Sign lit={false} top={<Say id="home.sign.dark-top" />} bottom={<Say id="home.sign.dark-bottom" />}>
      <SignTitle title={t("app.name")} />
    </Sign>
  );
}
