import { leesDatum, leesTelefoon } from '@navolgbaar/ui';

/** What somebody answered so far, by the name of the question. Days are ISO 8601, telephone numbers have digits only. */
export type Antwoorden = Readonly<Record<string, string>>;

/** A question that was not answered well, with what to do. */
export interface Antwoordfout {
  readonly naam: string;
  readonly tekst: string;
}

interface Veldbasis {
  readonly naam: string;
  readonly label: string;
  readonly uitleg?: string;
  /** What to say when there is no answer; without it the answer may be left out. */
  readonly leeg?: string;
  readonly maxTekens: number;
  /** Which names a browser may offer while somebody types. */
  readonly suggesties?: 'aanbieders';
}

export type Reisveld =
  | (Veldbasis & { readonly soort: 'tekst' | 'vak' | 'datum' | 'email' | 'telefoon' | 'naam' })
  | (Veldbasis & {
      readonly soort: 'keuze';
      readonly opties: readonly {
        readonly waarde: string;
        readonly label: string;
        readonly uitleg?: string;
      }[];
    })
  /** Files; they stand beside the answers, and what is answered is only that the question was seen. */
  | (Veldbasis & { readonly soort: 'bestanden' });

/** The answer to a question for files. */
export const GEZIEN = 'gezien';

/** One page with its questions. At least one of them must be answered, else nobody could tell whether it was seen. */
export interface Reisstap {
  readonly id: string;
  /** In the stepper and above the answers on the check page. */
  readonly kort: string;
  readonly titel: string;
  readonly inleiding?: string;
  readonly velden: readonly Reisveld[];
  /** What must hold between the answers, besides each by itself. */
  readonly samen?: (antwoorden: Antwoorden) => readonly Antwoordfout[];
  /** Leaves out what does not belong to the choice that was made. */
  readonly alleen?: (antwoorden: Antwoorden) => Antwoorden;
}

/** A journey: its pages, their questions and their rules. Screens and use cases read this one description. */
export interface Reis {
  readonly stappen: readonly Reisstap[];
}

const EMAIL = /^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\.]+(\.[^\s@<>"(),;:\\.]+)+$/;
// eslint-disable-next-line no-control-regex -- exactly these cannot be stored as text (PostgreSQL) or read by anybody.
const ONLEESBAAR = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

export const reisTeksten = {
  teLang: (aantal: number) => `Maak dit korter: gebruik ten hoogste ${aantal} tekens`,
  toekomst: 'Deze dag moet nog komen. Vul een dag in tot en met vandaag',
  email: 'Vul een e-mailadres in zoals naam@voorbeeld.nl',
  vol: ({ bestanden, bytes }: { readonly bestanden: number; readonly bytes: number }) =>
    `Deze bestanden passen er niet meer bij. Er passen ${bestanden} bestanden, samen ${bytes / 1024 / 1024} MB. Kies er minder: na het versturen kunt u met uw code meer sturen`,
} as const;

/** What was typed on a page, as text: the last of what is there more than once, without what nobody can read. */
export function getypt(stap: Reisstap, invoer: Readonly<Record<string, unknown>>): Antwoorden {
  const tekst = (naam: string): string => {
    const waarde = Object.hasOwn(invoer, naam) ? invoer[naam] : '';
    const een: unknown = Array.isArray(waarde) ? waarde.at(-1) : waarde;
    return typeof een === 'string' ? een.replace(/\r\n?/g, '\n').replace(ONLEESBAAR, '').trim() : '';
  };
  return Object.fromEntries(stap.velden.map(({ naam }) => [naam, tekst(naam)]));
}

/**
 * The answers of one page as they are kept, or what is wrong with them, all at once and in the order of the page.
 * @param vandaag ISO day, so that "gisteren" means something
 */
export function leesStap(
  stap: Reisstap,
  invoer: Readonly<Record<string, unknown>>,
  vandaag: string,
): { readonly antwoorden: Antwoorden; readonly fouten: readonly Antwoordfout[] } {
  const ruw = getypt(stap, invoer);
  const gekozen = stap.alleen?.(ruw) ?? ruw;
  const fouten: Antwoordfout[] = [];
  const antwoorden: Record<string, string> = {};
  for (const veld of stap.velden) {
    const { waarde, fout } = leesVeld(veld, gekozen[veld.naam] ?? '', vandaag);
    if (fout) fouten.push({ naam: veld.naam, tekst: fout });
    else if (waarde) antwoorden[veld.naam] = waarde;
  }
  const samen = (stap.samen?.(gekozen) ?? []).filter(({ naam }) => !fouten.some((f) => f.naam === naam));
  const plaats = ({ naam }: Antwoordfout) => stap.velden.findIndex((veld) => veld.naam === naam);
  return { antwoorden, fouten: [...fouten, ...samen].sort((a, b) => plaats(a) - plaats(b)) };
}

/** The first page that still asks for something, or null when the journey can be sent. */
export const eersteOpenStap = (reis: Reis, antwoorden: Antwoorden, vandaag: string): Reisstap | null =>
  reis.stappen.find((stap) => leesStap(stap, antwoorden, vandaag).fouten.length > 0) ?? null;

interface Gelezen {
  readonly waarde?: string;
  readonly fout?: string | undefined;
}

function leesVeld(veld: Reisveld, tekst: string, vandaag: string): Gelezen {
  if (tekst === '') return { fout: veld.leeg };
  if (tekst.length > veld.maxTekens) return { fout: reisTeksten.teLang(veld.maxTekens) };
  switch (veld.soort) {
    case 'keuze':
      return veld.opties.some(({ waarde }) => waarde === tekst) ? { waarde: tekst } : { fout: veld.leeg };
    case 'bestanden':
      return tekst === GEZIEN ? { waarde: tekst } : { fout: veld.leeg };
    case 'datum': {
      const { waarde, fout } = leesDatum(tekst, vandaag);
      if (waarde === undefined) return { fout };
      return waarde > vandaag ? { fout: reisTeksten.toekomst } : { waarde };
    }
    case 'telefoon': {
      const { waarde, fout } = leesTelefoon(tekst);
      return waarde === undefined ? { fout } : { waarde };
    }
    case 'email':
      return EMAIL.test(tekst) ? { waarde: tekst } : { fout: reisTeksten.email };
    default:
      return { waarde: tekst };
  }
}
