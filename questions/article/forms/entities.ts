const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", shy: "" },
  ...{ ndash: "–", mdash: "—", minus: "−", hellip: "…", middot: "·", bull: "•", times: "×", frac12: "½", frac14: "¼" },
  ...{ frac34: "¾", deg: "°", pound: "£", euro: "€", yen: "¥", cent: "¢", sect: "§", copy: "©", reg: "®", trade: "™" },
  ...{ lsquo: "'", rsquo: "'", sbquo: "'", ldquo: '"', rdquo: '"', bdquo: '"', laquo: '"', raquo: '"', prime: "'" },
  ...{ dagger: "†", Dagger: "‡", lang: "<", rang: ">", zwj: "", zwnj: "", lrm: "", rlm: "" },
  ...{ agrave: "à", aacute: "á", acirc: "â", atilde: "ã", auml: "ä", aring: "å", aelig: "æ", ccedil: "ç", egrave: "è" },
  ...{ eacute: "é", ecirc: "ê", euml: "ë", igrave: "ì", iacute: "í", icirc: "î", iuml: "ï", ntilde: "ñ", ograve: "ò" },
  ...{ oacute: "ó", ocirc: "ô", otilde: "õ", ouml: "ö", oslash: "ø", ugrave: "ù", uacute: "ú", ucirc: "û", uuml: "ü" },
  ...{ yacute: "ý", yuml: "ÿ", szlig: "ß", eth: "ð", thorn: "þ", scaron: "š", oelig: "œ" },
  ...{ Agrave: "À", Aacute: "Á", Acirc: "Â", Atilde: "Ã", Auml: "Ä", Aring: "Å", AElig: "Æ", Ccedil: "Ç", Egrave: "È" },
  ...{ Eacute: "É", Ecirc: "Ê", Euml: "Ë", Iacute: "Í", Icirc: "Î", Ntilde: "Ñ", Oacute: "Ó", Ocirc: "Ô", Ouml: "Ö" },
  ...{ Oslash: "Ø", Uacute: "Ú", Ucirc: "Û", Uuml: "Ü", Scaron: "Š", OElig: "Œ" },
};

/** The five that XML knows by itself; a document's own are never expanded, so that none can grow. */
const OF_XML = new Set(["amp", "lt", "gt", "quot", "apos"]);

/** `&ndash;`, `&#8211;`, `&#x2013;`: each once, so that `&amp;lt;` gives `&lt;`; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/g, decodeOne(NAMED));
}

/** The same with the five names that XML has. */
export function decodeXmlEntities(text: string): string {
  const names = Object.fromEntries(Object.entries(NAMED).filter(([name]) => OF_XML.has(name)));
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|([a-z]{2,4}));/g, decodeOne(names));
}

function decodeOne(names: Readonly<Record<string, string>>) {
  return (whole: string, decimal?: string, hexadecimal?: string, name = ""): string => {
    if (decimal !== undefined) return character(Number.parseInt(decimal, 10));
    if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16));
    return Object.hasOwn(names, name) ? (names[name] ?? whole) : whole;
  };
}

/** Surrogates and numbers beyond Unicode are no characters. */
function character(code: number): string {
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
}
