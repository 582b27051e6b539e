import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync, Visitor } from "vite";
import { RELATIONS } from "../../../../questions/facts/relations/index.ts";

/** An expression, and a text that it matched if any did. */
export type Expression = { readonly regex: RegExp; readonly sample: string };

const LONGEST = 60;
const FOLDER = join(import.meta.dirname, "../../../../questions");

/** Every expression that stands in the source of the writer, and where. */
function written(): Map<string, RegExp> {
  const found = new Map<string, RegExp>();
  const files = readdirSync(FOLDER, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  for (const file of files) {
    const { program } = parseSync(file, readFileSync(join(FOLDER, file), "utf8"));
    new Visitor({
      Literal(node) {
        if ("regex" in node && node.regex)
          found.set(`${file}: ${node.raw}`, new RegExp(node.regex.pattern, node.regex.flags));
      },
    }).visit(program);
  }
  return found;
}

/** Every expression that is run, put together at run time or not, while `work` goes on, with a text that it matched. */
function run(work: () => void): Map<string, Expression> {
  const found = new Map<string, Expression>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const match = exec.call(this, text);
    const name = `run: ${this}`;
    if (!found.get(name)?.sample) found.set(name, { regex: this, sample: match?.[0].slice(0, LONGEST) ?? "" });
    return match;
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return found;
}

/** All expressions of the writer, by where they come from, each once. */
export function expressionsOf(work: () => void): Map<string, Expression> {
  const patterns = RELATIONS.flatMap(({ name, patterns: own }) =>
    own.map(({ source, regex }): [string, RegExp] => [`${name}: ${source}`, regex]),
  );
  const once = new Map<string, [string, Expression]>();
  const bare = [...written(), ...patterns].map(([where, regex]): [string, Expression] => [
    where,
    { regex, sample: "" },
  ]);
  for (const [where, { regex, sample }] of [...bare, ...run(work)]) {
    const key = `${regex.source} ${regex.flags.replace(/[gyd]/g, "")}`;
    const known = once.get(key);
    once.set(key, [known?.[0] ?? where, { regex, sample: known?.[1].sample || sample }]);
  }
  return new Map(once.values());
}
