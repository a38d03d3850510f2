import { type Tekstdocument, type Tekstknoop, WEGGELAKT, gattekst, kinderen } from '@navolgbaar/tekst';
import { type Lakbaar, type Lakstuk, laktekst } from './laktekst';

/** What comes in the place of a stretch of the text of a section. */
export interface Snede {
  readonly van: number;
  readonly tot: number;
  /** A gap with its ground, or what the report says there. */
  readonly door: { readonly grond: string } | { readonly knopen: readonly Tekstknoop[] };
}

/**
 * A section with stretches of its text replaced. What stood there is gone from the structure too: a link of which words
 * are taken out is no link any more, a reference that is touched goes whole.
 * @param sneden that do not overlap, each within one line
 */
export function snij<T extends Lakbaar>(sectie: T, sneden: readonly Snede[]): T {
  if (sneden.length === 0) return sectie;
  const bron = laktekst(sectie);
  const mes: Mes = { tekst: bron.tekst, sneden, bijPad: new Map() };
  for (const stuk of bron.stukken) {
    const sleutel = stuk.pad.join('.');
    mes.bijPad.set(sleutel, [...(mes.bijPad.get(sleutel) ?? []), stuk]);
  }
  const [norm] = stukkenOp(mes, []);
  return {
    ...sectie,
    kop: norm ? inWoorden(sectie.kop, norm, sneden) : sectie.kop,
    inhoud: snijKnoop(sectie.inhoud, [], mes) as Tekstdocument,
  };
}

interface Mes {
  readonly tekst: string;
  readonly sneden: readonly Snede[];
  readonly bijPad: Map<string, Lakstuk[]>;
}

const stukkenOp = ({ bijPad }: Mes, pad: readonly number[]): readonly Lakstuk[] =>
  bijPad.get(pad.join('.')) ?? [];
const sneden = (mes: Mes, stuk: Lakstuk): Snede[] => mes.sneden.filter((snede) => raakt(stuk, snede));

function snijKnoop(knoop: Tekstknoop, pad: readonly number[], mes: Mes): Tekstknoop {
  if (knoop.type === 'afbeelding') {
    const attrs: Record<string, unknown> = { ...knoop.attrs };
    for (const stuk of stukkenOp(mes, pad)) {
      const waarde = attrs[stuk.deel];
      attrs[stuk.deel] = inWoorden(typeof waarde === 'string' ? waarde : '', stuk, mes.sneden);
    }
    return { ...knoop, attrs };
  }
  if (knoop.type === 'paragraph' || knoop.type === 'heading') return snijBlok(knoop, pad, mes);
  if (!knoop.content) return knoop;
  return { ...knoop, content: knoop.content.map((kind, plaats) => snijKnoop(kind, [...pad, plaats], mes)) };
}

function snijBlok(blok: Tekstknoop, pad: readonly number[], mes: Mes): Tekstknoop {
  // Of an address that goes: the ground, or nothing when words of the link itself go, for then the gap stands there.
  const weg = new Map<string, string | null>();
  for (const adres of stukkenOp(mes, pad)) {
    const [snede] = sneden(mes, adres);
    if (snede && 'grond' in snede.door) weg.set(mes.tekst.slice(adres.van, adres.tot), snede.door.grond);
  }
  let geraakt = weg.size > 0;
  const content = kinderen(blok).flatMap((kind, plaats) => {
    const [stuk] = stukkenOp(mes, [...pad, plaats]);
    const hier = stuk ? sneden(mes, stuk) : [];
    if (!stuk || hier.length === 0) return [kind];
    geraakt = true;
    const adres = adresVan(kind);
    if (adres && hier.some(({ door }) => 'grond' in door)) weg.set(adres, null);
    return snijKind(kind, stuk, hier);
  });
  return geraakt ? { ...blok, content: samen(zonderAdressen(content, weg)) } : blok;
}

/** One child of a block without what is cut from it; the replacement stands in the first that is touched. */
function snijKind(kind: Tekstknoop, stuk: Lakstuk, sneden: readonly Snede[]): Tekstknoop[] {
  const uit: Tekstknoop[] = [];
  let verder = stuk.van;
  const tekst = (van: number, tot: number) => {
    const text = kind.text?.slice(van - stuk.van, tot - stuk.van) ?? '';
    if (text !== '') uit.push({ ...kind, text });
  };
  for (const snede of [...sneden].sort((a, b) => a.van - b.van)) {
    tekst(verder, Math.max(verder, snede.van));
    if (snede.van >= stuk.van) uit.push(...vervanging(snede));
    verder = Math.max(verder, snede.tot);
  }
  tekst(verder, stuk.tot);
  return uit;
}

const vervanging = ({ door }: Snede): readonly Tekstknoop[] =>
  'grond' in door ? [{ type: WEGGELAKT, attrs: { grond: door.grond } }] : door.knopen;

/** Takes away the links to what was taken out; where only the address was, the ground stands after its words. */
function zonderAdressen(
  content: readonly Tekstknoop[],
  weg: ReadonlyMap<string, string | null>,
): readonly Tekstknoop[] {
  if (weg.size === 0) return content;
  return content.flatMap((kind, plaats) => {
    const adres = adresVan(kind);
    if (!adres || !weg.has(adres)) return [kind];
    const { marks = [], ...rest } = kind;
    const over = marks.filter(({ type }) => type !== 'link');
    const zonder = over.length > 0 ? { ...rest, marks: over } : rest;
    const volgende = content[plaats + 1];
    const laatste = !volgende || adresVan(volgende) !== adres;
    const grond = weg.get(adres);
    return grond && laatste ? [zonder, { type: WEGGELAKT, attrs: { grond } }] : [zonder];
  });
}

const adresVan = ({ marks = [] }: Tekstknoop): string | undefined =>
  marks.find(({ type }) => type === 'link')?.attrs?.href;

/** Neighbours with the same marks are one, as the editor writes them. */
function samen(content: readonly Tekstknoop[]): Tekstknoop[] {
  const uit: Tekstknoop[] = [];
  for (const kind of content) {
    const vorige = uit.at(-1);
    const een = vorige?.text !== undefined && kind.text !== undefined;
    if (een && JSON.stringify(vorige.marks ?? []) === JSON.stringify(kind.marks ?? [])) {
      uit[uit.length - 1] = { ...vorige, text: vorige.text + kind.text };
    } else uit.push(kind);
  }
  return uit;
}

/** A norm or a description is words alone: there the gap is written out. */
function inWoorden(waarde: string, stuk: Lakstuk, sneden: readonly Snede[]): string {
  let uit = '';
  let verder = stuk.van;
  for (const snede of sneden.filter((s) => raakt(stuk, s)).sort((a, b) => a.van - b.van)) {
    uit += waarde.slice(verder - stuk.van, snede.van - stuk.van);
    uit +=
      'grond' in snede.door
        ? gattekst(snede.door.grond)
        : snede.door.knopen.map((k) => k.text ?? '').join('');
    verder = snede.tot;
  }
  return uit + waarde.slice(verder - stuk.van);
}

const raakt = (stuk: { van: number; tot: number }, snede: { van: number; tot: number }): boolean =>
  snede.van < stuk.tot && snede.tot > stuk.van;
