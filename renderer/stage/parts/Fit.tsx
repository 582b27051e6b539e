import { type ReactNode, useLayoutEffect, useRef } from "react";
import css from "./Fit.module.css";

/** Sizes that are tried, as shares of the wanted one. The style keeps all of them above the smallest that a stage allows. */
const SHARES = Array.from({ length: 16 }, (_, step) => 1 - step * 0.04);
/** What gives way, in turn: the size, then the width of the letters, then the words themselves. */
const MEASURES = ["no", "narrow", "narrower", "broken"] as const;

function holds(box: HTMLElement): boolean {
  return box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth;
}

function setAsLarge(box: HTMLElement): void {
  for (const measure of MEASURES) {
    box.dataset.tight = measure;
    for (const share of SHARES) {
      box.style.setProperty("--fit", share.toFixed(2));
      if (holds(box)) return;
    }
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
