import { describe, expect, it } from "vitest";
import { fromSeat } from "../../../../../game/night/from-seat.ts";
import { hostViewSchema } from "../../../../../game/night/host-view.ts";
import { mediaBehind } from "../../../../../game/night/media.ts";
import { phoneViewSchema, stageViewSchema } from "../../../../../game/night/messages.ts";
import type { NightState } from "../../../../../game/night/state.ts";
import { historyOf } from "../../../../../game/night/views/history.ts";
import { hostView } from "../../../../../game/night/views/host.ts";
import { phoneView } from "../../../../../game/night/views/phone.ts";
import { stageView } from "../../../../../game/night/views/stage.ts";
import { optionsOf } from "../../../../../questions/key.ts";
import { overNights, play } from "../any-night.ts";
import { item, question, round, Table } from "../nights.ts";

const JOINING = { url: "http://h:1/", address: "h:1", pin: "1234", wifi: null, reach: "here" as const };
const OUTSIDE = { nightId: "n", joining: JOINING, rev: 1, now: 0, stages: 0, storage: "ok" as const, phones: () => 1 };

const phones = ({ basis }: NightState) => [...basis.seats.keys()];

/** Everything that goes out to the room at this moment. */
function sentOut(state: NightState): string {
  const toPhones = phones(state).map((seat) => [phoneView(state, seat), historyOf(state, seat)]);
  return JSON.stringify([stageView(state, JOINING), toPhones]);
}

/** Words of the plan that give away what a question is about: where it is proved, what the host notes, its ids. */
function secretsOf({ basis }: NightState): { readonly revealed: string[]; readonly never: string[] } {
  const shown = new Set(basis.played.map(({ round, index }) => `${round}.${index}`));
  const items = basis.plan.rounds.flatMap(({ items }, round) =>
    items.map((item, index) => ({ item, at: `${round}.${index}` })),
  );
  const proofs = items.filter(({ at }) => !shown.has(at)).map(({ item }) => item.question.id);
  return {
    revealed: proofs.flatMap((id) => [`PROOF of ${id}`, `SECTION of ${id}`]),
    never: items.flatMap(({ item }) => [item.note, `"${item.id}"`, `"${item.question.id}"`]),
  };
}

describe("over random nights", () => {
  it("phones and stage hold no proof before the reveal, and never a note, an id or another's answer", () => {
    overNights((night) => {
      play(night, ({ state }) => {
        const sent = sentOut(state);
        const { revealed, never } = secretsOf(state);
        for (const secret of [...revealed, ...never]) expect(sent).not.toContain(secret);
      });
    });
  });

  it("what goes out is the same whichever option is the key, until it is revealed", () => {
    overNights((night) => {
      const one = new Table(night.plan);
      const other = new Table({ ...night.plan, rounds: (night.plan.rounds ?? []).map(withOtherKeys) });
      const seats = [one.seats(night.seats), other.seats(night.seats)];
      expect(seats[0]).toEqual(seats[1]);
      for (const [after, attempt] of night.attempts) {
        attempt(one.pass(after));
        attempt(other.pass(after));
        if (one.state.basis.played.length > 0) break;
        expect(sentOut(other.state)).toBe(sentOut(one.state));
      }
    });
  });

  it("options of a question that is still ahead are nowhere", () => {
    overNights((night) => {
      play(night, ({ state }) => {
        const put = new Set([...state.waiting, ...state.basis.played].map(({ round, index }) => `${round}.${index}`));
        const sent = sentOut(state);
        state.basis.plan.rounds.forEach(({ items }, round) => {
          items.forEach(({ question }, index) => {
            if (!put.has(`${round}.${index}`))
              for (const text of [question.prompt, ...optionsOf(question)]) expect(sent).not.toContain(text);
          });
        });
      });
    });
  });

  it("an answer of one seat changes no other seat's view, and of the stage's only the count", () => {
    let answers = 0;
    overNights((night) => {
      play(night, ({ state, ask, now }) => {
        if (state.now.phase !== "open") return;
        const [first = "", ...others] = phones(state);
        const tapped = { type: "answer", n: 1, ask, given: { kind: "choice", place: 3 }, tapped: now } as const;
        const answered = fromSeat(state, first, tapped, now);
        if (!answered.ok) return;
        const table = new Table(night.plan);
        table.state = state;
        const after = answered.value.reduce((before, event) => {
          table.state = before;
          return table.push(event).state;
        }, state);
        answers += answered.value.length;
        for (const seat of others) expect(phoneView(after, seat)).toEqual(phoneView(state, seat));
        const { answered: _, ...stage } = screen(after);
        const { answered: __, ...was } = screen(state);
        expect(stage).toEqual(was);
      });
    });
    expect(answers).toBeGreaterThan(100);
  });

  it("every view is as agreed", () => {
    overNights((night) => {
      play(night, ({ state }) => {
        stageViewSchema.parse(stageView(state, JOINING));
        hostViewSchema.parse(hostView(state, OUTSIDE));
        for (const seat of phones(state)) {
          const view = phoneView(state, seat);
          if (view !== null) phoneViewSchema.parse(view);
        }
      });
    }, 60);
  });
});

