import { create } from "zustand";
import { OWN_PACK } from "../../../../electron/api/contract/library.ts";
import { newId } from "../../night/random.ts";
import type { Draft } from "./draft.ts";

/** A new question has no number yet. */
export const NEW = 0;

type Editing = {
  /** What is being written and not kept yet, by number of the question. */
  readonly drafts: ReadonlyMap<number, Draft>;
  /** A new question is written in place of the one that is looked at. */
  readonly writing: boolean;
  /** The pack that a new question goes into. */
  readonly packId: string;
  /** Where a new question is tried again, it stays the same one. */
  readonly newId: string;
};

/** Drafts outlast the screen: nobody loses what they wrote by looking at something else. */
export const useEditing = create<Editing>(() => ({
  drafts: new Map(),
  writing: false,
  packId: OWN_PACK,
  newId: newId(),
}));

export function setDraft(number: number, draft: Draft): void {
  useEditing.setState(({ drafts }) => ({ drafts: new Map([...drafts, [number, draft]]) }));
}

/** Puts the words back that are kept. */
export function dropDraft(number: number): void {
  useEditing.setState(({ drafts }) => ({ drafts: new Map([...drafts].filter(([each]) => each !== number)) }));
}

/** A step was taken back: what was being written over it is no longer about what is there. */
export function forgetDrafts(): void {
  useEditing.setState(({ drafts }) => ({ drafts: new Map([...drafts].filter(([each]) => each === NEW)) }));
}

export function writeNew(): void {
  useEditing.setState({ writing: true });
}

export function stopWriting(): void {
  useEditing.setState({ writing: false });
}
