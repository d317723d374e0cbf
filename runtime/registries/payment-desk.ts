import type { Moment } from "@tthc/model";

/** Money that a dossier is asked for, as a payment service needs to know it. Nothing says who pays. */
export interface PaymentRequest {
  /** Chosen by the sender; asking twice under one id asks once. */
  readonly id: string;
  readonly dossier: string;
  /** Whole đồng, digits only. */
  readonly dong: string;
}

/** What a payment service says of a request. */
export interface PaymentState {
  readonly is: "waiting" | "paid" | "failed";
  /** Number by which the service knows the payment. */
  readonly reference: string;
  readonly at?: Moment;
  /** No money moved: a stand-in said so. Nothing that carries this may be booked as a receipt. */
  readonly standIn?: true;
}

/** A connection to a payment service. */
export interface PaymentDesk {
  readonly isStandIn: boolean;
  readonly request: (request: PaymentRequest) => Promise<PaymentState>;
  readonly stateOf: (id: string) => Promise<PaymentState | undefined>;
}

/** A stand-in for tests and trials: whoever holds it says what was paid, and everything it says is marked. */
export function standInPayments(): PaymentDesk & {
  readonly settle: (id: string, is: "paid" | "failed", at: Moment) => void;
} {
  const known = new Map<string, { readonly dong: string; readonly state: PaymentState }>();
  return {
    isStandIn: true,
    request: ({ id, dong }) => {
      const before = known.get(id);
      if (!/^[0-9]{1,15}$/.test(dong)) return Promise.reject(new TypeError("payment: whole đồng in digits"));
      if (before !== undefined && before.dong !== dong)
        return Promise.reject(new TypeError("payment: this id was asked for another amount"));
      const state = before?.state ?? {
        is: "waiting" as const,
        reference: `STAND-IN-${known.size + 1}`,
        standIn: true as const,
      };
      known.set(id, { dong, state });
      return Promise.resolve(state);
    },
    stateOf: (id) => Promise.resolve(known.get(id)?.state),
    settle: (id, is, at) => {
      const before = known.get(id);
      if (before !== undefined) known.set(id, { ...before, state: { ...before.state, is, at } });
    },
  };
}
