import type { Asked, Candidate, Loss } from "../model.ts";
import { holdsMedia, oneLine, plainOfHtml } from "../plain.ts";
import { allOf, elementOf, elementsOf, textOf, type XmlElement } from "../xml.ts";

/** An `item` of QTI 1.2 whose one response is chosen from labels. */
export function candidateOfItem(item: XmlElement, number: number): Candidate {
  const presentation = elementOf(item, "presentation");
  const flows = presentation === undefined ? [] : [presentation, ...allOf(presentation, "flow")];
  const materials = flows.flatMap((flow) => elementsOf(flow, "material"));
  const prompt = oneLine(materials.map(plainOfMaterial).join(" "));
  const lost: Loss[] = [];
  if (materials.some((material) => holdsMedia(textOf(material)) || allOf(material, "matimage").length > 0)) {
    lost.push("picture");
  }
  if (elementsOf(item, "itemfeedback").length > 0) lost.push("feedback");
  const title = item.attributes.title ?? "";
  return {
    place: { unit: "question", number },
    source: `${title}: ${prompt}`,
    prompt,
    asked: presentation === undefined ? { kind: "broken", why: "" } : askedIn(item, presentation),
    lost,
  };
}

function plainOfMaterial(material: XmlElement): string {
  return allOf(material, "mattext").map(plainOfText).join(" ");
}

function plainOfText(mattext: XmlElement): string {
  const text = textOf(mattext);
  return mattext.attributes.texttype === "text/plain" ? oneLine(text) : plainOfHtml(text);
}

function askedIn(item: XmlElement, presentation: XmlElement): Asked {
  const responses = allOf(presentation, "response_lid");
  const [response] = responses;
  const others = allOf(presentation, "response_str").length + allOf(presentation, "response_grp").length;
  const name = kindOf(item);
  if (response === undefined || responses.length > 1 || others > 0) return { kind: "unknown", name };
  const keys = keysOf(item);
  const options = allOf(response, "response_label").map((label) => ({
    text: oneLine(allOf(label, "material").map(plainOfMaterial).join(" ")),
    right: keys.has(label.attributes.ident ?? ""),
  }));
  return { kind: "options", options, several: response.attributes.rcardinality === "Multiple" };
}

/** Canvas and Blackboard write the kind into the item's metadata. */
function kindOf(item: XmlElement): string {
  const fields = allOf(item, "qtimetadatafield");
  const field = fields.find((one) => /question_?type/i.test(textOf(elementOf(one, "fieldlabel"))));
  return textOf(field && elementOf(field, "fieldentry")).trim() || "response";
}

/**
 * Identifiers that earn points. A condition that adds or sets more than nothing names them with `varequal`; those under a
 * `not` are named to be left alone.
 */
function keysOf(item: XmlElement): ReadonlySet<string> {
  const conditions = allOf(item, "respcondition").flatMap((condition) => {
    const most = Math.max(0, ...elementsOf(condition, "setvar").map((setvar) => Number(textOf(setvar)) || 0));
    return most > 0 ? [{ most, named: namedIn(elementOf(condition, "conditionvar")) }] : [];
  });
  const top = Math.max(0, ...conditions.map(({ most }) => most));
  return new Set(conditions.filter(({ most }) => most === top).flatMap(({ named }) => named));
}

function namedIn(element: XmlElement | undefined): string[] {
  if (element === undefined) return [];
  return elementsOf(element).flatMap((child) => {
    if (child.name === "varequal") return [textOf(child).trim()];
    return child.name === "not" ? [] : namedIn(child);
  });
}
