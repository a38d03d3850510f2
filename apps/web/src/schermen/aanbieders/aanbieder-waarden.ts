import { leesTelefoon } from '@navolgbaar/ui';
import type { Aanbieder } from '../../api/aanbieders';
import type { components } from '../../api/schema';
import type { Fouten } from '../../delen/formulier';
import { regelsVan } from '../../delen/regels';
import { beeldTeksten } from '../../teksten/aanbiederbeeld';
import { aanbiederTeksten } from '../../teksten/aanbieders';

export type Aanbiederverzoek = components['schemas']['AanbiederRequest'];

export interface Waarden extends Record<string, string> {
  naam: string;
  soort: string;
  handelsnamen: string;
  vroegereNamen: string;
  kvk: string;
  agb: string;
  website: string;
  email: string;
  telefoon: string;
  plaats: string;
  aantalClienten: string;
}

export function beginVan(aanbieder?: Aanbieder): Waarden {
  return {
    naam: aanbieder?.naam ?? '',
    soort: aanbieder?.soort ?? '',
    handelsnamen: aanbieder?.handelsnamen.join('\n') ?? '',
    vroegereNamen: aanbieder?.vroegereNamen.join('\n') ?? '',
    kvk: aanbieder?.kvk ?? '',
    agb: aanbieder?.agb ?? '',
    website: aanbieder?.website ?? '',
    email: aanbieder?.email ?? '',
    telefoon: aanbieder?.telefoon ?? '',
    plaats: aanbieder?.plaats ?? '',
    aantalClienten: String(aanbieder?.aantalClienten ?? ''),
  };
}

/** A KVK number as people write it: with spaces or dots. */
const cijfers = (tekst: string): string => tekst.replace(/[\s.]/g, '');

export function controleer(w: Waarden): Fouten<Waarden> {
  const { fout } = aanbiederTeksten;
  const telefoon = w.telefoon.trim() ? leesTelefoon(w.telefoon).fout : undefined;
  const email = w.email.trim();
  return {
    ...(w.naam.trim().length < 2 ? { naam: fout.naam } : {}),
    ...(w.soort === '' ? { soort: fout.soort } : {}),
    ...(w.kvk.trim() && !/^\d{8}$/.test(cijfers(w.kvk)) ? { kvk: fout.kvk } : {}),
    ...(w.agb.trim() && !/^\d{8}$/.test(cijfers(w.agb)) ? { agb: beeldTeksten.profiel.fout.agb } : {}),
    ...(w.website.trim() && !/^https?:\/\/\S+$/.test(w.website.trim())
      ? { website: beeldTeksten.profiel.fout.website }
      : {}),
    ...(email && !/^\S+@\S+\.\S+$/.test(email) ? { email: fout.email } : {}),
    ...(telefoon ? { telefoon } : {}),
    ...(isAantal(w.aantalClienten) ? {} : { aantalClienten: fout.aantal }),
  };
}

/** A whole number of at most six digits, or nothing. */
export function isAantal(tekst: string): boolean {
  return /^\d{0,6}$/.test(cijfers(tekst));
}

export function naarVerzoek(w: Waarden): Aanbiederverzoek {
  const gevuld = {
    kvk: cijfers(w.kvk),
    agb: cijfers(w.agb),
    website: w.website.trim(),
    email: w.email.trim(),
    telefoon: w.telefoon.trim() ? leesTelefoon(w.telefoon).waarde : '',
    plaats: w.plaats.trim(),
    ...(cijfers(w.aantalClienten) ? { aantalClienten: Number(cijfers(w.aantalClienten)) } : {}),
  };
  return {
    naam: w.naam.trim(),
    soort: w.soort,
    handelsnamen: regelsVan(w.handelsnamen),
    vroegereNamen: regelsVan(w.vroegereNamen),
    ...Object.fromEntries(Object.entries(gevuld).filter(([, waarde]) => waarde !== '')),
  } as Aanbiederverzoek;
}
