import { useEffect, useState } from "react";

/** How long a page of a list stands, milliseconds: long enough to find a name from the back. */
const STANDS_FOR = 7000;

/** Which of `count` pages is on view; they turn by themselves, and begin anew when `key` changes. */
export function useTurning(count: number, key: string): number {
  const [turned, setTurned] = useState({ key, page: 0 });
  useEffect(() => {
    setTurned({ key, page: 0 });
    if (count < 2) return;
    const next = () => setTurned(({ page }) => ({ key, page: page + 1 }));
    const timer = window.setInterval(next, STANDS_FOR);
    return () => window.clearInterval(timer);
  }, [count, key]);
  return turned.key === key && count > 0 ? turned.page % count : 0;
}
