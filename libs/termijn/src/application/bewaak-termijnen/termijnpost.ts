import { Injectable } from '@nestjs/common';
import { type Samenvoegvelden, type Sjablooncode, ZetBerichtKlaar, alsContact } from '@navolgbaar/bericht';
import { DomeinFout, Klok } from '@navolgbaar/kernel';
import type { Actor } from '@navolgbaar/platform/auth';
import { Configuratie } from '@navolgbaar/platform/config';
import { Temporal } from 'temporal-polyfill';
import { schrijfDuur } from '../../domain/duur';
import type { Termijnontvanger } from '../../domain/definitie';
import type { Escalatietrap } from '../../domain/escalatie';
import { huidigeVersie } from '../../domain/lopende-termijn';
import { schrijfResterend } from '../../domain/mijlpalen';
import { schrijfBron, schrijfDatum } from '../../domain/schrijfwijze';
import type { Uitstelverzoek } from '../../domain/uitstelverzoek';
import { termijnpad } from '../termijnpad';
import type { GeplandeMijlpaal, Termijn } from '../ports/termijn.repository';
import { type Lezer, type Lezers, Lezersbron, alsMedewerker } from './lezers';

/** One milestone and whom its letter goes to. */
export interface Bezorging {
  readonly kies: GeplandeMijlpaal;
  /** Null: the case was not shared with a college, and a coordinator decides. */
  readonly lezers: readonly Lezer[] | null;
  /** The day on which it should have come; null when nothing is late. */
  readonly geplandOp: Temporal.PlainDate | null;
}

interface Partijbrief {
  readonly sleutel: string;
  readonly aan: Readonly<Partial<Record<Termijnontvanger, Sjablooncode>>>;
  readonly velden: Samenvoegvelden;
}

const uitstelvelden = ({ gevraagdOp, duur }: Uitstelverzoek): Samenvoegvelden => ({
  gevraagdOp: schrijfDatum(Temporal.PlainDate.from(gevraagdOp)),
  gevraagdeDuur: schrijfDuur(duur),
});

/** The letter in time, and that which comes late. */
type Sjabloonpaar = readonly [Sjablooncode, Sjablooncode];

const DELEN: Sjabloonpaar = ['termijn-delen-medewerker', 'termijn-delen-medewerker-laat'];
const ESCALATIE: Readonly<Record<Escalatietrap, Sjabloonpaar>> = {
  coordinator: ['termijn-escalatie-coordinator', 'termijn-escalatie-coordinator-laat'],
  jurist: ['termijn-escalatie-jurist', 'termijn-escalatie-jurist-laat'],
  college: ['termijn-escalatie-college', 'termijn-escalatie-college-laat'],
};
const MIJLPAAL: Readonly<
  Record<'herinnering' | 'verstreken', Readonly<Record<'aanbieder' | 'medewerker', Sjabloonpaar>>>
> = {
  herinnering: {
    aanbieder: ['termijn-herinnering', 'termijn-herinnering-laat'],
    medewerker: ['termijn-herinnering-medewerker', 'termijn-herinnering-medewerker-laat'],
  },
  verstreken: {
    aanbieder: ['termijn-verlopen', 'termijn-verlopen-laat'],
    medewerker: ['termijn-verlopen-medewerker', 'termijn-verlopen-medewerker-laat'],
  },
};
const STILSTAND = {
  'termijn-opgeschort': 'termijn-opgeschort-medewerker',
  'termijn-hervat': 'termijn-hervat-medewerker',
} as const satisfies Partial<Record<Sjablooncode, Sjablooncode>>;
const TRAPNAAM: Readonly<Record<string, string>> = {
  coordinator: 'de coördinator',
  jurist: 'de jurist',
  college: 'het college',
};

function sjabloonVan({ kies, lezers, geplandOp }: Bezorging): Sjablooncode {
  const { soort, ontvanger } = kies;
  const wat = (): Sjabloonpaar => {
    if (lezers === null) return DELEN;
    if (soort === 'escalatie') return ESCALATIE[ontvanger as Escalatietrap];
    return MIJLPAAL[soort][ontvanger === 'aanbieder' ? 'aanbieder' : 'medewerker'];
  };
  return wat()[geplandOp ? 1 : 0];
}

