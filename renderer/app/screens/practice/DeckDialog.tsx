import { type FormEvent, useId, useState } from "react";
import { type Deck, deckSchema, ORDERS, WAYS } from "../../../../game/practice/deck.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { Dialog, DialogButtons } from "../../../ui/dialog/Dialog.tsx";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { NumberField } from "../../../ui/field/NumberField.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { bridge } from "../../bridge/client.ts";
import { noteFailure } from "../../store/notices.ts";
import { usePacks } from "../../store/packs.ts";
import { DayField } from "./DayField.tsx";
import { deckName } from "./deck-name.ts";
import css from "./Practice.module.css";
import { choiceOf, scopeOf, scopesFor } from "./scopes.ts";

type DeckDialogProps = {
  readonly deck: Deck;
  readonly isNew: boolean;
  readonly again: () => void;
  readonly onClose: () => void;
};

/** What a deck holds and how it is practised. */
export function DeckDialog({ deck: given, isNew, again, onClose }: DeckDialogProps) {
  const [deck, setDeck] = useState(isNew ? given : { ...given, name: deckName(given) });
  const packs = usePacks((store) => store.packs);
  const form = useId();
  const scopes = scopesFor(packs.status === "ready" ? packs.value : []);
  const scope = choiceOf(deck.scope);
  const named =
    deck.name.trim() !== "" || !isNew ? deck.name : (scopes.find(({ value }) => value === scope)?.name ?? "");
  const ready = deckSchema.safeParse({ ...deck, name: named });
  const change = (part: Partial<Deck>) => setDeck((before) => ({ ...before, ...part }));

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!ready.success) return;
    const result = await bridge().call("practice.save-deck", { deck: ready.data });
    if (!result.ok) noteFailure(result);
    onClose();
    again();
  }
  return (
    <Dialog title={<Say id={isNew ? "practice.deck.title.new" : "practice.deck.title.edit"} />} onClose={onClose}>
      <form id={form} className={css.form} onSubmit={(event) => void keep(event)}>
        <ChoiceField
          label={<Say id="practice.deck.scope" />}
          value={scope}
          choices={scopes.map(({ value, text }) => ({ value, text }))}
          onChange={(value) => change({ scope: scopeOf(value) })}
        />
        <TextField
          label={<Say id="practice.deck.name" />}
          value={named}
          most={80}
          onChange={(name) => change({ name })}
        />
        <div className={css.pair}>
          <NumberField
            label={<Say id="practice.deck.new" />}
            value={deck.newPerDay}
            min={0}
            max={200}
            onChange={(newPerDay) => change({ newPerDay })}
          />
          <NumberField
            label={<Say id="practice.deck.most" />}
            value={deck.mostPerDay}
            min={5}
            max={500}
            onChange={(mostPerDay) => change({ mostPerDay })}
          />
          <NumberField
            label={<Say id="practice.deck.retention" />}
            value={Math.round(deck.retention * 100)}
            min={70}
            max={97}
            onChange={(hundredths) => change({ retention: hundredths / 100 })}
          />
        </div>
        <div className={css.halves}>
          <ChoiceField
            label={<Say id="practice.deck.order" />}
            value={deck.order}
            choices={ORDERS.map((value) => ({ value, text: t(`practice.deck.order.${value}`) }))}
            onChange={(order) => change({ order })}
          />
          <ChoiceField
            label={<Say id="practice.deck.way" />}
            value={deck.way}
            choices={WAYS.map((value) => ({ value, text: t(`practice.deck.way.${value}`) }))}
            onChange={(way) => change({ way })}
          />
        </div>
        <DayField
          label={<Say id="practice.deck.ready" />}
          about={<Say id="practice.deck.ready.about" />}
          value={deck.readyBy}
          onChange={(readyBy) => change({ readyBy })}
        />
        <DialogButtons>
          <Button onPress={onClose}>
            <Say id="practice.deck.cancel" />
          </Button>
          <Button type="submit" look="lamp" disabled={!ready.success}>
            <Say id="practice.deck.keep" />
          </Button>
        </DialogButtons>
      </form>
    </Dialog>
  );
}
