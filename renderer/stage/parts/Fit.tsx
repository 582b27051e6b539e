import { type ReactNode, useLayoutEffect, useRef } from "react";
import css from "./Fit.module.css";

/** Sizes that are tried, as shares of the wanted one. The style keeps all of them above the smallest that a stage allows. */
const SHARES = [1, 0.9, 0.8, 0.7, 0.62, 0.54, 0.46, 0.4];

function setAsLarge(box: HTMLElement): void {
  for (const share of SHARES) {
    box.style.setProperty("--fit", String(share));
    if (box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1) return;
  }
}

/** Sets what is in it as large as its box allows: `font-size: calc(var(--fit) * ...)` in the style of the content. */
export function Fit({ className = "", children }: { readonly className?: string; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    setAsLarge(element);
    const watcher = new ResizeObserver(() => setAsLarge(element));
    watcher.observe(element);
    void document.fonts.ready.then(() => setAsLarge(element));
    return () => watcher.disconnect();
  });
  return (
    <div ref={box} className={`${css.box} ${className}`}>
      {children}
    </div>
  );
}
