import { create } from "zustand";

/**
 * Pictures, sounds and clips that the stage has fetched whole, before their clocks start: what lies in memory neither
 * stutters nor waits. Address of the night's server -> address within this page.
 */
type Fetched = { readonly urls: ReadonlyMap<string, string> };

export const useFetched = create<Fetched>(() => ({ urls: new Map() }));

const underWay = new Set<string>();

/** Fetches what will be shown, and lets go of all that is neither shown nor coming. */
export function keepFetched(wanted: readonly string[]): void {
  const { urls } = useFetched.getState();
  const gone = [...urls].filter(([url]) => !wanted.includes(url));
  if (gone.length > 0) {
    for (const [, own] of gone) URL.revokeObjectURL(own);
    useFetched.setState({ urls: new Map([...urls].filter(([url]) => wanted.includes(url))) });
  }
  for (const url of wanted) if (!urls.has(url) && !underWay.has(url)) void fetchWhole(url);
}

/** A stage that cannot fetch it says "one moment" and goes on; the next view tries again. */
async function fetchWhole(url: string): Promise<void> {
  underWay.add(url);
  try {
    const response = await fetch(url);
    if (!response.ok) return;
    const own = URL.createObjectURL(await response.blob());
    useFetched.setState({ urls: new Map([...useFetched.getState().urls, [url, own]]) });
  } catch {
    // the line is lost; it comes back with another view
  } finally {
    underWay.delete(url);
  }
}
