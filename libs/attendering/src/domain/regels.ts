import type { Gebeurtenissen, Gebeurtenistype } from '@navolgbaar/kernel';
import type { Attenderingsoort } from './soorten';

/** Something with a page, or a term or letter that belongs to such a thing. */
export interface Onderwerp {
  readonly object: string;
  readonly objectId: string;
}

/** Who is told. */
export type Kring =
  /** Who handles the melding or the case that this belongs to; the coordinators where nobody does. */
  | { readonly wie: 'behandelaar'; readonly van: Onderwerp }
  /** The same, and the coordinators with him: it cannot wait for one person. */
  | { readonly wie: 'behandelaar_en_coordinatoren'; readonly van: Onderwerp }
  /** These people of the team. */
  | { readonly wie: 'personen'; readonly ids: readonly string[] }
  /** All coordinators: it is nobody's own work. */
  | { readonly wie: 'coordinatoren' }
  /** Who decides about accounts of this provider; the beheerders where it has nobody for that. */
  | { readonly wie: 'accountbeheer'; readonly aanbiederId: string }
  /** Everybody of the provider that this was made for. */
  | { readonly wie: 'aanbieder'; readonly van: Onderwerp }
  /** Who reads for the college of a gemeente. */
  | { readonly wie: 'college'; readonly gemeenteId: string }
  /** Who advises that college. */
  | { readonly wie: 'jurist'; readonly gemeenteId: string };

export interface Attendering {
  readonly soort: Attenderingsoort;
  readonly over: Onderwerp;
  readonly aan: Kring;
}

type Regel<T extends Gebeurtenistype> =
  /** Null: not this time. */
  ((feit: Gebeurtenissen[T]) => Attendering | null) | { readonly geen: string };

const zaak = (objectId: string): Onderwerp => ({ object: 'zaak', objectId });
const melding = (objectId: string): Onderwerp => ({ object: 'melding', objectId });
const opgave = (objectId: string): Onderwerp => ({ object: 'opgave', objectId });
const twijfel = (objectId: string): Onderwerp => ({ object: 'twijfel', objectId });
const opdracht = (objectId: string): Onderwerp => ({ object: 'opdracht', objectId });
const opvraaglijst = (objectId: string): Onderwerp => ({ object: 'opvraaglijst', objectId });
const maatregel = (objectId: string): Onderwerp => ({ object: 'maatregel', objectId });
/** What a college has no page of, it reads in its list. */
const gedeeldStuk = ({ delingId, object, objectId }: Gebeurtenissen['GedeeldMetCollege']): Onderwerp =>
  object === 'bevoegdheid' ? { object: 'collegestuk', objectId: delingId } : { object, objectId };
const collegeadvies = (objectId: string): Onderwerp => ({ object: 'collegeadvies', objectId });
const afspraak = (objectId: string): Onderwerp => ({ object: 'veiligheidsafspraak', objectId });
const corrigerend = (objectId: string): Onderwerp => ({ object: 'corrigerend', objectId });
const rapport = (objectId: string): Onderwerp => ({ object: 'rapport', objectId });
const termijn = (objectId: string): Onderwerp => ({ object: 'termijn', objectId });

const aanBehandelaar = (soort: Attenderingsoort, over: Onderwerp, van = over): Attendering => ({
  ...{ soort, over, aan: { wie: 'behandelaar', van } },
});
const aanPersonen = (soort: Attenderingsoort, over: Onderwerp, ids: readonly string[]): Attendering => ({
  ...{ soort, over, aan: { wie: 'personen', ids } },
});
const aanCoordinatoren = (soort: Attenderingsoort, over: Onderwerp): Attendering => ({
  ...{ soort, over, aan: { wie: 'coordinatoren' } },
});
const aanAanbieder = (soort: Attenderingsoort, over: Onderwerp): Attendering => ({
  ...{ soort, over, aan: { wie: 'aanbieder', van: over } },
});

const aanCollege = (soort: Attenderingsoort, over: Onderwerp, gemeenteId: string): Attendering => ({
  ...{ soort, over, aan: { wie: 'college', gemeenteId } },
});

/** Who handles the other melding did not see it happen. That two are not the same changes nothing for him. */
const overVerband = (andereId: string, soort: string): Attendering | null =>
  soort === 'niet_dezelfde' ? null : aanBehandelaar('melding_verband', melding(andereId));

/** Where somebody handles what it is about: the case, or the melding before there is one. */
const plaatsVan = ({ zaakId, meldingId }: { zaakId: string | null; meldingId: string | null }): Onderwerp =>
  zaakId ? zaak(zaakId) : melding(meldingId ?? '');

