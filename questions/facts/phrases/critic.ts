import type { Reading, Value } from "../model.ts";

/** Parts of patterns that several relations share, and what their guards look at. */

/** A critic with the outlet, however it is said: "Rolling Stone's Ann Lee", "Ann Lee of Time", "Ann Lee, writing for Time,". */
export const CRITIC =
  "[{outlet:outlet}('s| magazine's)[ film critic| critic| reviewer] ]{who:person}[(, of| of|, also of| from| for| at|, writing (for|in)|, [chief |senior |lead |then ][film ]critic (for|of|at)|, reviewing for) [the ]{outlet:outlet}[ magazine][,]]";

/** What a critic does with a film. */
export const JUDGES =
  "(called|calls|praised|praises|gave|gives|awarded|awards|applauded|criticized|criticised|criticizes|criticises|said|says|wrote|writes|felt|feels|found|finds|named|names|opined|opines|described|describes|considered|considers|stated|states|rated|rates|was|commented|comments|compared|compares|complimented|compliments|noted|notes|thought|thinks|deemed|deems|lauded|lauds|commended|commends|dismissed|dismisses|panned|concluded|concludes|argued|argues|believed|believes|enjoyed|reviewed|summarized|summarised|labelled|labeled|characterized|characterised|singled out|expressed|responded|reacted|credited|faulted|declared|declares|observed|observes|summed|likened|likens|deemed|lamented|complained|regarded|hailed|wondered|admitted|appreciated|admired|recommended)";

export const REVIEWS = /recept|critic|review|respon|reaction|legacy|reputation/i;

const OPENERS =
  /^(?:(?:However|Conversely|Meanwhile|Similarly|Likewise|Additionally|Furthermore|Moreover|Also|Later|Overall|Nevertheless|Nonetheless|In contrast|By contrast|On the other hand|In (?:his|her|a) (?:[a-z]+ )?review[^,]{0,30}|Writing (?:for|in)[^,]{0,50}|[A-Z][a-z]+ly), |Also )?(?:[Tt]he )?(?:[Cc]ritic |[Ff]ilm critic |[Rr]eviewer )?$/;

/** Nobody stands before this one in the sentence, an outlet aside: whatever is said in it is said by him or her. */
export function opensSentence(value: Value | undefined, { mentions, sentence, text }: Reading): boolean {
  const mention = value?.mention;
  if (!mention) return false;
  const before = mentions.filter((other) => other.start < mention.start && other.type === "outlet");
  let head = text.slice(0, mention.start - sentence.start);
  for (const outlet of before)
    head = head.replace(
      new RegExp(`${escaped(outlet.text)}(?:['’]s)?(?: magazine(?:['’]s)?)?(?: film critic| critic| reviewer)? ?`),
      "",
    );
  return OPENERS.test(head);
}

/** Nobody else speaks in the sentence. */
export function speaksAlone(value: Value | undefined, reading: Reading): boolean {
  const start = reading.sentence.start;
  return reading.mentions.every((mention) => {
    if (mention.type !== "person" || mention.entity === value?.mention?.entity) return true;
    const after = reading.text.slice(mention.end - start);
    const before = reading.text.slice(0, mention.start - start);
    return !SPEAKS.test(after) && !/\b(?:according to|echo(?:ed|ing)|agree[sd] with|quot(?:ed|ing)|by) $/i.test(before);
  });
}

const SPEAKS =
  /^(?:,? (?:of|from|for)[^,.;]{0,40},?)? (?:also |later |then |further |[a-z]+ly )?(?:said|says|called|calls|wrote|writes|described|describes|stated|states|opined|felt|feels|found|finds|considered|named|praised|praises|criticized|criticised|noted|commented|added|deemed|thought|gave|concluded|remarked|argued)\b/;

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
