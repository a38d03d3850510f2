import { useLocation, useRouter } from '@tanstack/react-router';
import type { Norm } from '../../api/toetsingskaders';

export const NORMFILTERS = ['zoek', 'binding', 'werking', 'methode', 'rol'] as const;
export const TOEPASSINGSVELDEN = ['aanbiederId', 'wkkgz', 'lokaleGrondslag'] as const;

/** What the page of a version shows, as its address says, so that a link and "terug" show the same. */
export function useNormfilter() {
  const { searchStr, publicHref } = useLocation();
  const router = useRouter();
  const zoek = new URLSearchParams(searchStr);
  const pad = publicHref.replace(/[?#].*$/, '');
  const met = (wijziging: Readonly<Record<string, string | null>>): string => {
    const nieuw = new URLSearchParams(searchStr);
    for (const [naam, waarde] of Object.entries(wijziging))
      if (waarde === null || waarde === '') nieuw.delete(naam);
      else nieuw.set(naam, waarde);
    const tekst = nieuw.toString();
    return tekst === '' ? pad : `${pad}?${tekst}`;
  };
  const waarde = (naam: string): string => zoek.get(naam) ?? '';
  return {
    waarde,
    met,
    zet: (wijziging: Readonly<Record<string, string | null>>) => router.history.push(met(wijziging)),
    gefilterd: NORMFILTERS.some((naam) => waarde(naam) !== ''),
    past: (norm: Norm): boolean => pastBij(norm, waarde),
  };
}

/** Whether a norm answers to every filter that is set. */
export function pastBij(norm: Norm, waarde: (naam: (typeof NORMFILTERS)[number]) => string): boolean {
  const eist = (naam: (typeof NORMFILTERS)[number], heeft: readonly string[]) =>
    waarde(naam) === '' || heeft.includes(waarde(naam));
  return (
    eist('binding', [norm.binding]) &&
    eist('werking', [norm.werking]) &&
    eist('methode', norm.methoden) &&
    eist('rol', norm.rollen) &&
    zoekwoorden(waarde('zoek')).every((woord) => alleTekst(norm).includes(woord))
  );
}

const klein = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const zoekwoorden = (tekst: string): string[] => klein(tekst).split(/\s+/).filter(Boolean);

const alleTekst = ({ code, tekst, toelichting, grondslag, bronnen, indicatoren, vragen }: Norm): string =>
  klein(
    [
      ...[code, tekst, toelichting, grondslag ?? ''],
      ...bronnen.flatMap(({ bron, vindplaats }) => [bron, vindplaats]),
      ...indicatoren,
      ...vragen.map((vraag) => vraag.tekst),
    ].join(' '),
  );