/** The letter to a college is keyed without its day: a second college that is told later is no second letter to the first. */
function sleutelVan(termijn: Termijn, { kies, lezers }: Bezorging): string {
  const basis = `termijn-${termijn.id}-${kies.versie}`;
  if (lezers === null) return `${basis}-delen`;
  if (kies.ontvanger === 'college') return `${basis}-escalatie-college`;
  return kies.soort === 'escalatie'
    ? `${basis}-escalatie-${kies.ontvanger}`
    : `${basis}-${kies.soort}-${kies.op.toString()}`;
}

/** Writes the letters of a term, inside the unit of work of whoever asks. */
@Injectable()
export class Termijnpost {
  constructor(
    private readonly berichten: ZetBerichtKlaar,
    private readonly bron: Lezersbron,
    private readonly configuratie: Configuratie,
    private readonly klok: Klok,
  ) {}

  /** Readers for one unit of work. */
  open(): Lezers {
    return this.bron.open();
  }

  /** @returns false when nobody could be reached: there is no address that mail can go to */
  async bezorg(actor: Actor, termijn: Termijn, brief: Bezorging, lezers: Lezers): Promise<boolean> {
    const { geplandOp } = brief;
    const aan = brief.lezers ?? (await lezers.van(termijn, 'coordinator')) ?? [];
    const extra: Samenvoegvelden = geplandOp ? { geplandOp: schrijfDatum(geplandOp) } : {};
    const velden = { ...(await this.velden(termijn, lezers)), ...extra };
    const [sjabloon, sleutel] = [sjabloonVan(brief), sleutelVan(termijn, brief)];
    let bezorgd = false;
    for (const lezer of aan) {
      if (await this.zetKlaar(actor, termijn, { sjabloon, sleutel, lezer, velden })) bezorgd = true;
    }
    return bezorgd;
  }

  /** Tells the handler that a reader could not be reached, so that nothing is left out in silence. */
  async meldOnbezorgbaar(actor: Actor, termijn: Termijn, { kies }: Bezorging, lezers: Lezers): Promise<void> {
    const trap = kies.soort === 'escalatie';
    const sjabloon = trap ? 'termijn-trap-onbezorgbaar-medewerker' : 'termijn-onbezorgbaar-medewerker';
    const velden = {
      ...(await this.velden(termijn, lezers)),
      ...(trap ? { trap: TRAPNAAM[kies.ontvanger] ?? kies.ontvanger } : {}),
    };
    const wat = trap ? `${kies.ontvanger}-onbezorgbaar` : 'onbezorgbaar';
    const sleutel = `termijn-${termijn.id}-${kies.versie}-${wat}-${kies.op.toString()}`;
    for (const contact of await lezers.behandelaars(termijn)) {
      await this.zetKlaar(actor, termijn, { sjabloon, sleutel, lezer: alsMedewerker(contact), velden });
    }
  }

  /** The new last day, to the provider whose term it is. */
  meldVerlenging(actor: Actor, termijn: Termijn, vorige: Temporal.PlainDate): Promise<void> {
    return this.schrijfPartijen(actor, termijn, {
      sleutel: `termijn-${termijn.id}-${termijn.versie}-verlengd`,
      aan: { aanbieder: 'termijn-verlengd' },
      velden: { vorigeDatum: schrijfDatum(vorige) },
    });
  }

  /** That a request for extension came in: to the provider as confirmation, and to the handler, who decides. */
  meldUitstelvraag(actor: Actor, termijn: Termijn, verzoek: Uitstelverzoek): Promise<void> {
    return this.schrijfPartijen(actor, termijn, {
      sleutel: `uitstel-${verzoek.id}`,
      aan: { aanbieder: 'uitstel-gevraagd', behandelaar: 'uitstel-gevraagd-medewerker' },
      velden: uitstelvelden(verzoek),
    });
  }

  /** What was decided on the request, to the provider. @param vorige the last day before it was granted; null: refused */
  meldUitstelbesluit(
    actor: Actor,
    termijn: Termijn,
    verzoek: Uitstelverzoek,
    vorige: Temporal.PlainDate | null,
  ): Promise<void> {
    return this.schrijfPartijen(actor, termijn, {
      sleutel: `uitstel-${verzoek.id}-besluit`,
      aan: { aanbieder: vorige ? 'uitstel-toegewezen' : 'uitstel-afgewezen' },
      velden: { ...uitstelvelden(verzoek), ...(vorige ? { vorigeDatum: schrijfDatum(vorige) } : {}) },
    });
  }

