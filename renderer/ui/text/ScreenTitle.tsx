import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../messages/t.ts";

type ScreenTitleProps = {
  /** For the window's title bar. */
  readonly window: string;
  readonly className?: string | undefined;
  /** What the heading stands for; when it changes (the next question), the heading takes the focus again. */
  readonly focusKey?: string | number;
  readonly children: ReactNode;
};

/** The heading of a screen. It takes the focus when the screen appears, so that reading and Tab begin at it. */
export function ScreenTitle({ window, className, focusKey = "", children }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t("app.window", { screen: window });
  }, [window]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the key does, and only then
  useEffect(() => heading.current?.focus(), [focusKey]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
