import credits from "../../../../../assets/CREDITS.md?raw";
import { unreachable } from "../../../../../questions/result.ts";
import { type Block, parseCredits } from "./blocks.ts";
import css from "./Credits.module.css";
import { Words } from "./Words.tsx";

const BLOCKS = parseCredits(credits);

/** The credits as they stand in `assets/CREDITS.md`, below a heading of the screen's own. */
export function Credits() {
  return (
    <div className={css.credits}>
      {BLOCKS.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a file do not change places
        <CreditsBlock key={index} block={block} />
      ))}
    </div>
  );
}

function CreditsBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return block.depth === 1 ? null : (
        <h3 className={css.heading}>
          <Words line={block.line} />
        </h3>
      );
    case "paragraph":
      return (
        <p>
          <Words line={block.line} />
        </p>
      );
    case "list":
      return <CreditsList items={block.items} />;
    case "table":
      return <CreditsTable {...block} />;
    default:
      return unreachable(block);
  }
}

function CreditsList({ items }: Pick<Extract<Block, { kind: "list" }>, "items">) {
  return (
    <ul className={css.list}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items of a file do not change places
        <li key={index}>
          <Words line={item} />
        </li>
      ))}
    </ul>
  );
}

function CreditsTable({ head, rows }: Pick<Extract<Block, { kind: "table" }>, "head" | "rows">) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {head.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file do not change places
            <th key={column} scope="col">
              <Words line={cell} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a file do not change places
          <tr key={index}>
            {row.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a file do not change places
              <td key={column}>
                <Words line={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
