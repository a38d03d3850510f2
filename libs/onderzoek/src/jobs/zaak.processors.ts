import { Injectable } from '@nestjs/common';
import type { Actor } from '@navolgbaar/platform/auth';
import { type GebeurtenisVerwerker, type OntvangenGebeurtenis, Verwerkt } from '@navolgbaar/platform/outbox';
import { NoteerBesmetting } from '../application/noteer-besmetting/noteer-besmetting.use-case';
import { NoteerPartnerantwoord } from '../application/noteer-partnerantwoord/noteer-partnerantwoord.use-case';
import { NoteerUitstel } from '../application/noteer-uitstel/noteer-uitstel.use-case';
import { NeemOpgavenOver } from '../application/geef-opdracht/neem-opgaven-over.use-case';
import { SluitZaakmeldingen } from '../application/sluit-zaak/sluit-zaakmeldingen.use-case';
import { OpenZaakNaGebeurtenis } from '../application/open-zaak/open-zaak-na-gebeurtenis.use-case';
import { Zaakpost } from '../application/stuur-brief/zaakpost';
import { VolgAanbieder } from '../application/volg-aanbieder/volg-aanbieder.use-case';
import { VolgSamenvoeging } from '../application/volg-samenvoeging/volg-samenvoeging.use-case';
import { VolgOpdracht } from '../application/volg-opdracht/volg-opdracht.use-case';

