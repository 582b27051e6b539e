import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import type { Failure } from "../../../questions/result.ts";
import { useAfter } from "../../app/use-after.ts";
import { failureText } from "../../messages/failure-text.ts";
import { Say } from "../../messages/Say.tsx";
import { Button } from "../button/Button.tsx";
import css from "./Waiting.module.css";

type WaitingProps = {
  readonly on: { readonly status: "loading" } | { readonly status: "failed"; readonly failure: Failure<FailureCode> };
  readonly again: () => void;
};

/** Most answers come before anybody could read "one moment", milliseconds. */
const SAY_AFTER = 400;

/** Stands where something is still to come, or could not be fetched. */
export function Waiting({ on, again }: WaitingProps) {
  const long = useAfter(SAY_AFTER);
  if (on.status === "loading") {
    return (
      <p className={css.waiting} role="status">
        {long && <Say id="wait.loading" />}
      </p>
    );
  }
  return (
    <div className={css.waiting} role="alert">
      <p>{failureText(on.failure)}</p>
      <Button onPress={again}>
        <Say id="wait.again" />
      </Button>
    </div>
  );
}
