import { DomeinFout } from '@navolgbaar/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Meldingfoutcode } from '../fouten';
import {
  type Opgaveantwoorden,
  type Opgavevraag,
  type Opgavevragenlijst,
  gevraagd,
  ontbreektOmTeMelden,
  vragenVan,
} from './vragen';

interface Fout {
  readonly name: string;
  readonly reason: string;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const TELEFOON = /^[\d\s()+.-]+$/;
const TIJDSTIP = /^([01]\d|2[0-3]):[0-5]\d$/;
const DAG = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Tidies answers and checks them by the question that they belong to. Answers to what is not asked with the others are
 * left out: a choice that was changed leaves them behind on the form.
 * @param bekend what was stated before; it decides which questions are asked
 * @throws DomeinFout MELDING.OPGAVE_KLOPT_NIET with every fault, by the code of its question
 */
export function keurAntwoorden(
  lijst: Opgavevragenlijst,
  gegeven: Opgaveantwoorden,
  { vandaag, bekend = {} }: { readonly vandaag: Temporal.PlainDate; readonly bekend?: Opgaveantwoorden },
): Opgaveantwoorden {
  const codes = new Map(vragenVan(lijst).map((vraag) => [vraag.code, vraag]));
  const schoon = Object.fromEntries(
    Object.entries(gegeven).map(([code, waarden]) => [code, waarden.map((w) => w.trim()).filter(Boolean)]),
  );
  const telt = new Set(gevraagd(lijst, { ...bekend, ...schoon }).map(({ code }) => code));
  const fouten: Fout[] = [];
  const goed: Record<string, readonly string[]> = {};
  for (const [code, waarden] of Object.entries(schoon)) {
    const vraag = codes.get(code);
    if (!vraag) fouten.push({ name: code, reason: 'Deze vraag bestaat niet.' });
    else if (telt.has(code) && waarden.length > 0) {
      const reason = foutVan(vraag, waarden, vandaag);
      if (reason) fouten.push({ name: code, reason });
      goed[code] = waarden;
    }
  }
  weiger(fouten);
  return goed;
}

/** @throws DomeinFout MELDING.OPGAVE_KLOPT_NIET naming what a first report cannot do without */
export function eisGenoegOmTeMelden(lijst: Opgavevragenlijst, antwoorden: Opgaveantwoorden): void {
  weiger(
    ontbreektOmTeMelden(lijst, antwoorden).map(({ code, vraag }) => ({
      name: code,
      reason: `Beantwoord deze vraag: ${vraag}`,
    })),
  );
}

function weiger(fouten: readonly Fout[]): void {
  if (fouten.length > 0) throw new DomeinFout<Meldingfoutcode>('MELDING.OPGAVE_KLOPT_NIET', {}, [...fouten]);
}

function foutVan(vraag: Opgavevraag, waarden: readonly string[], vandaag: Temporal.PlainDate): string | null {
  if (vraag.soort !== 'meer' && waarden.length > 1) return 'Geef één antwoord.';
  if (waarden.some((waarde) => waarde.length > vraag.max)) return `Gebruik ten hoogste ${vraag.max} tekens.`;
  const [waarde = ''] = waarden;
  switch (vraag.soort) {
    case 'keuze':
    case 'meer':
      return keuzefout(vraag, waarden);
    case 'datum':
      return datumfout(waarde, vandaag);
    case 'tijd':
      return TIJDSTIP.test(waarde) ? null : 'Vul een tijd in, zoals 14:30.';
    case 'email':
      return EMAIL.test(waarde) ? null : 'Vul een e-mailadres in, zoals naam@voorbeeld.nl.';
    case 'telefoon':
      return TELEFOON.test(waarde) && waarde.replace(/\D/g, '').length >= 9
        ? null
        : 'Vul een telefoonnummer in van 10 cijfers.';
    default:
      return null;
  }
}

/** "Nobody else" or "not known" beside something else says two things at once. */
const ALLEEN = ['onbekend', 'niemand', 'geen'];

function keuzefout({ opties = [] }: Opgavevraag, waarden: readonly string[]): string | null {
  if (!waarden.every((waarde) => opties.some(({ code }) => code === waarde)))
    return 'Kies een van de antwoorden.';
  const alleen = opties.find(({ code }) => ALLEEN.includes(code) && waarden.includes(code));
  return alleen && waarden.length > 1 ? `Kies “${alleen.naam}” niet samen met iets anders.` : null;
}

function datumfout(waarde: string, vandaag: Temporal.PlainDate): string | null {
  if (!DAG.test(waarde)) return 'Vul een bestaande datum in.';
  try {
    const dag = Temporal.PlainDate.from(waarde, { overflow: 'reject' });
    return Temporal.PlainDate.compare(dag, vandaag) > 0 ? 'Deze dag ligt in de toekomst.' : null;
  } catch {
    return 'Vul een bestaande datum in.';
  }
}
