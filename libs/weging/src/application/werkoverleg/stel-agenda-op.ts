import { Injectable } from '@nestjs/common';
import { MeldingFeiten } from '@navolgbaar/melding';
import { LeesDoorzendingen, LeesPartnervragen } from '@navolgbaar/partner';
import type { Actor } from '@navolgbaar/platform/auth';
import { type Agendaonderwerp, agendaUit } from '../../domain/agenda';
import { KLEUREN } from '../../domain/soorten';
import { WegingRepository } from '../ports/weging.repository';

/** More nobody discusses in one meeting; what is left comes back at the next one. */
const MEESTE = 200;
const WACHTEND = {
  status: 'wachtend',
  ...{ partnerId: null, meldingId: null, zaakId: null, gesteldDoor: null },
  ...{ vanaf: undefined, aantal: MEESTE },
} as const;
const LOPEND = {
  status: 'lopend',
  ...{ partnerId: null, meldingId: null, vanaf: undefined, aantal: MEESTE },
} as const;

/** The agenda as it follows from what is open now, for who reads it. Inside a unit of work. */
@Injectable()
export class StelAgendaOp {
  constructor(
    private readonly meldingen: MeldingFeiten,
    private readonly wegingen: WegingRepository,
    private readonly vragen: LeesPartnervragen,
    private readonly doorzendingen: LeesDoorzendingen,
  ) {}

  async execute(actor: Actor): Promise<Agendaonderwerp[]> {
    const [meldingen, vragen, doorzendingen] = await Promise.all([
      this.meldingen.onbesloten(MEESTE),
      this.vragen.lijst(actor, WACHTEND),
      this.doorzendingen.lijst(actor, LOPEND),
    ]);
    const ids = meldingen.map(({ id }) => id);
    const [wegingen, besluiten] = await Promise.all([
      this.wegingen.wegingenVan(ids),
      this.wegingen.besluitenVan(ids),
    ]);
    return agendaUit({
      meldingen: meldingen.map(({ id, nummer, onderwerp, kleur }) => ({
        ...{ id, nummer, onderwerp, kleur: KLEUREN.find((bekend) => bekend === kleur) ?? null },
        wegingen: wegingen.filter(({ meldingId }) => meldingId === id).length,
        eerderBesloten: besluiten.some(({ meldingId }) => meldingId === id),
      })),
      vragen: vragen.resultaten
        .filter(isVanMelding)
        .map(({ id, meldingId, kenmerk, partnerNaam, vraag }) => ({
          ...{ id, meldingId, kenmerk, titel: kort(vraag), partner: partnerNaam },
        })),
      doorzendingen: doorzendingen.resultaten.map(
        ({ id, meldingId, meldingNummer, partnerNaam, soort, ...d }) => ({
          ...{
            id,
            meldingId,
            kenmerk: meldingNummer,
            titel: kort(d.motivering),
            partner: partnerNaam ?? soort,
          },
        }),
      ),
    });
  }
}

/** A question of a case is followed in that case, which may be closed to some of the team. */
const isVanMelding = ({ zaakId }: { readonly zaakId: string | null }): boolean => zaakId === null;

const LANGST = 120;
const kort = (tekst: string): string => (tekst.length > LANGST ? `${tekst.slice(0, LANGST - 1)}…` : tekst);
