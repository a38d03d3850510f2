export const OUTBOXOPTIES = Symbol('outboxopties');

/** The pace of the worker, in milliseconds. */
export interface Outboxopties {
  /** Poll of the relay, the safety net under NOTIFY. */
  readonly relaisMs: number;
  readonly veegMs: number;
  /** How long an offered event may stay without effect. Longer than the retries of a job (1 + 2 + 4 + 8 s). */
  readonly gratieMs: number;
  /** Rest before the second attempt of a job; doubles after each. */
  readonly wachttijdMs: number;
  readonly gelijktijdig: number;
  readonly slotMs: number;
  readonly vastgelopenNaMs: number;
  /** `false`: nothing runs by itself; tests drain with `Verwerkingslus`. */
  readonly start: boolean;
}

/** With these, effects follow within a minute of the return of a lost queue (issue 2, "Bad input and faults"). */
export const STANDAARDTEMPO: Outboxopties = {
  relaisMs: 2_000,
  veegMs: 10_000,
  gratieMs: 20_000,
  wachttijdMs: 1_000,
  gelijktijdig: 4,
  slotMs: 30_000,
  vastgelopenNaMs: 15_000,
  start: true,
};
