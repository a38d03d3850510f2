import { type Tekstknoop, kinderen } from '@navolgbaar/tekst';
import { type Lakbaar, type Lakgat, type Laktekst, laktekst } from './laktekst';

/**
 * What the report says where a gap stands. The public version keeps nothing of what was taken out, so it is looked up: the
 * words around the gap are still those of a line of the report.
 * @returns null when that line was rewritten, or when more than one line could be meant
 */
export function watHetRapportZegt(publiek: Laktekst, gat: Lakgat, rapport: Lakbaar): Tekstknoop[] | null {
  const bron = laktekst(rapport);
  const nummer = publiek.regels.findIndex(({ van, tot }) => van <= gat.van && gat.tot <= tot);
  const regel = publiek.regels[nummer];
  if (!regel) return null;
  const gaten = publiek.gaten.filter(({ van, tot }) => van >= regel.van && tot <= regel.tot);
  const rond = woordenRond(publiek.tekst, regel, gaten);
  const passend = bron.regels.map(({ van, tot }) => {
    const plekken = plekkenVan(bron.tekst.slice(van, tot), rond);
    const plek = plekken?.[gaten.indexOf(gat)];
    return plek && plek.tot > plek.van ? { van: van + plek.van, tot: van + plek.tot } : null;
  });
  const zelfde = bron.regels.length === publiek.regels.length ? passend[nummer] : null;
  const mogelijk = passend.filter((plek) => plek !== null);
  const plek = zelfde ?? (mogelijk.length === 1 ? mogelijk[0] : null);
  return plek ? uitsnede(rapport, bron, plek) : null;
}

function woordenRond(
  tekst: string,
  { van, tot }: { van: number; tot: number },
  gaten: readonly Lakgat[],
): string[] {
  const grenzen = [van, ...gaten.flatMap((gat) => [gat.van, gat.tot]), tot];
  return grenzen.flatMap((begin, plaats) =>
    plaats % 2 === 0 ? [tekst.slice(begin, grenzen[plaats + 1])] : [],
  );
}

/** Where between these words, in this order, something else stands. */
function plekkenVan(regel: string, rond: readonly string[]): { van: number; tot: number }[] | null {
  const laatste = rond.at(-1) ?? '';
  if (!regel.startsWith(rond[0] ?? '') || !regel.endsWith(laatste)) return null;
  const plekken: { van: number; tot: number }[] = [];
  let van = rond[0]?.length ?? 0;
  for (const woorden of rond.slice(1, -1)) {
    const tot = regel.indexOf(woorden, van + 1);
    if (tot < 0) return null;
    plekken.push({ van, tot });
    van = tot + woorden.length;
  }
  const tot = regel.length - laatste.length;
  return tot < van ? null : [...plekken, { van, tot }];
}

function uitsnede(
  rapport: Lakbaar,
  { tekst, stukken }: Laktekst,
  plek: { van: number; tot: number },
): Tekstknoop[] {
  return stukken
    .filter(({ van, tot }) => van < plek.tot && tot > plek.van)
    .map((stuk): Tekstknoop => {
      const text = tekst.slice(Math.max(stuk.van, plek.van), Math.min(stuk.tot, plek.tot));
      const knoop = stuk.pad.reduce<Tekstknoop | undefined>(
        (ouder, plaats) => ouder && kinderen(ouder)[plaats],
        rapport.inhoud,
      );
      if (stuk.deel === 'vast' && knoop) return knoop;
      return stuk.deel === 'tekst' && knoop ? { ...knoop, text } : { type: 'text', text };
    });
}
