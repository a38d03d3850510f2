import type { Actiepad, Methode } from '../../api/stuur';
import type { Zaak } from '../../api/zaken';
import type { Optie } from '@navolgbaar/ui';
import { opdrachtOpen } from '../../delen/opdracht-stand';
import type { Veld } from '../../delen/velden';
import { opties } from '../../teksten/waarden';
import { zaakacties as t } from '../../teksten/zaakacties';
import { zaakwaarden } from '../../teksten/zaakwaarden';
import { minimaalvragen } from '../ketenpartners/deelvragen';
import { aanWie, aanbiedervraag, betrekvragen, conclusievragen, redenvraag } from './aanbiedervragen';
import { gespreksvragen, waarnemingsvragen, zonderVinkje } from './vastlegvragen';

export interface Zaakactie {
  /** The word in the address of its form. */
  pad: string;
  api: Actiepad;
  methode?: Methode;
  /** Where the letter that it sends is asked for, to be read before. */
  proef?: Actiepad;
  velden: (zaak: Zaak, bekend: Bekend) => Veld[];
  /** What goes with the answers without being asked. */
  erbij?: (zaak: Zaak, verzoek: Record<string, unknown>) => Record<string, unknown>;
  /** Why this case has nothing to act on, though the act is allowed. */
  zinloos?: (zaak: Zaak) => string | undefined;
}

type Gemeenten = readonly { id: string; naam: string }[];

/** What a form knows besides the case. */
export interface Bekend {
  gemeenten: Gemeenten;
  /** Whom a confidential part can be shared with. */
  personen: readonly Optie[];
  /** The versions of sources that a case can rest on. */
  bronnen: readonly Optie[];
  /** The text of the private note that becomes a part of the dossier. */
  notitie: string | undefined;
  /** The number of the melding from whose page one came. */
  melding?: string | undefined;
  /** The message to a college that the person chose on the page of the case. */
  concept?: string | undefined;
}

export type Actienaam = keyof typeof t;

const MAX = 4000;

const eersteVragen = (): Veld[] => {
  const { fout, ...l } = t.beoordeelMelding;
  const is = (w: Record<string, unknown>) => w['isCalamiteit'] === 'ja';
  const nader = (w: Record<string, unknown>) => is(w) && w['naderOnderzoek'] === 'ja';
  return [
    { naam: 'isCalamiteit', soort: 'janee', label: l.isCalamiteit, verplicht: fout.isCalamiteit },
    {
      ...{ naam: 'motivering', soort: 'vak', label: l.motivering, uitleg: l.motiveringUitleg },
      ...{ verplicht: fout.motivering, maxTekens: MAX },
    },
    {
      naam: 'naderOnderzoek',
      soort: 'janee',
      label: l.naderOnderzoek,
      verplicht: fout.naderOnderzoek,
      als: is,
    },
    {
      ...{
        naam: 'naderOnderzoekMotivering',
        soort: 'vak',
        label: l.naderOnderzoekMotivering,
        maxTekens: MAX,
      },
      ...{ verplicht: fout.naderOnderzoekMotivering, als: (w) => is(w) && w['naderOnderzoek'] !== '' },
    },
    {
      ...{ naam: 'onderzoekDoor', soort: 'keuze', label: l.onderzoekDoor, uitleg: l.onderzoekDoorUitleg },
      ...{ opties: opties(zaakwaarden.onderzoeker), verplicht: fout.onderzoekDoor, als: nader },
    },
    {
      ...{ naam: 'onderzoekDoorMotivering', soort: 'vak', label: l.onderzoekDoorMotivering, maxTekens: MAX },
      ...{
        verplicht: fout.onderzoekDoorMotivering,
        als: (w) => nader(w) && w['onderzoekDoor'] === 'toezichthouder',
      },
    },
  ];
};

const doorgiftevragen = (zaak: Zaak): Veld[] => {
  const { fout, ...l } = t.geefDoor;
  return [
    {
      ...{ naam: 'ontvangers', soort: 'meer', label: l.ontvangers, verplicht: fout.ontvangers },
      opties: opties(zaakwaarden.doorgifteontvanger),
    },
    {
      ...{
        naam: 'waarnemingId',
        soort: 'lijst',
        label: l.waarnemingId,
        als: () => zaak.waarnemingen.length > 0,
      },
      opties: zaak.waarnemingen.map((w) => ({ waarde: w.id, label: w.omschrijving.slice(0, 80) })),
    },
    {
      naam: 'grondslag',
      soort: 'tekst',
      label: l.grondslag,
      uitleg: l.grondslagUitleg,
      verplicht: fout.grondslag,
    },
    { naam: 'motivering', soort: 'vak', label: l.motivering, verplicht: fout.motivering, maxTekens: MAX },
    ...minimaalvragen(() => true),
  ];
};

