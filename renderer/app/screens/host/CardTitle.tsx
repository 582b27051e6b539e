import type { HostView } from "../../../../game/night/host-view.ts";
import { unreachable } from "../../../../questions/result.ts";
import { Say } from "../../../messages/Say.tsx";
import { Prompt } from "../../../ui/text/Prompt.tsx";

/** What the card says in large letters. */
export function CardTitle({ view }: { readonly view: HostView }) {
  const { phase, question, rounds, round, stage } = view;
  switch (phase) {
    case "open":
    case "closed":
    case "revealed":
      return question === null ? null : <Prompt question={question} />;
    case "round":
      return rounds[round ?? 0]?.title ?? "";
    case "tie-open":
    case "tie-closed":
      return "prompt" in stage ? stage.prompt : <Say id="host.tie" />;
    case "lobby":
      return <Say id="host.card.lobby" values={{ teams: view.seats.length }} />;
    case "standings":
      return stage.screen === "standings" && stage.after !== "" ? (
        <Say id="host.card.after" values={{ title: stage.after }} />
      ) : (
        <Say id="host.card.standings" />
      );
    case "break":
      return <Say id="host.card.break" />;
    case "end":
      return <Winner view={view} />;
    default:
      return unreachable(phase);
  }
}

function Winner({ view: { standings } }: { readonly view: HostView }) {
  const first = standings.filter(({ place }) => place === 1).map(({ name }) => name);
  if (first.length === 0) return <Say id="host.card.end" />;
  return <Say id="host.card.winner" values={{ names: first.join(", "), count: first.length }} />;
}
