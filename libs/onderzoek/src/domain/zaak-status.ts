import type { Overgangstabel } from '@navolgbaar/kernel';

export const ZAAKSTATUSSEN = [
  'eerste_beoordeling',
  'onderzoek_loopt',
  'beoordeling',
  'maatregelen',
  'rapportage',
  'afgesloten',
] as const;
export type Zaakstatus = (typeof ZAAKSTATUSSEN)[number];

export type Zaakhandeling =
  | 'stelGeenCalamiteitVast'
  | 'zieAfVanNaderOnderzoek'
  | 'beginOnderzoek'
  | 'geefOpdracht'
  | 'ontvangRapport'
  | 'vraagAanvulling'
  | 'beoordeelRapport'
  | 'neemOnderzoekOver'
  | 'rondOnderzoekAf'
  | 'legGesprekVast'
  | 'legWaarnemingVast'
  | 'legBewijsVast'
  | 'legBevindingVast'
  | 'planBezoek'
  | 'gebruikBevoegdheid'
  | 'meldSamenloop'
  | 'beeindigSamenloop'
  | 'geefDoor'
  | 'vraagPartner'
  | 'spreekVerbeterplanAf'
  | 'startMonitoring'
  | 'legMaatregelOp'
  | 'startRapportage'
  | 'stelUitkomstVast'
  | 'sluit'
  | 'trekIn'
  | 'openVervolgzaak'
  | 'informeerCollege'
  | 'wijzig'
  | 'beperkToegang'
  | 'beperkDeel'
  | 'koppelZaak'
  | 'voegMeldingToe'
  | 'betrekAanbieder'
  | 'zieAfVanOpdracht'
  | 'stelConclusieVast'
  | 'wijzigGrondslag';

const PROTOCOL = 'Protocol melden calamiteiten en geweldsincidenten; Beleidskader § 6';
const BEHANDEL = 'zaak:behandelen';

const naar = <S extends Zaakstatus>(status: S, bron: string, recht: string = BEHANDEL) =>
  ({ naar: status, recht, bron }) as const;

/** What may be recorded in a case without moving it: the same in every open state. */
const dossier = <S extends Zaakstatus>(status: S) => ({
  legGesprekVast: naar(status, 'Beleidskader § 6: horen en verslag; requirements BK-6.04 en BK-6.21'),
  legWaarnemingVast: naar(status, 'Beleidskader § 6, kader "Er speelt tóch meer…"'),
  legBewijsVast: naar(status, 'Beleidskader § 4: navolgbaarheid; geheimhouding (BK-6.12)'),
  legBevindingVast: naar(
    status,
    'Beleidskader § 6: feiten en conclusies, getoetst aan wet en verordening (BK-6.10)',
  ),
  planBezoek: naar(
    status,
    'Beleidskader § 6: periodiek bezoeken en toetsen van aanbieders (BK-6.19)',
    'bezoek:plannen',
  ),
  gebruikBevoegdheid: naar(
    status,
    'Awb art. 5:13 en 5:15 t/m 5:18; Wmo 2015 art. 6.1 (BK-6.11)',
    'bevoegdheid:gebruiken',
  ),
  geefDoor: naar(status, 'Beleidskader § 7, kader "De onscherpe grenzen van verantwoordelijkheid"'),
  meldSamenloop: naar(
    status,
    'GGD-protocol calamiteitentoezicht, bijlagen 1D en 1E: afspraken bij samenloop',
  ),
  vraagPartner: naar(status, 'BK-6.04: vraag aan derden (WIJ, CMO, Toegang BW)', 'verstrekking:vastleggen'),
  startMonitoring: naar(status, 'Beleidskader § 6, kader "Een verdrietige situatie"'),
  voegMeldingToe: naar(
    status,
    'IGJ-reactie keten- en netwerkcalamiteiten: één gebeurtenis, één zaak (AANNAME op de vorm)',
  ),
  betrekAanbieder: naar(
    status,
    'IGJ-reactie keten- en netwerkcalamiteiten: aanbieders in onderlinge samenhang (NW-02, NW-05)',
  ),
  zieAfVanOpdracht: naar(
    status,
    'Beleidskader § 4: navolgbaarheid; IGJ-reactie keten- en netwerkcalamiteiten (NW-05)',
    'opdracht:geven',
  ),
  wijzigGrondslag: naar(
    status,
    'Beleidskader § 6: grondslag en versie van de verordening (BK-6.01, BK-6.17)',
  ),
  wijzig: naar(status, 'Beleidskader § 4: navolgbaarheid'),
});

/** Possible in every state, also after closing. */
const altijd = <S extends Zaakstatus>(status: S) => ({
  openVervolgzaak: naar(status, 'Beleidskader § 6: een zaak krijgt een andere toezichtvorm (BK-6.18)'),
  informeerCollege: naar(
    status,
    'Beleidskader § 6: het college informeren; Wmo 2015 art. 5.2.4',
    'zaak:delen',
  ),
  beperkToegang: naar(status, 'Geheimhouding: Beleidskader § 6; Awb art. 2:5'),
  beperkDeel: naar(status, 'Geheimhouding: Beleidskader § 6; Awb art. 2:5'),
  koppelZaak: naar(status, 'Beleidskader § 4: navolgbaarheid (AANNAME: soorten koppeling)'),
  beeindigSamenloop: naar(status, 'GGD-protocol calamiteitentoezicht, bijlagen 1D en 1E'),
});

