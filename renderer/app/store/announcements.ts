import { create } from "zustand";

/** `turn` changes with each announcement of its kind, so that the same words are read out again, and no others. */
type Announcement = { readonly text: string; readonly turn: number };

/** What the live regions say. */
type Announcements = { readonly polite: Announcement; readonly assertive: Announcement };

const NOTHING: Announcement = { text: "", turn: 0 };

export const useAnnouncements = create<Announcements>(() => ({ polite: NOTHING, assertive: NOTHING }));

/** Read out when the screen reader has finished what it is saying. */
export function announce(text: string): void {
  useAnnouncements.setState(({ polite: { turn } }) => ({ polite: { text, turn: turn + 1 } }));
}

/** Read out at once: for what would be too late a moment after. */
export function announceNow(text: string): void {
  useAnnouncements.setState(({ assertive: { turn } }) => ({ assertive: { text, turn: turn + 1 } }));
}
