import { DomeinFout } from '@navolgbaar/kernel';
import type { Schema } from '@tiptap/pm/model';
import { isKoppelingAdres } from './koppeling';
import { publiekschema, tekstschema } from './schema';
import { type Tekstdocument, type Tekstknoop, KOPNIVEAUS } from './tekstdocument';
import { type Toegankelijkheidsfout, vindOntoegankelijk } from './toegankelijkheid';
import { isUuid, isVerwijsdoel } from './verwijzing';
import { WEGGELAKT, isGrondvorm } from './weggelakt';

/** The room of one text. A section of fifty pages fits; a program that never ends does not. */
export const GRENZEN = { tekens: 150_000, knopen: 20_000, diepte: 16 } as const;

/** Characters that are no text: controls besides tab, and halves of a character. */
const GEEN_TEKST = /(?!\t)\p{Cc}|\p{Cs}/u;

/** What keeps a text from being stored or read, and where it stands. */
export type Tekstfout = Toegankelijkheidsfout;

const gewoonObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

export interface Leeswijze {
  /** The name of the field, such as `secties.feiten`; the refusals carry it. */
  readonly plaats: string;
  /** A text that somebody still works on: what only keeps a reader out may wait until it is adopted. */
  readonly concept?: boolean;
  /** A public version, in which gaps can stand. A report says what it says: there a gap is refused. */
  readonly publiek?: boolean;
}

/**
 * A text from outside: refused with every fault at once, or exactly what the schema knows of it.
 * @throws DomeinFout INVOER_ONGELDIG
 */
export function leesTekstdocument(
  json: unknown,
  { plaats, concept = false, publiek = false }: Leeswijze,
): Tekstdocument {
  const schema = publiek ? publiekschema() : tekstschema();
  const vormfouten = vindVormfouten(json, schema);
  const document = vormfouten.length === 0 ? (naarDocument(json, schema) as Tekstdocument) : null;
  const fouten = document ? (concept ? [] : vindOntoegankelijk(document)) : vormfouten;
  if (!document || fouten.length > 0) throw weiger(plaats, fouten);
  return document;
}

const weiger = (plaats: string, fouten: readonly Tekstfout[]): DomeinFout =>
  new DomeinFout(
    'INVOER_ONGELDIG',
    {},
    fouten.map(({ pad, reden }) => ({ name: plaats, reason: waar(pad, reden) })),
  );

/** Says of a fault in which part of the text it stands, as a reader counts. */
export const waar = (pad: readonly number[], reden: string): string =>
  pad[0] === undefined ? reden : `Onderdeel ${pad[0] + 1}: ${reden}`;

/** @returns the document as the schema has it, or throws what its structure lacks */
const naarDocument = (json: unknown, schema: Schema): unknown => {
  const knoop = schema.nodeFromJSON(json);
  knoop.check();
  return knoop.toJSON();
};

/** All that makes it no text of ours; empty when it is one. */
function vindVormfouten(json: unknown, schema: Schema): Tekstfout[] {
  if (!gewoonObject(json) || json['type'] !== 'doc') {
    return [{ soort: 'vorm', pad: [], reden: 'Dit is geen opgemaakte tekst.' }];
  }
  const fouten = loopDoor(json, schema);
  if (fouten.length > 0) return fouten;
  try {
    naarDocument(json, schema);
    return [];
  } catch {
    return [{ soort: 'vorm', pad: [], reden: ondeugdelijkDeel(json, schema) }];
  }
}

/** The first part of the text that is no whole by itself, for who must find it. */
function ondeugdelijkDeel(json: Record<string, unknown>, schema: Schema): string {
  const delen = Array.isArray(json['content']) ? json['content'] : [];
  const plaats = delen.findIndex((deel) => {
    try {
      naarDocument({ type: 'doc', content: [deel] }, schema);
      return false;
    } catch {
      return true;
    }
  });
  const waarin = plaats < 0 ? 'De tekst' : `Onderdeel ${plaats + 1}`;
  return `${waarin} is niet goed opgebouwd: iets staat op een plaats waar het niet kan staan.`;
}

