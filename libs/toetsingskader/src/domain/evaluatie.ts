import { Temporal } from 'temporal-polyfill';
import type { Kaderinhoud } from './kader';
import { type Kaderfout, keurKader } from './keur-kader';

const MEESTE_JAREN = 4;
/** AANNAME: how long beforehand one is told; evaluating takes a season. */
const MAANDEN_VOORAF = 3;

export type Evaluatiestand = 'later' | 'nadert' | 'voorbij';

/** Whether the evaluation of a framework is due on a day. */
export function evaluatiestand(evaluatieOp: string, vandaag: string): Evaluatiestand {
  if (evaluatieOp < vandaag) return 'voorbij';
  const grens = Temporal.PlainDate.from(vandaag).add({ months: MAANDEN_VOORAF }).toString();
  return evaluatieOp <= grens ? 'nadert' : 'later';
}

/**
 * What stands in the way of adopting a framework from a day on: it must be whole, and looked at again within four years
 * (Bestuurlijke verkenning, ontwerpcriterium 10: eens per 3 à 4 jaar). Sooner than three years is stricter, and allowed.
 */
export function keurVaststelling(inhoud: Kaderinhoud, geldigVanaf: string): Kaderfout[] {
  const laatst = Temporal.PlainDate.from(geldigVanaf).add({ years: MEESTE_JAREN }).toString();
  const { evaluatieOp, normen } = inhoud;
  const fout = (pad: string, reden: string): Kaderfout[] => [{ pad, reden }];
  return [
    ...keurKader(inhoud),
    ...(normen.length === 0 ? fout('normen', 'Er staat nog geen norm in.') : []),
    ...(evaluatieOp <= geldigVanaf
      ? fout(
          'evaluatieOp',
          'De evaluatie is na de eerste dag waarop het kader geldt. Pas de dag van de evaluatie aan.',
        )
      : []),
    ...(evaluatieOp > laatst
      ? fout(
          'evaluatieOp',
          `Een kader wordt eens per drie à vier jaar bekeken: uiterlijk ${nl(laatst)}. Pas de dag van de evaluatie aan.`,
        )
      : []),
  ];
}

const nl = (dag: string): string => dag.split('-').reverse().join('-');