/** What changes of a measure for the provider that it was made known to; what the gemeente reports back is for the team. */
const MAATREGEL_VOOR_AANBIEDER: Readonly<Record<string, Attenderingsoort>> = {
  maakBekend: 'corrigerend_bekendgemaakt',
  schors: 'corrigerend_geschorst',
  ...{ eindigSchorsing: 'corrigerend_veranderd', eindigSchorsingUitgevoerd: 'corrigerend_veranderd' },
  wijzigEinde: 'corrigerend_veranderd',
  ...{ verleng: 'corrigerend_veranderd', hefOp: 'corrigerend_veranderd', herroep: 'corrigerend_veranderd' },
  // What ends a stop tells by itself that it stands on the public page no more.
  ...{ kondigOpenbaarAan: 'stop_wordt_openbaar', plaatsOpPagina: 'stop_openbaar' },
  ...{ maakOpenbaar: 'stop_openbaar', haalVanOpenbarePagina: 'stop_van_pagina' },
  // Of the hand-over itself a provider is not told here.
  draagOverVanPagina: 'stop_van_pagina',
};

const STAP = {
  herinnering: 'termijn_nadert',
  verstreken: 'termijn_verstreken',
  escalatie: 'termijn_escalatie',
} as const;

/**
 * Which event is told to whom: the whole house in one table. The compiler asks for every event, and an event that
 * nobody is told says why. AANNAME: no source says who must be told what; a person switches a kind off himself.
 */