const samenloopvragen = (): Veld[] => {
  const { fout, ...l } = t.meldSamenloop;
  return [
    {
      ...{ naam: 'soort', soort: 'keuze', label: l.soort, verplicht: fout.soort },
      opties: opties(zaakwaarden.samenloop),
    },
    { naam: 'instantie', soort: 'tekst', label: l.instantie, verplicht: fout.instantie, maxTekens: 200 },
    {
      ...{ naam: 'contact', soort: 'tekst', label: l.contact, uitleg: l.contactUitleg, maxTekens: 500 },
      verplicht: fout.contact,
    },
    {
      ...{ naam: 'sinds', soort: 'datum', label: l.sinds, verplicht: fout.sinds },
      dagen: 'tot-en-met-vandaag',
    },
    { naam: 'reden', soort: 'vak', label: l.reden, verplicht: fout.reden, regels: 3, maxTekens: 2000 },
  ];
};

const monitoringsvragen = (): Veld[] => {
  const { fout, ...l } = t.startMonitoring;
  return [
    { naam: 'onderwerp', soort: 'tekst', label: l.onderwerp, verplicht: fout.onderwerp, maxTekens: 400 },
    {
      ...{ naam: 'eigenaar', soort: 'keuze', label: l.eigenaar, verplicht: fout.eigenaar },
      opties: opties(zaakwaarden.monitoringeigenaar),
    },
    {
      ...{ naam: 'eigenaarNaam', soort: 'tekst', label: l.eigenaarNaam, verplicht: fout.eigenaarNaam },
      als: (w) => w['eigenaar'] === 'partner',
    },
    {
      naam: 'controleOp',
      soort: 'datum',
      label: l.controleOp,
      verplicht: fout.controleOp,
      dagen: 'vanaf-vandaag',
    },
  ];
};

/** Outcomes that can be chosen: none without a shortcoming where a maatregel was imposed, and only handed over where not competent. */
export function uitkomstKeuzes(zaak: Pick<Zaak, 'bevoegdheid' | 'heeftMaatregelen'>) {
  const { geen_calamiteit: _, ingetrokken: _ingetrokken, ...gekozen } = zaakwaarden.uitkomst;
  return opties(gekozen).filter(({ waarde }) => {
    if (zaak.bevoegdheid === 'alleen_doorgeven') return waarde === 'overgedragen';
    return !zaak.heeftMaatregelen || (waarde !== 'verklaard' && waarde !== 'geen_tekortkoming');
  });
}

const uitkomstvragen = (
  zaak: Zaak,
  { fout, ...l }: (typeof t)['sluit'] | (typeof t)['stelUitkomstVast'],
): Veld[] => [
  {
    ...{ naam: 'uitkomst', soort: 'keuze', label: l.uitkomst, verplicht: fout.uitkomst },
    ...{ opties: uitkomstKeuzes(zaak), begin: zaak.uitkomst ?? '' },
  },
  {
    ...{ naam: 'motivering', soort: 'vak', label: l.motivering, verplicht: fout.motivering, maxTekens: MAX },
    begin: zaak.uitkomstMotivering ?? '',
  },
];

const vervolgvragen = (zaak: Zaak): Veld[] => {
  const { fout, ...l } = t.openVervolgzaak;
  return [
    {
      ...{ naam: 'toezichtvorm', soort: 'keuze', label: l.toezichtvorm, verplicht: fout.toezichtvorm },
      opties: opties(zaakwaarden.toezichtvorm).filter(({ waarde }) => waarde !== zaak.toezichtvorm),
    },
    {
      ...{ naam: 'onderwerp', soort: 'tekst', label: l.onderwerp, uitleg: l.onderwerpUitleg },
      ...{ verplicht: fout.onderwerp, maxTekens: 160, begin: zaak.onderwerp },
    },
    { naam: 'aanleiding', soort: 'vak', label: l.aanleiding, verplicht: fout.aanleiding, maxTekens: MAX },
  ];
};

/** One message that waits, in one word: for which college and about which melding. */
const conceptcode = ({ gemeenteId, meldingId }: Zaak['collegeconcepten'][number]) =>
  `${gemeenteId}_${meldingId}`;

/** Colleges of gemeenten that know nothing yet, where no draft is: a case without a melding, or of another kind. */
function zonderConcept({ gemeenteIds, collegeberichten, collegeconcepten }: Zaak): string[] {
  const klaar = new Set([...collegeberichten, ...collegeconcepten].map(({ gemeenteId }) => gemeenteId));
  return gemeenteIds.filter((id) => !klaar.has(id));
}

