import { Grondslagen } from '@navolgbaar/bron';
import { Injectable } from '@nestjs/common';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import { type Actor, eisRecht } from '@navolgbaar/platform/auth';
import { ZaakgrondslagRepository } from '../ports/zaakgrondslag.repository';
import { Zaakwerk } from '../zaakwerk';

export interface WijzigGrondslagCommand {
  readonly zaakId: string;
  readonly versie: number;
  readonly bronversieIds: readonly string[];
  readonly reden: string;
}

/**
 * Says on which versions of law and policy a case rests, with the reason (BK-6.01, BK-6.17). At its opening it takes those
 * of that day by itself.
 * @throws DomeinFout NIET_GEVONDEN, VERSIE_VEROUDERD, OVERGANG_NIET_MOGELIJK when it is closed, INVOER_ONGELDIG
 */
@Injectable()
export class WijzigGrondslag {
  constructor(
    private readonly klok: Klok,
    private readonly grondslagen: Grondslagen,
    private readonly repository: ZaakgrondslagRepository,
    private readonly werk: Zaakwerk,
  ) {}

  execute(actor: Actor, { zaakId, versie, bronversieIds, reden }: WijzigGrondslagCommand): Promise<void> {
    eisRecht(actor, 'zaak:behandelen');
    return this.werk.doe(actor, { zaakId, gezien: versie }, async (zaak) => {
      zaak.doe('wijzigGrondslag');
      const gekozen = await this.grondslagen.van(bronversieIds, this.klok.vandaag().toString());
      if (!gekozen) {
        throw new DomeinFout('INVOER_ONGELDIG', {}, [
          { name: 'bronversieIds', reason: 'Kies versies uit het register van bronnen die al gelden.' },
        ]);
      }
      if (gekozen.every(({ soort }) => soort === 'vng_kader')) {
        throw new DomeinFout('INVOER_ONGELDIG', {}, [
          {
            name: 'bronversieIds',
            reason: 'Een kader van de VNG is geen grondslag. Kies ook een wet of verordening.',
          },
        ]);
      }
      eisEenVersiePerBron(gekozen);
      await this.repository.zet(zaakId, gekozen);
      const namen = gekozen.map(({ aanduiding }) => aanduiding).join('; ');
      return {
        uitkomst: undefined,
        spoor: {
          ...{ handeling: 'zaak:grondslag-wijzigen', soort: 'zaak', velden: ['grondslagen'] },
          tekst: `Grondslag van de zaak: ${namen}. Reden: ${reden}`,
        },
      };
    });
  }
}

/** Of a law or policy one text holds at a time. Names are unique in the register. @throws DomeinFout INVOER_ONGELDIG */
function eisEenVersiePerBron(gekozen: readonly { readonly naam: string }[]): void {
  const namen = gekozen.map(({ naam }) => naam);
  const dubbel = namen.find((naam, i) => namen.indexOf(naam) !== i);
  if (dubbel === undefined) return;
  const reason = `U koos twee versies van ${dubbel}. Een zaak rust op één versie van een bron.`;
  throw new DomeinFout('INVOER_ONGELDIG', {}, [{ name: 'bronversieIds', reason }]);
}
