import type { Corrigerendstaat, Schorsing } from './corrigerendstaat';

/** The last day of a suspension beside the one that holds already; without an end wins. */
export function langste(
  { status, schorsing }: Pick<Corrigerendstaat, 'status' | 'schorsing'>,
  tot: string | null,
): string | null {
  if (status !== 'geschorst' || !schorsing || tot === null) return tot;
  return schorsing.tot === null || schorsing.tot > tot ? schorsing.tot : tot;
}

/** The suspension that holds as it is when it ends on a day; what ended before, stays. */
export function geeindigdeSchorsing(
  { schorsing }: Pick<Corrigerendstaat, 'schorsing'>,
  op: string,
): Schorsing | null {
  if (!schorsing || (schorsing.tot !== null && schorsing.tot < op)) return schorsing;
  return { ...schorsing, tot: op < schorsing.van ? schorsing.van : op };
}