const collegevragen = (zaak: Zaak, { gemeenten, concept }: Bekend): Veld[] => {
  const { fout, ...l } = t.informeerCollege;
  const naam = (gemeenteId: string) => gemeenten.find(({ id }) => id === gemeenteId)?.naam ?? '';
  const keuzes = [
    ...zaak.collegeconcepten.map((een) => ({
      waarde: conceptcode(een),
      label: l.keuze(naam(een.gemeenteId), een.meldingNummer),
    })),
    ...zonderConcept(zaak).map((id) => ({ waarde: id, label: naam(id) })),
  ];
  const begin =
    keuzes.find(({ waarde }) => waarde === concept) ?? (keuzes.length === 1 ? keuzes[0] : undefined);
  return [
    {
      ...{ naam: 'bericht', soort: 'keuze', label: l.bericht, verplicht: fout.bericht, opties: keuzes },
      begin: begin?.waarde ?? '',
    },
    { naam: 'burgemeester', soort: 'vinkje', label: l.burgemeester },
    {
      ...{ naam: 'toelichting', soort: 'vak', label: l.toelichting, uitleg: l.toelichtingUitleg },
      ...{ regels: 4, maxTekens: 2000 },
    },
    {
      ...{
        naam: 'grond',
        soort: 'vak',
        label: l.grond,
        uitleg: l.grondUitleg,
        verplicht: fout.grond,
        regels: 3,
      },
      begin: zaak.collegeconcepten[0]?.grond ?? '',
    },
  ];
};

const wijzigvragen = (zaak: Zaak, { gemeenten }: Bekend): Veld[] => {
  const { fout, ...l } = t.wijzig;
  return [
    {
      ...{ naam: 'onderwerp', soort: 'tekst', label: l.onderwerp, verplicht: fout.onderwerp, maxTekens: 160 },
      begin: zaak.onderwerp,
    },
    {
      ...{ naam: 'gemeenteIds', soort: 'meer', label: l.gemeenteIds, begin: zaak.gemeenteIds },
      opties: gemeenten.map(({ id, naam }) => ({ waarde: id, label: naam })),
    },
    { naam: 'gevoelig', soort: 'vinkje', label: l.gevoelig, begin: zaak.gevoelig },
  ];
};