export const attenderingsregels: { readonly [T in Gebeurtenistype]: Regel<T> } = {
  AccountGevraagd: ({ verzoekId, aanbiederId }) => ({
    ...{ soort: 'account_gevraagd', over: { object: 'accountverzoek', objectId: verzoekId } },
    aan: { wie: 'accountbeheer', aanbiederId },
  }),
  AanbiederGewijzigd: { geen: 'het register is niemands werk in het bijzonder' },
  MeldingenOvergenomen: { geen: 'wie de lijst overneemt, ziet zelf het verslag' },
  MeldingGeregistreerd: { geen: 'niemand behandelt de melding nog; zij staat in de lijst van het team' },
  MeldingToegewezen: ({ meldingId, behandelaarId }) =>
    aanPersonen('melding_toegewezen', melding(meldingId), [behandelaarId]),
  MeldingaanbiederGewijzigd: { geen: 'wie de aanbieder wijzigt, heeft de melding voor zich' },
  MelderVuldeAan: ({ meldingId }) => aanBehandelaar('melder_vulde_aan', melding(meldingId)),
  OpgaveAangevuld: ({ meldingId }) => aanBehandelaar('opgave_aangevuld', melding(meldingId)),
  OpgavevraagGesteld: ({ meldingId }) => aanAanbieder('opgavevraag_gekregen', opgave(meldingId)),
  TwijfelGemeld: ({ twijfelId }) => aanCoordinatoren('twijfel_gemeld', twijfel(twijfelId)),
  TwijfelGeconcludeerd: ({ twijfelId }) => aanCoordinatoren('twijfel_geconcludeerd', twijfel(twijfelId)),
  OpeningGevraagd: ({ meldingId }) => aanCoordinatoren('opening_gevraagd', melding(meldingId)),
  OpeningBeslist: ({ meldingId, gebruikerId }) =>
    aanPersonen('opening_beslist', melding(meldingId), [gebruikerId]),
  VerzegelingInNoodGeopend: ({ meldingId }) => aanCoordinatoren('in_nood_geopend', melding(meldingId)),
  MeldingDoorgezonden: { geen: 'wie doorzendt, behandelt de melding; de afzender krijgt bericht' },
  PartnercodeGevraagd: { geen: 'de code gaat vanzelf naar de contactpersoon van de partner' },
  PartnerAntwoordde: ({ meldingId, zaakId }) =>
    aanBehandelaar('partner_antwoordde', zaakId ? zaak(zaakId) : melding(meldingId ?? '')),
  MeldingVerbonden: ({ andereId, soort }) => overVerband(andereId, soort),
  MeldingVerbandVerbroken: ({ andereId, soort }) => overVerband(andereId, soort),
  MeldingSamengevoegd: { geen: 'het verband zelf wordt verteld' },
  MeldingGesplitst: { geen: 'het verbreken van het verband wordt verteld' },
  MeldingsoortGewijzigd: {
    geen: 'wie de soort wijzigt, heeft de melding voor zich; een zaak die volgt, wordt verteld',
  },
  WegingVastgesteld: { geen: 'de weging is een stap naar het besluit, en dat wordt wel verteld' },
  PatroonGezien: ({ patroonId }) =>
    aanCoordinatoren('patroon_gezien', { object: 'patroon', objectId: patroonId }),
  // Whoever weighed it is the one person who may not confirm it.
  WegingWachtOpTweede: ({ meldingId }) => aanCoordinatoren('weging_wacht_op_tweede', melding(meldingId)),
  WeegtaakOntstaan: ({ meldingId }) => aanBehandelaar('weegtaak_ontstaan', melding(meldingId)),
  BesluitGenomen: ({ meldingId }) => aanBehandelaar('werkoverleg_besloten', melding(meldingId)),
  BesluitTeruggenomen: ({ meldingId }) => aanBehandelaar('besluit_teruggenomen', melding(meldingId)),
  ActiepuntGegeven: ({ meldingId, eigenaarId }) =>
    aanPersonen('actiepunt_gekregen', melding(meldingId), [eigenaarId]),
  HerwegingGestart: ({ herwegingId, gebruikerIds }) =>
    aanPersonen('herweging_gekregen', { object: 'herweging', objectId: herwegingId }, gebruikerIds),
  WerkoverlegGesloten: { geen: 'wie meedeed, weet het; de notulen staan bij het werkoverleg' },
  ZaakGeopend: { geen: 'wie de zaak krijgt, hoort dat door de toewijzing of het besluit' },
  ThemaonderzoekGestart: ({ themaonderzoekId, leiderId }) =>
    aanPersonen('themaonderzoek_begonnen', { object: 'themaonderzoek', objectId: themaonderzoekId }, [
      leiderId,
    ]),
  ThemazaakGevraagd: { geen: 'de zaak volgt vanzelf; dat het themaonderzoek begint, wordt verteld' },
  MeldingBijZaakGevoegd: { geen: 'wie de melding toevoegt, behandelt de zaak' },
  ZaakToegewezen: ({ zaakId, behandelaarId }) =>
    aanPersonen('zaak_toegewezen', zaak(zaakId), [behandelaarId]),
  ZaakToegangVerleend: ({ zaakId, gebruikerIds }) =>
    aanPersonen('toegang_gekregen', zaak(zaakId), gebruikerIds),
  GeenCalamiteitVastgesteld: { geen: 'de aanbieder krijgt een brief en ziet de zaak niet' },
  OpdrachtGegeven: ({ opdrachtId }) => aanAanbieder('opdracht_gekregen', opdracht(opdrachtId)),
  RapportOntvangen: ({ opdrachtId }) => aanBehandelaar('rapport_ontvangen', opdracht(opdrachtId)),
  RapportBeoordeeld: ({ opdrachtId }) => aanAanbieder('rapport_beoordeeld', opdracht(opdrachtId)),
  OpvraaglijstVerstuurd: ({ opvraaglijstId }) =>
    aanAanbieder('opvraaglijst_gekregen', opvraaglijst(opvraaglijstId)),
  OpvraaglijstIngetrokken: { geen: 'de aanbieder krijgt een brief; het portaal toont het' },
  OpvraaglijstBeantwoord: ({ opvraaglijstId }) =>
    aanBehandelaar('opvraaglijst_beantwoord', opvraaglijst(opvraaglijstId)),
  WederhoorVerstuurd: { geen: 'de aanbieder krijgt een brief' },
  // What a colleague wrote down himself he is not told.
  WederhoorGereageerd: ({ rapportId }) => aanBehandelaar('wederhoor_gereageerd', rapport(rapportId)),
  WederhoorAfgerond: { geen: 'de aanbieder krijgt een brief met de antwoorden op het portaal' },
  WederhoorIngetrokken: { geen: 'de aanbieder krijgt een brief' },
  VerbeterplanOntvangen: ({ zaakId }) => aanBehandelaar('verbeterplan_ontvangen', zaak(zaakId)),
  ZaakGesloten: ({ zaakId }) => aanBehandelaar('zaak_gesloten', zaak(zaakId)),
  MaatregelOpgelegd: ({ maatregelId }) => aanAanbieder('maatregel_gekregen', maatregel(maatregelId)),
  MaatregelBeantwoord: ({ maatregelId }) => aanBehandelaar('maatregel_beantwoord', maatregel(maatregelId)),
  MaatregelOpgevolgd: ({ maatregelId }) => aanAanbieder('maatregel_beoordeeld', maatregel(maatregelId)),
  MaatregelDeelsOpgevolgd: ({ maatregelId }) => aanAanbieder('maatregel_beoordeeld', maatregel(maatregelId)),
  MaatregelTermijnVernieuwd: ({ maatregelId }) =>
    aanAanbieder('maatregel_nieuwe_termijn', maatregel(maatregelId)),
  MaatregelRestNaarCollege: { geen: 'het voorstel voor een advies wordt verteld' },
  MaatregelNietOpgevolgd: ({ maatregelId }) => aanAanbieder('maatregel_beoordeeld', maatregel(maatregelId)),
  MaatregelIngetrokken: ({ maatregelId }) => aanAanbieder('maatregel_ingetrokken', maatregel(maatregelId)),
  VeiligheidsafspraakGemaakt: ({ afspraakId }) =>
    aanAanbieder('veiligheidsafspraak_gekregen', afspraak(afspraakId)),
  VeiligheidsafspraakUitgevoerdGemeld: ({ afspraakId, ...waar }) =>
    aanBehandelaar('veiligheidsafspraak_gemeld', afspraak(afspraakId), plaatsVan(waar)),
  VeiligheidsafspraakGecontroleerd: ({ afspraakId }) =>
    aanAanbieder('veiligheidsafspraak_gecontroleerd', afspraak(afspraakId)),
  VeiligheidsafspraakGeschonden: ({ afspraakId, ...waar }) => ({
    ...{ soort: 'veiligheidsafspraak_geschonden', over: afspraak(afspraakId) },
    aan: { wie: 'behandelaar_en_coordinatoren', van: plaatsVan(waar) },
  }),
  SchendingNaarCollege: { geen: 'het voorstel voor een advies wordt verteld' },
  VeiligheidsafspraakBeeindigd: ({ afspraakId }) =>
    aanAanbieder('veiligheidsafspraak_beeindigd', afspraak(afspraakId)),
  // Of an advice the sending is told: it asks for a decision.
  GedeeldMetCollege: (deling) =>
    deling.object === 'collegeadvies'
      ? null
      : aanCollege('gedeeld_met_college', gedeeldStuk(deling), deling.gemeenteId),
  DelingIngetrokken: (deling) => aanCollege('deling_ingetrokken', gedeeldStuk(deling), deling.gemeenteId),
  CollegeadviesVoorgesteld: ({ adviesId }) => aanBehandelaar('advies_voorgesteld', collegeadvies(adviesId)),
  CollegeadviesVoorgelegd: ({ adviesId, gemeenteId }) => ({
    ...{ soort: 'advies_voor_jurist', over: collegeadvies(adviesId), aan: { wie: 'jurist', gemeenteId } },
  }),
  CollegeadviesGetoetst: ({ adviesId }) => aanBehandelaar('advies_getoetst', collegeadvies(adviesId)),
  CollegeadviesVerzonden: ({ adviesId, gemeenteId }) =>
    aanCollege('advies_om_te_besluiten', collegeadvies(adviesId), gemeenteId),
  CollegeadviesBevraagd: ({ adviesId }) => aanBehandelaar('advies_bevraagd', collegeadvies(adviesId)),
  CollegeadviesBeantwoord: ({ adviesId, gemeenteId }) =>
    aanCollege('advies_beantwoord', collegeadvies(adviesId), gemeenteId),
  CollegeadviesBesloten: ({ adviesId }) => aanBehandelaar('advies_besloten', collegeadvies(adviesId)),
  CollegeadviesOvergedragen: ({ adviesId, gemeenteId, bij }) =>
    bij && {
      ...{ soort: `advies_overgedragen_${bij}`, over: collegeadvies(adviesId) },
      aan: { wie: bij, gemeenteId },
    },
  CollegeadviesOnbeantwoord: ({ adviesId, gemeenteId }) =>
    aanCollege('advies_onbeantwoord', collegeadvies(adviesId), gemeenteId),
  CorrigerendOpgelegd: ({ corrigerendId, gemeenteId }) =>
    aanCollege('corrigerend_opgelegd', corrigerend(corrigerendId), gemeenteId),
  CorrigerendGewijzigd: ({ corrigerendId, handeling }) => {
    const soort = MAATREGEL_VOOR_AANBIEDER[handeling];
    return soort ? aanAanbieder(soort, corrigerend(corrigerendId)) : null;
  },
  CorrigerendTeruggemeld: ({ corrigerendId }) =>
    aanBehandelaar('corrigerend_teruggemeld', corrigerend(corrigerendId)),
  CorrigerendNietTeruggemeld: ({ corrigerendId, gemeenteId }) =>
    aanCollege('corrigerend_niet_teruggemeld', corrigerend(corrigerendId), gemeenteId),
  CollegeGeinformeerd: { geen: 'het delen zelf wordt verteld' },
  RapportVastgesteld: ({ rapportId }) => aanBehandelaar('rapport_vastgesteld', rapport(rapportId)),
  RapportBesproken: ({ rapportId, gebruikerIds }) =>
    aanPersonen('rapport_besproken', rapport(rapportId), gebruikerIds),
  PublicatieVoorgesteld: { geen: 'wie besluit, ziet het voorstel op de startpagina' },
  ZienswijzeGegeven: ({ publicatieId }) =>
    aanBehandelaar('zienswijze_gegeven', { object: 'publicatie', objectId: publicatieId }),
  PubliekeVersieVeranderd: {
    geen: 'wie de openbare versie bewerkt, weet het; de aanbieder ziet haar in het portaal',
  },
  PublicatieBesloten: ({ publicatieId }) =>
    aanBehandelaar('publicatie_besloten', { object: 'publicatie', objectId: publicatieId }),
  RapportGepubliceerd: { geen: 'volgt uit het besluit, en dat wordt verteld' },
  PublicatieIngetrokken: { geen: 'wie intrekt, heeft de openbaarmaking zelf voorgesteld' },
  PlaatsingKlaargezet: { geen: 'hoe het ervoor staat, is bij de openbaarmaking te zien' },
  PlaatsingMislukt: ({ publicatieId }) =>
    aanBehandelaar('plaatsing_mislukt', { object: 'publicatie', objectId: publicatieId }),
  TermijnGestart: { geen: 'volgt uit een handeling die zelf wordt verteld' },
  TermijnVerlengd: { geen: 'het besluit op een verzoek wordt verteld; de tijdlijn toont de rest' },
  TermijnOpgeschort: { geen: 'de aanbieder krijgt een brief; de tijdlijn toont het' },
  TermijnHervat: { geen: 'de aanbieder krijgt een brief; de tijdlijn toont het' },
  UitstelGevraagd: ({ termijnId }) => aanBehandelaar('uitstel_gevraagd', termijn(termijnId)),
  UitstelBeslist: ({ termijnId, uitkomst }) => {
    switch (uitkomst) {
      case 'toegewezen':
      case 'afgewezen':
        return aanAanbieder('uitstel_beslist', termijn(termijnId));
      case 'ingetrokken':
        return aanBehandelaar('uitstel_ingetrokken', termijn(termijnId));
      // Overtaken by what came in, and that is told.
      case 'vervallen':
        return null;
    }
  },
  TermijnAangekondigd: ({ termijnId, stap, gebruikerIds }) =>
    aanPersonen(STAP[stap], termijn(termijnId), gebruikerIds),
  TermijnVoldaan: { geen: 'volgt uit wat is ontvangen, en dat wordt verteld' },
  TermijnIngetrokken: { geen: 'volgt uit een handeling die zelf wordt verteld' },
  TermijnVerstreken: { geen: 'de bewaking kondigt het aan op een werkdag, aan wie het aangaat' },
  DocumentWachtOpControle: { geen: 'de controle gaat vanzelf; het document zegt hoever zij is' },
  // The handler of what it was sent for: he knows the sender, and asks for another file.
  DocumentBesmet: ({ documentId, object, objectId }) =>
    aanBehandelaar('bestand_besmet', { object: 'document', objectId: documentId }, { object, objectId }),
  BerichtKlaargezet: { geen: 'de post gaat vanzelf; alleen wat misgaat wordt verteld' },
  // The handler of what the letter was about: he knows another way to reach the reader.
  BerichtMislukt: ({ berichtId, object, objectId }) =>
    aanBehandelaar('brief_mislukt', { object: 'bericht', objectId: berichtId }, { object, objectId }),
};

/** What is to be told of an event; null when nobody is told. */
export function attenderingVan<T extends Gebeurtenistype>(
  type: T,
  feit: Gebeurtenissen[T],
): Attendering | null {
  const regel: Regel<T> = attenderingsregels[type];
  return typeof regel === 'function' ? regel(feit) : null;
}

/** The events that are told. */
export const VERTELD = (Object.keys(attenderingsregels) as Gebeurtenistype[]).filter(
  (type) => typeof attenderingsregels[type] === 'function',
);