const screen = (state: NightState) => {
  const { now } = stageView(state, JOINING);
  return now.screen === "question" ? now : { ...now, answered: 0 };
};

function withOtherKeys(plain: ReturnType<typeof round>): ReturnType<typeof round> {
  const items = plain.items.map((item) =>
    item.question.kind === "choice" ? { ...item, question: { ...item.question, answer: 2 } } : item,
  );
  return { ...plain, items };
}

describe("a question with media", () => {
  const HANDLES = ["0".repeat(32), "1".repeat(32)] as const;
  const media = { kind: "picture", file: "the-key.jpg", alt: "A street", small: "the-key-small.jpg" } as const;
  const shown = (id: string) => ({ id, packId: null, note: "", question: question(id, { media }) });
  const rounds = [round("a", 2, { items: [shown("i"), item("plain"), shown("j")] })];
  const open = () => new Table({ rounds }, { i: HANDLES[0], j: HANDLES[1] });

  it("names its file nowhere: the address is the name that it has this night alone", () => {
    const table = open();
    const seat = table.seat("Amber");
    table.next(2);
    expect(phoneView(table.state, seat)?.now).toMatchObject({ question: { media: { url: `/media/${HANDLES[0]}` } } });
    while (table.state.now.phase !== "end") {
      expect(sentOut(table.state)).not.toContain("the-key");
      table.next();
    }
  });

  it("is told to the stage alone before it is put, and is behind its address from then on only", () => {
    const table = open();
    const seat = table.seat("Amber");
    expect(stageView(table.state, JOINING).coming).toEqual({ kind: "picture", url: `/media/${HANDLES[0]}` });
    expect(JSON.stringify(phoneView(table.state, seat))).not.toContain(HANDLES[0]);
    expect(HANDLES.map((handle) => mediaBehind(table.state, handle))).toEqual([media, null]);
    table.next(2);
    expect(stageView(table.state, JOINING).coming).toBeNull();
    expect(HANDLES.map((handle) => mediaBehind(table.state, handle))).toEqual([media, null]);
    table.next(3);
    expect(JSON.stringify(phoneView(table.state, seat))).not.toContain(HANDLES[1]);
    expect(HANDLES.map((handle) => mediaBehind(table.state, handle))).toEqual([media, media]);
    expect(mediaBehind(table.state, "2".repeat(32))).toBeNull();
  });

  it("has no address in a night that was opened without one", () => {
    const table = new Table({ rounds });
    table.seat("Amber");
    table.next(2);
    expect(stageView(table.state, JOINING).now).toMatchObject({ question: { media: null } });
  });
});

it("a seat that is gone has no view and no history", () => {
  const table = new Table();
  const seat = table.seat("Amber");
  table.next(4).host({ type: "remove", seat });
  expect([phoneView(table.state, seat), historyOf(table.state, seat)]).toEqual([null, []]);
});

it("a phone gets ten rows of the standings and its own, however many teams there are", () => {
  const table = new Table({ rounds: [round("a", 1)] });
  const names = "abcdefghjknpqrstuvxyz";
  const seats = [...names].map((letter) => table.seat(`${letter} ${letter}z`));
  table.next(5);
  const last = seats.at(-1) ?? "";
  const view = phoneView(table.state, last)?.now;
  expect(view).toMatchObject({ screen: "standings", own: { seat: last }, seats: names.length });
  expect(view?.screen === "standings" && view.rows).toHaveLength(10);
});
