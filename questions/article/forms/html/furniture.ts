/** Elements that hold no prose of an article. */
const ELEMENTS: ReadonlySet<string> = new Set([
  ...["nav", "footer", "aside", "form", "button", "select", "figure", "figcaption", "table", "audio", "video", "menu"],
  ...["dialog", "pre", "canvas", "map", "datalist", "fieldset"],
]);

/** Classes and ids that say the same: `reflist`, `mw-editsection-bracket`, `article-comments`; not `has-sidebar`. */
const NAMES = new RegExp(
  `^(?:(?:site|page|post|article|entry|main|global|mw|vector|js|widget|block)[-_]{1,2})?(?:${[
    "editsection|references?|reflist|refbegin|navbox|infobox|sidebar|hatnote|metadata|ambox|toc|thumb|gallery|noprint",
    "catlinks|printfooter|jump-link|shortdescription|sistersitebox|authority-control|cookies?|consent|comments?",
    "shar(?:e|ing)|social|breadcrumbs?|related|promo|newsletter|subscribe|advert(?:isement)?|ads?|banner|popup|modal",
    "pagination|skip-link|sr-only|visually-hidden|byline|caption",
  ].join("|")})(?:[-_].{0,100})?$`,
  "i",
);
const ROLES = /^(?:navigation|banner|contentinfo|complementary|search|dialog|menu|menubar|toolbar|note)$/i;

/** Whether an element and all in it stand around the article: menus, boxes, tables, notes, what is hidden. */
export function isFurniture(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === "html" || name === "body" || name === "main" || name === "article" || /^h[1-6]$/.test(name))
    return false;
  if (ELEMENTS.has(name) || attributes.has("hidden") || attributes.get("aria-hidden") === "true") return true;
  if (ROLES.test(attributes.get("role") ?? "")) return true;
  if (/display\s*:\s*none/i.test(attributes.get("style") ?? "")) return true;
  return [...(attributes.get("class") ?? "").split(/\s+/), attributes.get("id") ?? ""].some((each) => NAMES.test(each));
}

/** The little that is never prose, for pages that are laid out with tables or name their parts oddly. */
export function isMenu(name: string): boolean {
  return name === "nav" || name === "footer" || name === "form" || name === "button" || name === "select";
}