const afronden = <S extends Zaakstatus>(status: S) => ({
  stelUitkomstVast: naar(status, 'Beleidskader § 6, kader "Zaken op orde? Zaken op orde!"'),
  sluit: naar('afgesloten', 'GGD-protocol calamiteitentoezicht, stap 6: afronding onderzoek'),
});

const MAATREGEL = naar(
  'maatregelen',
  'Beleidskader § 8: advies- en stimuleringsmaatregelen',
  'maatregel:opleggen',
);
const RAPPORTAGE = naar(
  'rapportage',
  'Beleidskader § 6: rapport met feiten, conclusies en advies',
  'rapport:opstellen',
);
const OPDRACHT = naar('onderzoek_loopt', `${PROTOCOL}; Awb art. 5:16 en 5:20`, 'opdracht:geven');
const AANVULLING = naar('onderzoek_loopt', `${PROTOCOL}: aanvulling op het rapport`, 'opdracht:beoordelen');
const OORDEEL = naar(
  'beoordeling',
  `${PROTOCOL}: beoordeling van onderzoek en maatregelen`,
  'opdracht:beoordelen',
);
const OVERNAME = naar(
  'onderzoek_loopt',
  'Beleidskader § 6: waar nodig aangevuld met eigen onderzoek van de toezichthouder',
  'opdracht:beoordelen',
);

/** What is concluded for several providers together, when their answers are in. */
const conclusie = <S extends Zaakstatus>(status: S) => ({
  stelConclusieVast: naar(
    status,
    'IGJ-reactie keten- en netwerkcalamiteiten: aanbieders in onderlinge samenhang (NW-02, NW-05)',
  ),
});

/** The report of a second order, in a case that went on meanwhile: judging it does not take the case back. */
const latereRapporten = <S extends Zaakstatus>(status: S) => ({
  vraagAanvulling: naar(status, `${PROTOCOL}: aanvulling op het rapport`, 'opdracht:beoordelen'),
  beoordeelRapport: naar(
    status,
    `${PROTOCOL}: beoordeling van onderzoek en maatregelen`,
    'opdracht:beoordelen',
  ),
  neemOnderzoekOver: OVERNAME,
});

/**
 * The life of a case. A calamiteit or geweldsincident begins with the first assessment; a signal was weighed before and
 * begins with the investigation. Monitoring is no state: it outlives the closing (AC-2).
 */
export const zaakovergangen = {
  eerste_beoordeling: {
    stelGeenCalamiteitVast: naar('afgesloten', `${PROTOCOL}: eerste beoordeling`),
    zieAfVanNaderOnderzoek: naar('beoordeling', `${PROTOCOL}: is nader onderzoek nodig`),
    beginOnderzoek: naar('onderzoek_loopt', `${PROTOCOL}: nader onderzoek, en door wie`),
    ...dossier('eerste_beoordeling'),
    ...altijd('eerste_beoordeling'),
  },
  onderzoek_loopt: {
    geefOpdracht: OPDRACHT,
    ontvangRapport: naar('beoordeling', `${PROTOCOL}: rapport van de aanbieder`, 'opdracht:beantwoorden'),
    vraagAanvulling: AANVULLING,
    beoordeelRapport: OORDEEL,
    neemOnderzoekOver: OVERNAME,
    rondOnderzoekAf: naar('beoordeling', 'Beleidskader § 6: eigen onderzoek van de toezichthouder'),
    spreekVerbeterplanAf: naar('onderzoek_loopt', 'Beleidskader § 6, kader "Een verdrietige situatie"'),
    trekIn: naar('afgesloten', 'Beleidskader § 4: navolgbaarheid', 'weging:besluiten'),
    ...dossier('onderzoek_loopt'),
    ...afronden('onderzoek_loopt'),
    ...altijd('onderzoek_loopt'),
  },
  beoordeling: {
    geefOpdracht: OPDRACHT,
    vraagAanvulling: AANVULLING,
    beoordeelRapport: OORDEEL,
    neemOnderzoekOver: OVERNAME,
    spreekVerbeterplanAf: naar('beoordeling', 'Beleidskader § 6, kader "Een verdrietige situatie"'),
    legMaatregelOp: MAATREGEL,
    startRapportage: RAPPORTAGE,
    ...conclusie('beoordeling'),
    ...dossier('beoordeling'),
    ...afronden('beoordeling'),
    ...altijd('beoordeling'),
  },
  maatregelen: {
    geefOpdracht: OPDRACHT,
    legMaatregelOp: MAATREGEL,
    startRapportage: RAPPORTAGE,
    ...latereRapporten('maatregelen'),
    ...conclusie('maatregelen'),
    ...dossier('maatregelen'),
    ...afronden('maatregelen'),
    ...altijd('maatregelen'),
  },
  rapportage: {
    legMaatregelOp: MAATREGEL,
    startRapportage: RAPPORTAGE,
    ...latereRapporten('rapportage'),
    ...conclusie('rapportage'),
    ...dossier('rapportage'),
    ...afronden('rapportage'),
    ...altijd('rapportage'),
  },
  afgesloten: altijd('afgesloten'),
} as const satisfies Overgangstabel<Zaakstatus, Zaakhandeling>;
