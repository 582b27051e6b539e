import { type LibraryRow, OWN_PACK } from "../../../../electron/api/contract/library.ts";
import { t } from "../../../messages/t.ts";
import { bridge } from "../../bridge/client.ts";
import { newId } from "../../night/random.ts";
import { announce } from "../../store/announcements.ts";
import { noteFailure } from "../../store/notices.ts";
import { BLANK, draftOf, questionOf } from "./draft.ts";
import { dropDraft, NEW, useEditing } from "./drafts.ts";
import { EVERYTHING, useLibrary } from "./library-store.ts";
import { loadLibrary, lookAgain } from "./load.ts";

/** Keeps what was written over a question. Says whether it is kept. */
export async function saveDraft(row: LibraryRow): Promise<boolean> {
  const draft = useEditing.getState().drafts.get(row.number) ?? draftOf(row.question);
  const question = questionOf(draft, row.question);
  if (question === null) return false;
  const result = await bridge().call("library.save", { number: row.number, question });
  if (!result.ok) {
    noteFailure(result);
    return false;
  }
  dropDraft(row.number);
  announce(t("library.say.kept"));
  await lookAgain();
  return true;
}

/** Keeps a new question, and shows it at the head of the list. */
export async function addDraft(): Promise<boolean> {
  const { drafts, packId, newId: id } = useEditing.getState();
  const question = questionOf(drafts.get(NEW) ?? BLANK, null);
  if (question === null) return false;
  const into = packId === OWN_PACK ? null : packId;
  const result = await bridge().call("library.add", { id, packId: into, packTitle: t("library.own-pack"), question });
  if (!result.ok) {
    noteFailure(result);
    return false;
  }
  dropDraft(NEW);
  useEditing.setState({ writing: false, newId: newId() });
  useLibrary.setState({ query: EVERYTHING, sort: "newest", at: 0 });
  announce(t("library.say.kept"));
  await loadLibrary();
  return true;
}

/** Gives a question its first words back. */
export async function revertQuestion({ number }: LibraryRow): Promise<void> {
  const result = await bridge().call("library.revert", { number });
  if (!result.ok) return noteFailure(result);
  dropDraft(number);
  announce(t("library.say.reverted"));
  await lookAgain();
}