/** Every act on a case that is a form: its address, and what it asks. */
export const acties: Readonly<Record<Actienaam, Zaakactie>> = {
  beoordeelMelding: {
    ...{ pad: 'eerste-beoordeling', api: '/api/v1/zaken/{id}/_beoordeel-melding' },
    velden: eersteVragen,
  },
  geefOpdracht: {
    ...{ pad: 'opdracht', api: '/api/v1/zaken/{id}/opdrachten' },
    proef: '/api/v1/zaken/{id}/_proef-opdracht',
    velden: (zaak) => {
      const { fout, ...l } = t.geefOpdracht;
      return [
        ...aanbiedervraag(zaak, l.aanbiederId, fout.aanbiederId),
        {
          ...{ naam: 'onderzoeksvraag', soort: 'vak', label: l.onderzoeksvraag, regels: 8, maxTekens: MAX },
          ...{ uitleg: l.onderzoeksvraagUitleg, verplicht: fout.onderzoeksvraag },
        },
        { naam: 'protocol', soort: 'tekst', label: l.protocol, uitleg: l.protocolUitleg, maxTekens: 200 },
      ];
    },
    zinloos: (zaak) => {
      if (zaak.handelingen.includes('geefOpdracht')) return undefined;
      if (zaak.bevoegdheid === 'alleen_doorgeven') return t.geefOpdracht.nietBevoegd;
      return zaak.opdrachten.some(({ status }) => opdrachtOpen(status)) ? t.geefOpdracht.looptAl : undefined;
    },
  },
  rondOnderzoekAf: {
    ...{ pad: 'onderzoek-afronden', api: '/api/v1/zaken/{id}/_rond-onderzoek-af' },
    velden: () => {
      const { fout, bevinding } = t.rondOnderzoekAf;
      return [
        { naam: 'bevinding', soort: 'vak', label: bevinding, verplicht: fout.bevinding, maxTekens: MAX },
      ];
    },
  },
  koppelZaak: {
    ...{ pad: 'koppelen', api: '/api/v1/zaken/{id}/koppelingen' },
    velden: () => {
      const { fout, soorten, ...l } = t.koppelZaak;
      return [
        {
          ...{ naam: 'nummer', soort: 'tekst', label: l.nummer, uitleg: l.nummerUitleg },
          ...{ verplicht: fout.nummer, maxTekens: 20 },
        },
        { naam: 'soort', soort: 'keuze', label: l.soort, verplicht: fout.soort, opties: opties(soorten) },
        redenvraag(l.reden, fout.reden),
      ];
    },
  },
  betrekAanbieder: {
    ...{ pad: 'aanbieder-betrekken', api: '/api/v1/zaken/{id}/aanbieders' },
    velden: betrekvragen,
  },
  stelConclusieVast: {
    ...{ pad: 'conclusie', api: '/api/v1/zaken/{id}/_stel-conclusie-vast' },
    velden: conclusievragen,
  },
  voegMeldingToe: {
    ...{ pad: 'melding-toevoegen', api: '/api/v1/zaken/{id}/meldingen' },
    velden: (_, { melding }) => {
      const { fout, ...l } = t.voegMeldingToe;
      return [
        {
          ...{ naam: 'nummer', soort: 'tekst', label: l.nummer, uitleg: l.nummerUitleg },
          ...{ verplicht: fout.nummer, maxTekens: 20, begin: melding ?? '' },
        },
        redenvraag(l.reden, fout.reden),
      ];
    },
  },
  legGesprekVast: {
    ...{ pad: 'gesprek', api: '/api/v1/zaken/{id}/gesprekken' },
    ...{ velden: gespreksvragen, erbij: zonderVinkje },
  },
  legWaarnemingVast: {
    ...{ pad: 'waarneming', api: '/api/v1/zaken/{id}/waarnemingen' },
    ...{ velden: waarnemingsvragen, erbij: zonderVinkje },
  },
  geefDoor: { pad: 'doorgeven', api: '/api/v1/zaken/{id}/doorgiften', velden: doorgiftevragen },
  spreekVerbeterplanAf: {
    ...{ pad: 'verbeterplan', api: '/api/v1/zaken/{id}/verbeterplannen' },
    velden: (zaak) => {
      const { fout, ...l } = t.spreekVerbeterplanAf;
      return [
        ...aanbiedervraag(zaak, l.aanbiederId, fout.aanbiederId),
        { naam: 'afspraak', soort: 'vak', label: l.afspraak, verplicht: fout.afspraak, maxTekens: MAX },
        {
          naam: 'uiterlijk',
          soort: 'datum',
          label: l.uiterlijk,
          verplicht: fout.uiterlijk,
          dagen: 'vanaf-vandaag',
        },
      ];
    },
  },
  startMonitoring: { pad: 'monitoring', api: '/api/v1/zaken/{id}/monitoringen', velden: monitoringsvragen },
  meldSamenloop: { pad: 'samenloop', api: '/api/v1/zaken/{id}/samenlopen', velden: samenloopvragen },
  informeerCollege: {
    ...{ pad: 'college-informeren', api: '/api/v1/zaken/{id}/_informeer-college' },
    velden: collegevragen,
    erbij: (_, { bericht }) => {
      const [gemeenteId, meldingId] = String(bericht).split('_');
      return { bericht: undefined, gemeenteId, meldingId };
    },
    zinloos: (zaak) => {
      if (zaak.gemeenteIds.length === 0) return t.informeerCollege.geenGemeente;
      const wacht = zaak.collegeconcepten.length + zonderConcept(zaak).length;
      return wacht === 0 ? t.informeerCollege.alGeinformeerd : undefined;
    },
  },
  stelUitkomstVast: {
    ...{ pad: 'uitkomst', api: '/api/v1/zaken/{id}/_stel-uitkomst-vast' },
    velden: (zaak) => uitkomstvragen(zaak, t.stelUitkomstVast),
  },
  sluit: {
    ...{ pad: 'sluiten', api: '/api/v1/zaken/{id}/_sluit' },
    velden: (zaak) => [...uitkomstvragen(zaak, t.sluit), aanWie],
  },
  openVervolgzaak: { pad: 'vervolgzaak', api: '/api/v1/zaken/{id}/vervolgzaken', velden: vervolgvragen },
  wijzigGrondslag: {
    ...{ pad: 'grondslag', api: '/api/v1/zaken/{id}/grondslagen', methode: 'PUT' },
    velden: (zaak, { bronnen }) => {
      const { fout, ...l } = t.wijzigGrondslag;
      return [
        {
          ...{ naam: 'bronversieIds', soort: 'meer', label: l.bronversieIds, verplicht: fout.bronversieIds },
          ...{ uitleg: l.uitleg, opties: bronnen },
          begin: zaak.grondslagen.map(({ bronversieId }) => bronversieId),
        },
        redenvraag(l.reden, fout.reden),
      ];
    },
  },
  wijzig: { pad: 'wijzigen', api: '/api/v1/zaken/{id}', methode: 'PATCH', velden: wijzigvragen },
  beperkToegang: {
    ...{ pad: 'toegang', api: '/api/v1/zaken/{id}/_beperk-toegang' },
    velden: (zaak) => [
      { naam: 'besloten', soort: 'vinkje', label: t.beperkToegang.besloten, begin: zaak.besloten },
      redenvraag(t.beperkToegang.reden, t.beperkToegang.fout.reden),
    ],
    erbij: (zaak, { besloten }) => ({ gebruikerIds: besloten === true ? zaak.toegang : [] }),
  },
};