  /** That nobody needs to decide any more, to the handler. */
  meldUitstelIngetrokken(actor: Actor, termijn: Termijn, verzoek: Uitstelverzoek): Promise<void> {
    return this.schrijfPartijen(actor, termijn, {
      sleutel: `uitstel-${verzoek.id}-ingetrokken`,
      aan: { behandelaar: 'uitstel-ingetrokken-medewerker' },
      velden: uitstelvelden(verzoek),
    });
  }

  /** That the clock stands still or runs again: to the provider whose term it is, and to the handler. */
  async meldStilstand(actor: Actor, termijn: Termijn, sjabloon: keyof typeof STILSTAND): Promise<void> {
    const sinds = huidigeVersie(termijn.verloop).wijziging?.op;
    await this.schrijfPartijen(actor, termijn, {
      sleutel: `termijn-${termijn.id}-${termijn.versie}-stilstand`,
      aan: { aanbieder: sjabloon, behandelaar: STILSTAND[sjabloon] },
      velden: {
        besluitdatum: sinds ? schrijfDatum(sinds) : '',
        stilVanaf: sinds ? schrijfDatum(sinds.add({ days: 1 })) : '',
      },
    });
  }

  /** One piece of news about a term, in a letter of its own for each party. */
  private async schrijfPartijen(
    actor: Actor,
    termijn: Termijn,
    { sleutel, aan, velden: extra }: Partijbrief,
  ): Promise<void> {
    const lezers = this.open();
    const velden = { ...(await this.velden(termijn, lezers)), ...extra };
    for (const [partij, sjabloon] of Object.entries(aan) as [Termijnontvanger, Sjablooncode][]) {
      for (const lezer of (await lezers.van(termijn, partij)) ?? []) {
        await this.zetKlaar(actor, termijn, { sjabloon, sleutel, lezer, velden });
      }
    }
  }

  private async zetKlaar(
    actor: Actor,
    termijn: Termijn,
    brief: { sjabloon: Sjablooncode; sleutel: string; lezer: Lezer; velden: Samenvoegvelden },
  ): Promise<boolean> {
    const { sjabloon, velden, lezer } = brief;
    try {
      await this.berichten.execute(actor, {
        sleutel: `${brief.sleutel}-${lezer.wie}`,
        ...{ sjabloon, velden },
        ontvanger: {
          ...{ soort: lezer.soort, adres: lezer.adres },
          aanbiederId: lezer.soort === 'aanbieder' ? lezer.wie : undefined,
          gemeenteId: lezer.gemeenteId,
        },
        // A letter belongs to the dossier of the case, where the handler looks for it.
        object: termijn.zaakId ? 'zaak' : termijn.object,
        objectId: termijn.zaakId ?? termijn.objectId,
      });
      return true;
    } catch (fout) {
      if (fout instanceof DomeinFout && fout.code === 'BERICHT.ADRES_ONGELDIG') return false;
      throw fout;
    }
  }

  private async velden(termijn: Termijn, lezers: Lezers): Promise<Samenvoegvelden> {
    const organisatie = await lezers.organisatie();
    const aanbieder = await lezers.aanbieder(termijn);
    const [behandelaar] = await lezers.behandelaars(termijn);
    const { definitie, kenmerk, verloop } = termijn;
    const { uiterlijk } = huidigeVersie(verloop);
    const { basisUrl } = this.configuratie;
    return {
      ...{ organisatie, kenmerk, zaaknummer: kenmerk, afzender: 'De toezichthouder' },
      aanbieder: aanbieder?.naam ?? 'de aanbieder',
      contact: behandelaar
        ? alsContact(behandelaar, 'toezichthouder')
        : `de toezichthouder van ${organisatie}`,
      portaal: basisUrl,
      werkbank: `${basisUrl}/werkbank${termijnpad(termijn)}`,
      termijn: definitie.naam,
      grondslag: schrijfBron(definitie.grondslag.bron),
      gevolg: definitie.gevolg,
      startdatum: schrijfDatum(verloop.start),
      uiterlijkeDatum: schrijfDatum(uiterlijk),
      resterend: schrijfResterend(this.klok.vandaag(), uiterlijk),
    };
  }
}
