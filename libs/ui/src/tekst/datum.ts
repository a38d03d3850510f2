import { datumFouten } from '../teksten/formulier';

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];
const weekdagen = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const andersGeschreven: Record<string, number> = { mrt: 3, maa: 3, okt: 10, oct: 10, sept: 9, may: 5 };

export type Gelezen = { waarde: string; fout?: undefined } | { fout: string; waarde?: undefined };

/**
 * Reads a date as people write it: `3-4-2026`, `03/04/26`, `3 april 2026`, `vr 3 apr. 2026`, `2026-04-03`, `03042026`,
 * and with `vandaag` given also `vandaag`, `gisteren` and `morgen`. Day before month, as in Dutch.
 * Two digits for the year mean the years 1950 to 2049. Gives `JJJJ-MM-DD`, or a text that says what to fill in.
 */
export function leesDatum(tekst: string, vandaag?: string): Gelezen {
  const schoon = zonderWeekdag(tekst.trim().toLowerCase().replace(/\s+/g, ' '));
  if (schoon === '') return { fout: datumFouten.leeg };
  const verschil = { gisteren: -1, vandaag: 0, morgen: 1 }[schoon];
  if (verschil !== undefined && vandaag) return { waarde: dagErbij(vandaag, verschil) };
  const iso =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(schoon) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/.exec(schoon);
  if (iso && geldig(Number(iso[1]), Number(iso[2]), Number(iso[3])))
    return { waarde: alsIso(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
  const delen =
    /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)\.?(?:[-/. ]+'?(\d{4}|\d{2}))?$/.exec(schoon) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(schoon);
  if (!delen) return { fout: iso ? datumFouten.bestaatNiet : datumFouten.onleesbaar };
  const maand = leesMaand(delen[2] ?? '');
  if (maand === undefined) return { fout: datumFouten.onleesbaar };
  if (delen[3] === undefined) return { fout: datumFouten.jaarMist };
  const jaar = heelJaar(delen[3]);
  const dag = Number(delen[1]);
  return geldig(jaar, maand, dag) ? { waarde: alsIso(jaar, maand, dag) } : { fout: datumFouten.bestaatNiet };
}

/** Reads a time: `14:30`, `14.30`, `1430`, `14u30`, `9 uur`. Gives `UU:MM`. */
export function leesTijd(tekst: string): Gelezen {
  const delen = /^(\d{1,2})(?:[:.u ]*(\d{2}))?(?: ?u(?:ur)?)?$/.exec(tekst.trim().toLowerCase());
  const uur = Number(delen?.[1]);
  const minuut = Number(delen?.[2] ?? 0);
  if (!delen || uur > 23 || minuut > 59) return { fout: datumFouten.tijd };
  return { waarde: `${twee(uur)}:${twee(minuut)}` };
}

/** Reads a Dutch postcode in any spacing and case. Gives `9712HM`. */
export function leesPostcode(tekst: string): Gelezen {
  const schoon = tekst.replace(/[\s.-]/g, '').toUpperCase();
  return /^[1-9]\d{3}[A-Z]{2}$/.test(schoon) ? { waarde: schoon } : { fout: datumFouten.postcode };
}

/** Reads a telephone number with spaces, dashes, brackets or a country code. Gives digits, with `+` for abroad. */
export function leesTelefoon(tekst: string): Gelezen {
  const schoon = tekst
    .replace(/\(0\)/g, '')
    .replace(/[\s().-]/g, '')
    .replace(/^00/, '+')
    .replace(/^\+31/, '0');
  return /^(0\d{9}|\+\d{8,15}|0(800|900|90\d)\d{4,7}|1[14]\d{1,4})$/.test(schoon)
    ? { waarde: schoon }
    : { fout: datumFouten.telefoon };
}

/** `2026-04-03` → `3 april 2026`; with `weekdag` → `vrijdag 3 april 2026`. */
export function datumTekst(iso: string, vorm: 'lang' | 'weekdag' | 'kort' = 'lang'): string {
  const [jaar = 0, maand = 1, dag = 1] = iso.slice(0, 10).split('-').map(Number);
  if (vorm === 'kort') return `${dag}-${maand}-${jaar}`;
  const lang = `${dag} ${maanden[maand - 1] ?? ''} ${jaar}`;
  return vorm === 'weekdag' ? `${weekdagen[(dagnummer(iso) + 3) % 7] ?? ''} ${lang}` : lang;
}

const klokvorm = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

/** An instant as Dutch legal time: `3 april 2026, 14.05 uur`. */
export function momentTekst(instant: string): string {
  const deel = Object.fromEntries(klokvorm.formatToParts(Date.parse(instant)).map((d) => [d.type, d.value]));
  return `${deel.day} ${deel.month} ${deel.year}, ${deel.hour}.${deel.minute} uur`;
}

/** Days from `van` to `tot`; negative when `tot` lies before. */
export function dagenTussen(van: string, tot: string): number {
  return dagnummer(tot) - dagnummer(van);
}

function dagnummer(iso: string): number {
  const [jaar = 1970, maand = 1, dag = 1] = iso.slice(0, 10).split('-').map(Number);
  return Math.round(Date.UTC(jaar, maand - 1, dag) / 86_400_000);
}

/** The day before (`-1`), the day itself or the day after (`1`). */
export function dagErbij(iso: string, dagen: number): string {
  const [jaar = 1970, maand = 1, dag = 1] = iso.split('-').map(Number);
  const rest = dag + dagen;
  if (rest < 1)
    return maand === 1 ? alsIso(jaar - 1, 12, 31) : alsIso(jaar, maand - 1, dagenIn(jaar, maand - 1));
  if (rest > dagenIn(jaar, maand)) return maand === 12 ? alsIso(jaar + 1, 1, 1) : alsIso(jaar, maand + 1, 1);
  return alsIso(jaar, maand, rest);
}

function dagenIn(jaar: number, maand: number): number {
  if (maand === 2) return (jaar % 4 === 0 && jaar % 100 !== 0) || jaar % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(maand) ? 30 : 31;
}

function geldig(jaar: number, maand: number, dag: number): boolean {
  return jaar >= 1900 && jaar <= 2199 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= dagenIn(jaar, maand);
}

function leesMaand(tekst: string): number | undefined {
  if (/^\d+$/.test(tekst)) return Number(tekst);
  if (tekst.length < 3) return undefined;
  const plaats = maanden.findIndex((naam) => naam.startsWith(tekst));
  return plaats >= 0 ? plaats + 1 : andersGeschreven[tekst];
}

function zonderWeekdag(tekst: string): string {
  const eerste = /^([a-z]{2,9})[.,]? (.+)$/.exec(tekst);
  return eerste && weekdagen.some((dag) => dag.startsWith(eerste[1] ?? '')) ? (eerste[2] ?? '') : tekst;
}

function heelJaar(tekst: string): number {
  const jaar = Number(tekst);
  return tekst.length === 4 ? jaar : jaar + (jaar < 50 ? 2000 : 1900);
}

const twee = (n: number) => String(n).padStart(2, '0');
const alsIso = (jaar: number, maand: number, dag: number) => `${jaar}-${twee(maand)}-${twee(dag)}`;
