import type { Asked, Candidate, Loss } from "../model.ts";
import { holdsMedia, oneLine, plainOfHtml } from "../plain.ts";
import { allOf, elementOf, elementsOf, markupOf, textOf, type XmlElement } from "../xml.ts";

/** An `assessmentItem` of QTI 2.1 whose one interaction is a choice. */
export function candidateOfAssessmentItem(item: XmlElement, number: number): Candidate {
  const body = elementOf(item, "itemBody");
  const choices = body === undefined ? [] : allOf(body, "choiceInteraction");
  const [interaction] = choices;
  const prompt = body === undefined ? "" : promptOf(body, interaction);
  const lost: Loss[] = [];
  if (body !== undefined && holdsMedia(markupOf(body))) lost.push("picture");
  if (elementsOf(item, "modalFeedback").length > 0) lost.push("feedback");
  return {
    place: { unit: "question", number },
    source: `${item.attributes.title ?? ""}: ${prompt}`,
    prompt,
    asked: askedBy(item, body, choices),
    lang: item.attributes.lang,
    lost,
  };
}

/** What stands before the options: the text of the body, and the interaction's own prompt. */
function promptOf(body: XmlElement, interaction: XmlElement | undefined): string {
  const own = interaction && elementOf(interaction, "prompt");
  const around = plainOfHtml(markupOf(without(body)));
  return oneLine(`${around} ${own === undefined ? "" : plainOfHtml(markupOf(own))}`);
}

/** The body without what is answered. */
function without(element: XmlElement): XmlElement {
  const kept = element.children.filter((child) => typeof child === "string" || !/Interaction$/.test(child.name));
  return { ...element, children: kept.map((child) => (typeof child === "string" ? child : without(child))) };
}

function askedBy(item: XmlElement, body: XmlElement | undefined, choices: readonly XmlElement[]): Asked {
  if (body === undefined) return { kind: "broken", why: "" };
  // "1/6" as a formula is "1 6" without it
  return allOf(body, "math").length > 0 ? { kind: "unknown", name: "formula" } : askedIn(item, body, choices);
}

function askedIn(item: XmlElement, body: XmlElement, choices: readonly XmlElement[]): Asked {
  const [interaction] = choices;
  const kinds = interactionsIn(body);
  if (interaction === undefined || kinds.length !== 1) return { kind: "unknown", name: kinds.join(", ") || "text" };
  const declared = elementsOf(item, "responseDeclaration").find(
    ({ attributes }) => attributes.identifier === interaction.attributes.responseIdentifier,
  );
  const keys = new Set(
    allOf(declared ?? body, "correctResponse").flatMap((response) =>
      allOf(response, "value").map((value) => textOf(value).trim()),
    ),
  );
  const options = allOf(interaction, "simpleChoice").map((choice) => ({
    text: plainOfHtml(markupOf({ ...choice, children: choice.children.filter(isNoFeedback) })),
    right: keys.has(choice.attributes.identifier ?? ""),
  }));
  return { kind: "options", options, several: declared?.attributes.cardinality === "multiple" };
}

function interactionsIn(element: XmlElement): string[] {
  return elementsOf(element).flatMap((child) =>
    /Interaction$/.test(child.name) ? [child.name] : interactionsIn(child),
  );
}

function isNoFeedback(node: XmlElement["children"][number]): boolean {
  return typeof node === "string" || !/^feedback/.test(node.name);
}
