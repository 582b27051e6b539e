import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { StillOf } from "../../../ui/media/StillOf.tsx";
import { Proof } from "../../../ui/text/Proof.tsx";
import { ProofPath } from "../../../ui/text/ProofPath.tsx";
import { usePacks } from "../../store/packs.ts";
import { ProofOf } from "../game/ProofOf.tsx";
import { Covered } from "./Covered.tsx";
import { useCovered } from "./desk-context.ts";
import css from "./SidePanel.module.css";

type ProofPanelProps = { readonly view: HostView; readonly looking: string | null };

/** What proves the question in view, or the earlier one that is looked at. */
export function ProofPanel({ view, looking }: ProofPanelProps) {
  const { covered } = useCovered();
  const { question } = view;
  const earlier = view.asked.find(({ ask }) => ask === looking);
  if (question === null && earlier === undefined) return null;
  const revealed = earlier?.revealed ?? view.phase === "revealed";
  return (
    <section aria-labelledby="proof">
      <h2 id="proof" className={css.heading}>
        <Say id="host.proof" />
      </h2>
      {!revealed && <Covered />}
      {(revealed || !covered) && (
        <div className={css.proof}>
          {earlier === undefined ? <InHand question={question} /> : <Earlier earlier={earlier} />}
        </div>
      )}
    </section>
  );
}

function InHand({ question }: Pick<HostView, "question">) {
  const article = question !== null && question.proof.kind !== "none" ? question.proof.article : "";
  const film = useIsFilm(article);
  if (question === null) return null;
  return (
    <>
      <ProofOf proof={question.proof} film={film} />
      {question.media !== null && <StillOf media={question.media} className={css.still} />}
      {question.note !== "" && (
        <p className={css.note}>
          <Say id="host.note" values={{ note: question.note }} />
        </p>
      )}
    </>
  );
}

function Earlier({ earlier: { answer } }: { readonly earlier: HostView["asked"][number] }) {
  const film = useIsFilm(answer.proof?.article ?? "");
  if (answer.proof === null) return <Say id="reveal.no-proof" />;
  const { sentence, mark, quoted, section, article } = answer.proof;
  return (
    <>
      <Proof sentence={sentence} mark={mark} quoted={quoted} />
      <ProofPath article={article} film={film} path={[section]} />
    </>
  );
}

/** Whether an article's title is a film's, as far as the packs on the shelf tell. */
function useIsFilm(title: string): boolean {
  const packs = usePacks((store) => store.packs);
  return packs.status === "ready" && packs.value.some((pack) => pack.title === title && pack.kind === "film");
}
