import { useQuery } from '@tanstack/react-query';
import { Fragment, type ReactNode } from 'react';
import { Kolommen } from '@navolgbaar/ui';
import { bezoekenVanZaak } from '../../api/bezoeken';
import type { Dossier } from '../../api/dossier';
import { partnervragenVan, type Partnervraag } from '../../api/ketenpartners';
import { OpDezePagina } from '../../delen/op-deze-pagina';
import { aandachtTeksten } from '../../teksten/aandachtsgebieden';
import { bezoekTeksten } from '../../teksten/bezoeken';
import { zaakdossierTeksten } from '../../teksten/dossier';
import { partnervraagTeksten } from '../../teksten/ketenpartners';
import { termijnbeeldTeksten, termijnTeksten } from '../../teksten/termijnen';
import { zaakTeksten as t } from '../../teksten/zaken';
import { AandachtKaart } from '../aandachtsgebieden/aandacht-kaart';
import { ZaakvragenKaart } from '../ketenpartners/vraag-kaart';
import { BeoordelingKaart } from './beoordeling-kaart';
import { BetrokkenenKaart } from './betrokkenen-kaart';
import { CollegeKaart, KoppelingenKaart } from './college-kaart';
import { DocumentenKaart } from './documenten-kaart';
import { GegevensKaart } from './gegevens-kaart';
import { GeschiedenisKaart } from './geschiedenis-kaart';
import { GesprekkenKaart } from './gesprekken-kaart';
import { BezoekenKaart, MaatregelenKaart, RapportenKaart } from './lijnkaarten';
import { MeldingenKaart } from './meldingen-kaart';
import { MonitoringKaart, VerbeterplannenKaart } from './monitoring-kaart';
import { NotitiesKaart } from './notities-kaart';
import { OpdrachtenKaart } from './opdrachten-kaart';
import { TermijnbeeldKaart } from './termijnbeeld-kaart';
import { TermijnenKaart } from './termijnen-kaart';
import { TijdlijnKaart } from './tijdlijn-kaart';
import { DoorgiftenKaart, WaarnemingenKaart } from './waarnemingen-kaart';
import { WatNuKaart } from './wat-nu-kaart';
import { ZaakKader } from './zaak-kader';

/** A part of the page: its place, its name in the list of parts, and itself. Without anything in it there is no part. */
interface Deel {
  id: string;
  titel: string;
  leeg?: boolean;
  kaart: ReactNode;
}

/** The dossier of a case in the order of the work: what is next, what was found, and what runs. */
export function ZaakPagina() {
  return <ZaakKader blad="overzicht">{(dossier) => <Overzicht dossier={dossier} />}</ZaakKader>;
}

function Overzicht({ dossier }: { dossier: Dossier }) {
  const aanwezig = ({ leeg = false }: Deel) => !leeg;
  // Apart from the rest: nobody waits for the visits to begin.
  const bezoeken = useQuery(bezoekenVanZaak(dossier.zaak.id)).data ?? [];
  const vragen = useQuery(partnervragenVan({ zaakId: dossier.zaak.id, status: 'alle' })).data ?? [];
  const hoofd = werk(dossier, bezoeken.length, vragen).filter(aanwezig);
  const zij = erbij(dossier).filter(aanwezig);
  return (
    <Kolommen
      hoofd={
        <>
          <WatNuKaart zaak={dossier.zaak} />
          <OpDezePagina delen={[...hoofd, ...zij]} />
          {hoofd.map(({ id, kaart }) => (
            <Fragment key={id}>{kaart}</Fragment>
          ))}
        </>
      }
      zij={zij.map(({ id, kaart }) => (
        <Fragment key={id}>{kaart}</Fragment>
      ))}
    />
  );
}

