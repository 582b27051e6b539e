import qrcode from "qrcode-generator";
import { useMemo } from "react";

type QrCodeProps = { readonly text: string; readonly label: string; readonly className?: string | undefined };

/** 0 chooses the smallest size that holds the text; M stands a tenth of it being unreadable. */
function pathOf(text: string): { readonly side: number; readonly path: string } {
  const code = qrcode(0, "M");
  code.addData(utf8(text), "Byte");
  code.make();
  const side = code.getModuleCount();
  const rows = Array.from({ length: side }, (_, row) => row);
  const path = rows.flatMap((row) =>
    rows.filter((column) => code.isDark(row, column)).map((column) => `M${column} ${row}h1v1h-1z`),
  );
  return { side, path: path.join("") };
}

/** The library takes a character for a byte. */
function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

/** Dark on light, with nothing in it but the code: cameras at the back have enough to do. */
export function QrCode({ text, label, className }: QrCodeProps) {
  const { side, path } = useMemo(() => pathOf(text), [text]);
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="currentColor" d={path} />
    </svg>
  );
}
