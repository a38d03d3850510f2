import { type ArgumentMetadata, Injectable, type PipeTransform, ValidationPipe } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { ValidationError } from 'class-validator';
import { onthoudValidatieregels } from './validatieregels';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Dutch words for the constraints of class-validator; `{n}` is the number that stands in its own message. */
const TEKSTEN: Readonly<Record<string, string>> = {
  whitelistValidation: 'Dit veld is onbekend.',
  isString: 'Vul tekst in.',
  isNotEmpty: 'Vul dit in.',
  isDefined: 'Vul dit in.',
  minLength: 'Gebruik ten minste {n} tekens.',
  maxLength: 'Gebruik ten hoogste {n} tekens.',
  isInt: 'Vul een heel getal in.',
  isNumber: 'Vul een getal in.',
  min: 'Vul {n} of meer in.',
  max: 'Vul ten hoogste {n} in.',
  isBoolean: 'Kies ja of nee.',
  isUuid: 'Dit is geen geldig kenmerk.',
  isEmail: 'Vul een geldig e-mailadres in, zoals naam@voorbeeld.nl.',
  isUrl: 'Vul een geldig webadres in.',
  isArray: 'Geef een lijst.',
  arrayNotEmpty: 'Kies er ten minste een.',
  arrayMinSize: 'Geef er ten minste {n}.',
  arrayMaxSize: 'Geef er ten hoogste {n}.',
  arrayUnique: 'Noem niets dubbel.',
  isObject: 'Geef een object.',
  nestedValidation: 'Geef een object.',
  matches: 'De schrijfwijze klopt niet.',
  isDateString: 'Vul een bestaande datum in, als jjjj-mm-dd.',
  isIso8601: 'Vul een bestaande datum in, als jjjj-mm-dd.',
};

/** All faults at once, each with the path of its field and a Dutch reason. */
export function naarInvalidParams(
  fouten: readonly ValidationError[],
  pad = '',
): { name: string; reason: string }[] {
  return fouten.flatMap((fout) => {
    const name = pad ? `${pad}.${fout.property}` : fout.property;
    const eigen = Object.entries(fout.constraints ?? {}).map(([regel, bericht]) => ({
      name,
      reason: reden(regel, bericht, fout.property),
    }));
    return [...eigen, ...naarInvalidParams(fout.children ?? [], name)];
  });
}

/** A message that a DTO gives itself is Dutch already; the messages of the library start with the field name. */
function reden(regel: string, bericht: string, veld: string): string {
  const vanBibliotheek =
    bericht.startsWith(`${veld} `) ||
    /^(each value in|property|an unknown value|nested|All .*'s elements)/.test(bericht);
  if (!vanBibliotheek) return bericht;
  if (regel === 'isIn' || regel === 'isEnum') {
    return `Kies een van: ${bericht.slice(bericht.indexOf(': ') + 2)}.`;
  }
  // One rule for both ends: its message says which was passed.
  const naam = regel !== 'isLength' ? regel : bericht.includes('longer') ? 'minLength' : 'maxLength';
  const getal = /-?\d+(\.\d+)?/.exec(bericht.slice(veld.length))?.[0] ?? '';
  return (TEKSTEN[naam] ?? 'Dit klopt niet.').replace('{n}', getal);
}

/** Half a surrogate pair. */
const HALF_TEKEN = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A NUL or half a character is no text: PostgreSQL refuses it, and JSON would change it on the way. */
const geenTekst = (waarde: string): boolean => waarde.includes('\0') || HALF_TEKEN.test(waarde);

/** The paths of all texts, and of all names of fields, that cannot be stored. */
function onbewaarbaar(waarde: unknown, pad = ''): string[] {
  if (typeof waarde === 'string') return geenTekst(waarde) ? [pad] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel]) => {
    const verder = pad ? `${pad}.${naam}` : naam;
    return geenTekst(naam) ? [pad || 'verzoek'] : onbewaarbaar(deel, verder);
  });
}

/** Spaces, and what looks like nothing at all. */
const NIETS_TE_LEZEN = /^[\s\u200b\u2060\ufeff]+$/u;

/**
 * Only spaces are no answer: a reason of three spaces would pass for one of three letters. An id in capitals is the same id
 * (RFC 9562 § 4): as the database writes it, so that it is known again wherever it is compared. Anything else that somebody
 * wrote stays as he wrote it.
 */
function alsEenduidig(waarde: unknown): unknown {
  if (typeof waarde === 'string') {
    if (NIETS_TE_LEZEN.test(waarde)) return '';
    return UUID.test(waarde) ? waarde.toLowerCase() : waarde;
  }
  if (Array.isArray(waarde)) return waarde.map(alsEenduidig);
  if (typeof waarde !== 'object' || waarde === null || !isGewoon(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, alsEenduidig(deel)]));
}

/** An object of JSON, and no file. */
const isGewoon = (waarde: object): boolean =>
  Object.getPrototypeOf(waarde) === Object.prototype || Object.getPrototypeOf(waarde) === null;

class Invoerpipe extends ValidationPipe {
  override async transform(waarde: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type === 'body' || metadata.type === 'query') {
      const fout = onbewaarbaar(waarde);
      if (fout.length > 0) {
        const reason = 'Er staat een teken in dat niet kan worden bewaard.';
        throw new DomeinFout(
          'INVOER_ONGELDIG',
          {},
          fout.map((name) => ({ name, reason })),
        );
      }
    }
    try {
      const invoer = metadata.type === 'body' ? alsEenduidig(waarde) : waarde;
      return (await super.transform(invoer, metadata)) as unknown;
    } catch (fout) {
      // class-transformer stumbles over a null in a list where it looks for the kind of an object.
      if (fout instanceof TypeError) throw new DomeinFout('INVOER_ONGELDIG');
      throw fout;
    }
  }
}

/** The one validation pipe: unknown fields are refused, types are made, all errors come together. */
export function maakValidatie(): ValidationPipe {
  onthoudValidatieregels();
  return new Invoerpipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (fouten) => new DomeinFout('INVOER_ONGELDIG', {}, naarInvalidParams(fouten)),
  });
}

/** A path parameter that is an id. What is no UUID does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!UUID.test(waarde)) throw new DomeinFout('NIET_GEVONDEN');
    return waarde.toLowerCase();
  }
}
