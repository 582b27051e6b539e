import { XMLParser } from "fast-xml-parser";
import { decodeXmlEntities } from "../../questions/article/forms/entities.ts";
import type { XmlElement, XmlNode } from "../../questions/formats/xml.ts";
import { failure, ok, type Result } from "../../questions/result.ts";

export type XmlCode = "xml-broken" | "xml-entities";

/** Deeper than any question file goes; a bomb of nested elements ends here. */
const DEEPEST = 100;

const TEXT = "#text";
const CDATA = "#cdata";
const ATTRIBUTES = ":@";

const broken = failure(
  "xml-broken",
  "This XML is damaged. Export it again from the program that it came from, and try that file.",
);
const entities = failure(
  "xml-entities",
  "This XML defines entities of its own, which could hide anything. Export it again without them.",
);

const parser = new XMLParser({
  preserveOrder: true,
  textNodeName: TEXT,
  cdataPropName: CDATA,
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  // Values stay as they are written: "007" is a text.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Decoded below, the five of XML and numbered characters alone: a document's own could grow without end.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: DEEPEST,
});

/** A document to its root element. Fails with `xml-broken`; `xml-entities` where it declares some of its own. */
export function parseXml(text: string): Result<XmlElement, XmlCode> {
  if (/<!ENTITY/i.test(text)) return entities;
  try {
    const nodes: unknown = parser.parse(text.replace(/^\ufeff/, ""), true);
    const root = nodesOf(nodes).find((node) => typeof node !== "string");
    return root === undefined || typeof root === "string" ? broken : ok(root);
  } catch {
    return broken;
  }
}

/** The parser's arrays of one-key objects as elements. */
function nodesOf(value: unknown): XmlNode[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown): XmlNode[] => {
    if (typeof one !== "object" || one === null) return [];
    const entry = Object.entries(one).find(([name]) => name !== ATTRIBUTES);
    if (entry === undefined) return [];
    const [name, content] = entry;
    if (name === TEXT) return [decodeXmlEntities(String(content))];
    if (name === CDATA) return Array.isArray(content) ? content.map(textOfCdata) : [];
    return [{ name, attributes: attributesOf(one), children: nodesOf(content) }];
  });
}

function textOfCdata(value: unknown): string {
  return typeof value === "object" && value !== null && TEXT in value ? String(value[TEXT]) : "";
}

function attributesOf(value: object): Record<string, string> {
  const attributes = ATTRIBUTES in value ? value[ATTRIBUTES] : {};
  const entries = Object.entries(attributes ?? {}).map(([name, text]) => [name, decodeXmlEntities(String(text))]);
  return Object.fromEntries(entries);
}