function werk(dossier: Dossier, bezoeken: number, vragen: readonly Partnervraag[]): Deel[] {
  const { zaak, termijnen, maatregelen, rapporten } = dossier;
  const geen = (lijst: readonly unknown[]) => lijst.length === 0;
  return [
    {
      ...{ id: 'termijnbeeld', titel: termijnbeeldTeksten.kaart, leeg: geen(termijnen) },
      kaart: <TermijnbeeldKaart zaakId={zaak.id} />,
    },
    {
      ...{ id: 'meldingen', titel: t.meldingen, leeg: geen(zaak.meldingen) },
      kaart: <MeldingenKaart meldingen={zaak.meldingen} />,
    },
    {
      ...{ id: 'eerste-beoordeling', titel: t.eersteBeoordeling.titel, leeg: !zaak.eersteBeoordeling },
      kaart: <BeoordelingKaart zaak={zaak} />,
    },
    {
      ...{ id: 'opdrachten', titel: t.opdrachten, leeg: geen(zaak.opdrachten) },
      kaart: <OpdrachtenKaart opdrachten={zaak.opdrachten} />,
    },
    {
      ...{ id: 'bezoeken', titel: bezoekTeksten.titel, leeg: bezoeken === 0 },
      kaart: <BezoekenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'gesprekken', titel: t.gesprekken, leeg: geen(zaak.gesprekken) },
      kaart: <GesprekkenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'waarnemingen', titel: t.waarnemingen, leeg: geen(zaak.waarnemingen) },
      kaart: <WaarnemingenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'partnervragen', titel: partnervraagTeksten.kaart, leeg: geen(vragen) },
      kaart: <ZaakvragenKaart vragen={vragen} />,
    },
    {
      ...{ id: 'doorgiften', titel: t.doorgiften, leeg: geen(zaak.doorgiften) },
      kaart: <DoorgiftenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'verbeterplannen', titel: t.verbeterplannen, leeg: geen(zaak.verbeterplannen) },
      kaart: <VerbeterplannenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'maatregelen', titel: t.maatregelen, leeg: geen(maatregelen) },
      kaart: <MaatregelenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'rapporten', titel: t.rapporten, leeg: geen(rapporten) },
      kaart: <RapportenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'monitoring', titel: t.monitoring, leeg: geen(zaak.monitoringen) },
      kaart: <MonitoringKaart zaak={zaak} />,
    },
    {
      ...{ id: 'documenten', titel: zaakdossierTeksten.documenten.titel },
      kaart: <DocumentenKaart dossier={dossier} />,
    },
    {
      ...{ id: 'laatste-gebeurtenissen', titel: zaakdossierTeksten.tijdlijn.titel },
      kaart: <TijdlijnKaart dossier={dossier} />,
    },
  ];
}

function erbij(dossier: Dossier): Deel[] {
  const { zaak } = dossier;
  return [
    { id: 'termijnen', titel: termijnTeksten.kaart, kaart: <TermijnenKaart zaakId={zaak.id} /> },
    {
      ...{ id: 'betrokkenen', titel: zaakdossierTeksten.betrokkenen.titel },
      kaart: <BetrokkenenKaart dossier={dossier} />,
    },
    {
      ...{ id: 'notities', titel: zaakdossierTeksten.notities.titel },
      kaart: <NotitiesKaart dossier={dossier} />,
    },
    { id: 'gegevens', titel: t.gegevens, kaart: <GegevensKaart zaak={zaak} /> },
    {
      ...{ id: 'aandachtsgebieden', titel: aandachtTeksten.titel },
      kaart: <AandachtKaart object="zaak" objectId={zaak.id} />,
    },
    { id: 'college', titel: t.college, kaart: <CollegeKaart dossier={dossier} /> },
    {
      ...{
        id: 'andere-zaken',
        titel: zaakdossierTeksten.koppelingen.titel,
        leeg: zaak.koppelingen.length === 0,
      },
      kaart: <KoppelingenKaart zaak={zaak} />,
    },
    {
      ...{ id: 'geschiedenis', titel: zaakdossierTeksten.geschiedenis.titel, leeg: !zaak.aanbiederId },
      kaart: <GeschiedenisKaart dossier={dossier} />,
    },
  ];
}