/** Looks at every node without descending by calls, so that depth costs nothing before it is refused. */
function loopDoor(json: Record<string, unknown>, schema: Schema): Tekstfout[] {
  const fouten: Tekstfout[] = [];
  const rij: { knoop: unknown; pad: readonly number[] }[] = [{ knoop: json, pad: [] }];
  let tekens = 0;
  let knopen = 0;
  for (let deel = rij.pop(); deel; deel = rij.pop()) {
    const { knoop, pad } = deel;
    knopen += 1;
    if (gewoonObject(knoop) && typeof knoop['text'] === 'string') tekens += knoop['text'].length;
    if (knopen > GRENZEN.knopen || tekens > GRENZEN.tekens || pad.length > GRENZEN.diepte) {
      return [{ soort: 'vorm', pad: [], reden: TE_GROOT }];
    }
    fouten.push(...knoopfouten(knoop, schema).map((reden) => ({ soort: 'vorm' as const, pad, reden })));
    const onder = gewoonObject(knoop) && Array.isArray(knoop['content']) ? knoop['content'] : [];
    for (let i = onder.length - 1; i >= 0; i -= 1) rij.push({ knoop: onder[i], pad: [...pad, i] });
  }
  return fouten;
}

const TE_GROOT = `De tekst is te groot: ten hoogste ${GRENZEN.tekens.toLocaleString('nl-NL')} tekens, en niet te veel lijsten in elkaar.`;

function knoopfouten(knoop: unknown, { nodes }: Schema): string[] {
  if (!gewoonObject(knoop) || typeof knoop['type'] !== 'string' || !Object.hasOwn(nodes, knoop['type'])) {
    return ['Hier staat iets dat in een rapport niet kan. Haal het weg.'];
  }
  const { attrs, content, marks, text } = knoop;
  if ((attrs !== undefined && !gewoonObject(attrs)) || (content !== undefined && !Array.isArray(content))) {
    return ['Dit onderdeel is niet goed opgebouwd.'];
  }
  return [
    ...(typeof text === 'string' && GEEN_TEKST.test(text)
      ? ['Hier staat een teken dat geen tekst is. Haal het weg.']
      : []),
    ...attribuutfouten(knoop as unknown as Tekstknoop),
    ...markeringfouten(marks),
  ];
}

function markeringfouten(marks: unknown): string[] {
  if (marks === undefined) return [];
  if (!Array.isArray(marks)) return ['Dit onderdeel is niet goed opgebouwd.'];
  return marks.flatMap((mark: unknown) => {
    if (
      !gewoonObject(mark) ||
      typeof mark['type'] !== 'string' ||
      !Object.hasOwn(tekstschema().marks, mark['type'])
    ) {
      return ['Deze opmaak kan in een rapport niet. Gebruik vet, cursief of een koppeling.'];
    }
    if (mark['type'] !== 'link') return [];
    const adres = gewoonObject(mark['attrs']) ? mark['attrs']['href'] : null;
    return isKoppelingAdres(adres)
      ? []
      : ['Een koppeling begint met https:// of is een mailadres (mailto:).'];
  });
}

function attribuutfouten({ type, attrs = {} }: Tekstknoop): string[] {
  const tekst = (naam: string, langste: number): boolean => {
    const waarde = attrs[naam] ?? '';
    return typeof waarde === 'string' && waarde.length <= langste && !GEEN_TEKST.test(waarde);
  };
  switch (type) {
    case 'heading':
      return (KOPNIVEAUS as readonly unknown[]).includes(attrs['level'])
        ? []
        : ['Een kop in een deel is een kop of een subkop (niveau 3 of 4).'];
    case 'tableCell':
    case 'tableHeader':
      return (attrs['colspan'] ?? 1) === 1 &&
        (attrs['rowspan'] ?? 1) === 1 &&
        (attrs['colwidth'] ?? null) === null
        ? []
        : ['Samengevoegde cellen kunnen niet worden voorgelezen. Splits ze.'];
    case 'afbeelding':
      return [
        ...(isUuid(attrs['documentId']) ? [] : ['Kies de afbeelding uit het dossier.']),
        ...(tekst('alt', 1000) && tekst('bijschrift', 500)
          ? []
          : ['De beschrijving van een afbeelding is ten hoogste 1000 tekens, het bijschrift 500.']),
      ];
    case 'verwijzing':
      return isVerwijsdoel(attrs['soort'], attrs['id']) && tekst('label', 500) && attrs['label']
        ? []
        : ['Een verwijzing gaat naar een bewijsstuk, een norm of een bevinding van de zaak.'];
    case WEGGELAKT:
      return isGrondvorm(attrs['grond']) ? [] : ['Noem bij wat is weggelakt de grond in de wet.'];
    default:
      return [];
  }
}
