import type { ReactNode } from "react";
import {
  Slider as AriaSlider,
  I18nProvider,
  Label,
  SliderFill,
  SliderOutput,
  SliderThumb,
  SliderTrack,
} from "react-aria-components";
import { LOCALE } from "../../messages/catalogue.ts";
import css from "./Slider.module.css";

type SliderProps = {
  readonly label: ReactNode;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** How the value is written and read out. */
  readonly format: Intl.NumberFormatOptions;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** When it has come to rest. */
  readonly onRest: (value: number) => void;
};

/** A value on a line: dragged, or moved with the arrow keys, Page up and Page down, Home and End. */
export function Slider({ label, value, min, max, step, format, onMove, onRest }: SliderProps) {
  return (
    <I18nProvider locale={LOCALE}>
      <AriaSlider
        className={css.slider ?? ""}
        value={value}
        minValue={min}
        maxValue={max}
        step={step}
        formatOptions={format}
        onChange={onMove}
        onChangeEnd={onRest}
      >
        <Label className={css.label ?? ""}>{label}</Label>
        <SliderOutput className={`figure ${css.output}`} />
        <SliderTrack className={css.track ?? ""}>
          <SliderFill className={css.fill ?? ""} />
          <SliderThumb className={css.thumb ?? ""} />
        </SliderTrack>
      </AriaSlider>
    </I18nProvider>
  );
}
