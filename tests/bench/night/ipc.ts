/** What the bench and its processes of phones say to each other. */
export type ToSeats =
  | {
      readonly type: "join";
      readonly host: string;
      readonly pin: string;
      readonly from: number;
      readonly number: number;
    }
  | { readonly type: "count-from-here" }
  | { readonly type: "report" };

export type FromSeats =
  | { readonly type: "joined" | "answered" | "shown" }
  | {
      readonly type: "figures";
      readonly ackMs: readonly number[];
      /** When each phone heard of a question, by the question. */
      readonly arrivals: Readonly<Record<string, readonly number[]>>;
      /** Both directions together. */
      readonly messages: number;
      readonly bytes: number;
    };
