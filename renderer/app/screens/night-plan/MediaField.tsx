import { useRef, useState } from "react";
import type { Media } from "../../../../questions/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { TextField } from "../../../ui/field/TextField.tsx";
import { StillOf } from "../../../ui/media/StillOf.tsx";
import { addMedia } from "../../night/add-media.ts";
import { noteFailure } from "../../store/notices.ts";
import css from "./PlanPage.module.css";

/** What browsers can show, and so what a stage can. */
const ACCEPTED = "image/png,image/jpeg,image/gif,image/webp,audio/*,video/mp4,video/webm";

type MediaFieldProps = {
  readonly media: Media | undefined;
  /** Undefined takes it away. */
  readonly onChange: (media: Media | undefined) => void;
};

/** The picture, sound or clip of a question: chosen from the disk, looked at or listened to, described, taken away. */
export function MediaField({ media, onChange }: MediaFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    const added = await addMedia(file);
    setBusy(false);
    if (added.ok) onChange({ ...added.value, alt: media?.alt ?? "" });
    else noteFailure(added);
  };
  return (
    <fieldset className={css.optionFields}>
      <legend className={css.heading}>
        <Say id="plan.media" />
      </legend>
      {media !== undefined && (
        <>
          <StillOf media={media} className={css.still} />
          <TextField
            label={<Say id="plan.media.alt" />}
            value={media.alt}
            most={300}
            onChange={(alt) => onChange({ ...media, alt })}
          />
        </>
      )}
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        className="unseen"
        tabIndex={-1}
        aria-label={t("plan.media.file")}
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = "";
        }}
      />
      <div className={css.add}>
        <Button className={css.small} disabled={busy} onPress={() => input.current?.click()}>
          <Say id={busy ? "plan.media.busy" : media === undefined ? "plan.media.add" : "plan.media.change"} />
        </Button>
        {media !== undefined && (
          <Button look="quiet" className={css.small} onPress={() => onChange(undefined)}>
            <Say id="plan.media.remove" />
          </Button>
        )}
      </div>
    </fieldset>
  );
}
