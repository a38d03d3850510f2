import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { nieuwId } from '@navolgbaar/platform/database';
import type { CorrigerendeMaatregel, Uitkomstinvoer } from '../../domain/corrigerende-maatregel';
import type { Middelinvoer } from '../../domain/keur-middel';
import type { Middeltermijn } from '../../domain/rechtsmiddelen';
import { Maatregelwerk, type OpMaatregel } from '../maatregelwerk';
import { middeltermijn } from '../termijnen';
import type { Dagreden } from '../voer-uit/voer-maatregel-uit.use-case';

const RECHT = 'corrigerend:uitvoeren';

/**
 * What was brought against a measure and how that ended. Only a granted voorlopige voorziening, or a judge in kort geding,
 * suspends (Awb art. 6:16, 8:81; rulings).
 * @throws DomeinFout GEEN_RECHT, NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK, CORRIGEREND.ONVOLLEDIG, .PAST_NIET,
 * .MIDDEL_AFGEDAAN, .OVERGEDRAGEN
 */
@Injectable()
export class LegRechtsmiddelVast {
  constructor(private readonly werk: Maatregelwerk) {}

  stelIn(actor: Actor, op: OpMaatregel, invoer: Omit<Middelinvoer, 'id'>): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) =>
      maatregel.stelMiddelIn({ ...invoer, id: nieuwId() }, termijnVan(maatregel, invoer), wanneer),
    );
  }

  legUitkomstVast(actor: Actor, op: OpMaatregel, invoer: Uitkomstinvoer): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => {
      const middel = maatregel.staat.rechtsmiddelen.find(({ id }) => id === invoer.middelId);
      const metBeroep = middel?.soort === 'bezwaar' && invoer.uitkomst !== 'ingetrokken';
      maatregel.legUitkomstVast(invoer, metBeroep ? middeltermijn(invoer.op) : null, wanneer);
    });
  }

  eindigSchorsing(actor: Actor, op: OpMaatregel, einde: Dagreden): Promise<void> {
    return this.werk.doe(actor, RECHT, op, (maatregel, wanneer) => maatregel.eindigSchorsing(einde, wanneer));
  }
}

/** In which term a remedy had to come; null where the law has none or its beginning is not known. */
function termijnVan(
  { staat: { bekendmaking, rechtsmiddelen } }: CorrigerendeMaatregel,
  { soort, indiener, code }: Omit<Middelinvoer, 'id'>,
): Middeltermijn | null {
  if (soort === 'bezwaar') return bekendmaking?.bezwaar ?? null;
  if (soort !== 'beroep') return null;
  const bezwaar = rechtsmiddelen.findLast(
    (een) =>
      een.soort === 'bezwaar' && een.indiener === indiener && een.code === code && een.uitkomst !== null,
  );
  return bezwaar?.uitkomst?.beroep ?? null;
}