@Injectable()
@Verwerkt('MeldingGeregistreerd', { naam: 'onderzoek-open-zaak-calamiteit' })
export class OpenZaakCalamiteitProcessor implements GebeurtenisVerwerker<'MeldingGeregistreerd'> {
  constructor(private readonly open: OpenZaakNaGebeurtenis) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'MeldingGeregistreerd'>, actor: Actor): Promise<void> {
    await this.open.naMelding(actor, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('AanbiederGewijzigd', { naam: 'onderzoek-volg-aanbieder' })
export class VolgAanbiederProcessor implements GebeurtenisVerwerker<'AanbiederGewijzigd'> {
  constructor(private readonly volg: VolgAanbieder) {}

  verwerk({ payload }: OntvangenGebeurtenis<'AanbiederGewijzigd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.aanbiederId);
  }
}

@Injectable()
@Verwerkt('BesluitGenomen', { naam: 'onderzoek-open-zaak-besluit' })
export class OpenZaakBesluitProcessor implements GebeurtenisVerwerker<'BesluitGenomen'> {
  constructor(private readonly open: OpenZaakNaGebeurtenis) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'BesluitGenomen'>, actor: Actor): Promise<void> {
    if (payload.besluit === 'actie') await this.open.naBesluit(actor, payload);
  }
}

@Injectable()
@Verwerkt('MeldingsoortGewijzigd', { naam: 'onderzoek-open-zaak-na-soortwijziging' })
export class OpenZaakNaSoortwijzigingProcessor implements GebeurtenisVerwerker<'MeldingsoortGewijzigd'> {
  constructor(private readonly open: OpenZaakNaGebeurtenis) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'MeldingsoortGewijzigd'>, actor: Actor): Promise<void> {
    await this.open.naMelding(actor, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('MeldingSamengevoegd', { naam: 'onderzoek-neem-samengevoegde-melding-op' })
export class NeemSamengevoegdeOpProcessor implements GebeurtenisVerwerker<'MeldingSamengevoegd'> {
  constructor(private readonly volg: VolgSamenvoeging) {}

  verwerk({ payload }: OntvangenGebeurtenis<'MeldingSamengevoegd'>, actor: Actor): Promise<void> {
    return this.volg.execute(actor, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('MeldingGesplitst', { naam: 'onderzoek-laat-gesplitste-melding-los' })
export class LaatGesplitsteLosProcessor implements GebeurtenisVerwerker<'MeldingGesplitst'> {
  constructor(
    private readonly volg: VolgSamenvoeging,
    private readonly open: OpenZaakNaGebeurtenis,
  ) {}

  /** A calamiteit that stands by itself again follows the protocol again. */
  async verwerk({ payload }: OntvangenGebeurtenis<'MeldingGesplitst'>, actor: Actor): Promise<void> {
    await this.volg.execute(actor, payload.meldingId);
    await this.open.naMelding(actor, payload.meldingId);
  }
}

@Injectable()
@Verwerkt('OpdrachtGegeven', { naam: 'onderzoek-stuur-opdracht' })
export class StuurOpdrachtProcessor implements GebeurtenisVerwerker<'OpdrachtGegeven'> {
  constructor(private readonly post: Zaakpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'OpdrachtGegeven'>, actor: Actor): Promise<void> {
    return this.post.opdracht(actor, payload.opdrachtId);
  }
}

@Injectable()
@Verwerkt('RapportOntvangen', { naam: 'onderzoek-volg-rapport' })
export class VolgRapportProcessor implements GebeurtenisVerwerker<'RapportOntvangen'> {
  constructor(private readonly volg: VolgOpdracht) {}

  verwerk({ payload, gebruikerId }: OntvangenGebeurtenis<'RapportOntvangen'>, actor: Actor): Promise<void> {
    return this.volg.naRapport(actor, payload, gebruikerId);
  }
}

@Injectable()
@Verwerkt('RapportOntvangen', { naam: 'onderzoek-bevestig-rapport' })
export class BevestigRapportProcessor implements GebeurtenisVerwerker<'RapportOntvangen'> {
  constructor(private readonly post: Zaakpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'RapportOntvangen'>, actor: Actor): Promise<void> {
    const { opdrachtId, rapportId: id, teLaat } = payload;
    return this.post.rapportOntvangen(actor, opdrachtId, { id, teLaat });
  }
}

@Injectable()
@Verwerkt('RapportBeoordeeld', { naam: 'onderzoek-stuur-oordeel' })
export class StuurOordeelProcessor implements GebeurtenisVerwerker<'RapportBeoordeeld'> {
  constructor(private readonly post: Zaakpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'RapportBeoordeeld'>, actor: Actor): Promise<void> {
    return this.post.rapportBeoordeeld(actor, payload.opdrachtId, payload.rapportId);
  }
}

@Injectable()
@Verwerkt('GeenCalamiteitVastgesteld', { naam: 'onderzoek-meld-geen-calamiteit' })
export class MeldGeenCalamiteitProcessor implements GebeurtenisVerwerker<'GeenCalamiteitVastgesteld'> {
  constructor(private readonly post: Zaakpost) {}

  verwerk({ payload }: OntvangenGebeurtenis<'GeenCalamiteitVastgesteld'>, actor: Actor): Promise<void> {
    return this.post.geenCalamiteit(actor, payload.zaakId);
  }
}

@Injectable()
@Verwerkt('TermijnVerlengd', { naam: 'onderzoek-volg-termijn' })
export class VolgTermijnProcessor implements GebeurtenisVerwerker<'TermijnVerlengd'> {
  constructor(private readonly volg: VolgOpdracht) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnVerlengd'>, actor: Actor): Promise<void> {
    const { object, objectId: opdrachtId, termijnId, uiterlijk } = payload;
    if (object === 'opdracht')
      await this.volg.naNieuweDag(actor, { opdrachtId, termijnId, uiterlijk }, 'verlengd');
  }
}

@Injectable()
@Verwerkt('TermijnHervat', { naam: 'onderzoek-volg-hervatting' })
export class VolgHervattingProcessor implements GebeurtenisVerwerker<'TermijnHervat'> {
  constructor(private readonly volg: VolgOpdracht) {}

  async verwerk({ payload }: OntvangenGebeurtenis<'TermijnHervat'>, actor: Actor): Promise<void> {
    const { object, objectId: opdrachtId, termijnId, uiterlijk } = payload;
    const dag = { opdrachtId, termijnId, uiterlijk };
    if (object === 'opdracht') await this.volg.naNieuweDag(actor, dag, 'loopt weer,');
  }
}

@Injectable()
@Verwerkt('UitstelGevraagd', { naam: 'onderzoek-noteer-uitstelvraag' })
export class NoteerUitstelvraagProcessor implements GebeurtenisVerwerker<'UitstelGevraagd'> {
  constructor(private readonly noteer: NoteerUitstel) {}

  verwerk({ payload, gebruikerId }: OntvangenGebeurtenis<'UitstelGevraagd'>, actor: Actor): Promise<void> {
    return this.noteer.execute(actor, payload, 'gevraagd', gebruikerId);
  }
}

@Injectable()
@Verwerkt('UitstelBeslist', { naam: 'onderzoek-noteer-uitstelbesluit' })
export class NoteerUitstelbesluitProcessor implements GebeurtenisVerwerker<'UitstelBeslist'> {
  constructor(private readonly noteer: NoteerUitstel) {}

  verwerk({ payload, gebruikerId }: OntvangenGebeurtenis<'UitstelBeslist'>, actor: Actor): Promise<void> {
    return this.noteer.execute(actor, payload, payload.uitkomst, gebruikerId);
  }
}

@Injectable()
@Verwerkt('DocumentBesmet', { naam: 'onderzoek-noteer-besmetting' })
export class NoteerBesmettingProcessor implements GebeurtenisVerwerker<'DocumentBesmet'> {
  constructor(private readonly noteer: NoteerBesmetting) {}

  verwerk({ payload }: OntvangenGebeurtenis<'DocumentBesmet'>, actor: Actor): Promise<void> {
    return this.noteer.execute(actor, payload);
  }
}

@Injectable()
@Verwerkt('ZaakGesloten', { naam: 'onderzoek-sluit-procesinformatie' })
export class SluitProcesinformatieProcessor implements GebeurtenisVerwerker<'ZaakGesloten'> {
  constructor(private readonly sluit: SluitZaakmeldingen) {}

  verwerk({ payload }: OntvangenGebeurtenis<'ZaakGesloten'>, actor: Actor): Promise<void> {
    return this.sluit.execute(actor, payload.zaakId);
  }
}

@Injectable()
@Verwerkt('OpdrachtGegeven', { naam: 'onderzoek-neem-opgave-over' })
export class NeemOpgavenOverProcessor implements GebeurtenisVerwerker<'OpdrachtGegeven'> {
  constructor(private readonly neemOver: NeemOpgavenOver) {}

  verwerk({ payload }: OntvangenGebeurtenis<'OpdrachtGegeven'>, actor: Actor): Promise<void> {
    return this.neemOver.execute(actor, payload);
  }
}

@Injectable()
@Verwerkt('PartnerAntwoordde', { naam: 'onderzoek-noteer-partnerantwoord' })
export class NoteerPartnerantwoordProcessor implements GebeurtenisVerwerker<'PartnerAntwoordde'> {
  constructor(private readonly noteer: NoteerPartnerantwoord) {}

  verwerk({ payload }: OntvangenGebeurtenis<'PartnerAntwoordde'>, actor: Actor): Promise<void> {
    return this.noteer.execute(actor, payload);
  }
}
