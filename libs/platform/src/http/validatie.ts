import { ValidationPipe, type PipeTransform, Injectable } from '@nestjs/common';
import { DomeinFout } from '@navolgbaar/kernel';
import type { ValidationError } from 'class-validator';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Dutch words for the constraints of class-validator; `{n}` is the number that stands in its own message. */
const TEKSTEN: Readonly<Record<string, string>> = {
  whitelistValidation: 'Dit veld is onbekend.',
  isString: 'Vul tekst in.',
  isNotEmpty: 'Vul dit in.',
  isDefined: 'Vul dit in.',
  minLength: 'Gebruik ten minste {n} tekens.',
  maxLength: 'Gebruik ten hoogste {n} tekens.',
  isLength: 'De lengte klopt niet.',
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
    bericht.startsWith(`${veld} `) || /^(each value in|property|an unknown value|nested)/.test(bericht);
  if (!vanBibliotheek) return bericht;
  if (regel === 'isIn' || regel === 'isEnum') {
    return `Kies een van: ${bericht.slice(bericht.indexOf(': ') + 2)}.`;
  }
  const getal = /-?\d+(\.\d+)?/.exec(bericht.slice(veld.length))?.[0] ?? '';
  return (TEKSTEN[regel] ?? 'Dit klopt niet.').replace('{n}', getal);
}

/** The one validation pipe: unknown fields are refused, types are made, all errors come together. */
export const maakValidatie = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    exceptionFactory: (fouten) => new DomeinFout('INVOER_ONGELDIG', {}, naarInvalidParams(fouten)),
  });

/** A path parameter that is an id. What is no UUID does not exist. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(waarde: string): string {
    if (!UUID.test(waarde)) throw new DomeinFout('NIET_GEVONDEN');
    return waarde.toLowerCase();
  }
}
