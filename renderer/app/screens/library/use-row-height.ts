import { useEffect, useState } from "react";

/** Height of a row, in rem: all are alike, so that fifty thousand of them need not be measured. */
const ROW_REM = 4.25;

/** The same in pixels, which change with the size of the text. */
export function useRowHeight(): number {
  const [height, setHeight] = useState(measure);
  useEffect(() => {
    const again = () => setHeight(measure());
    const watch = new ResizeObserver(again);
    watch.observe(document.documentElement);
    return () => watch.disconnect();
  }, []);
  return height;
}

function measure(): number {
  return Math.round(ROW_REM * Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}
